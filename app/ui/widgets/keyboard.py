"""Keys on the screen: letters of the program's languages, or a pad for numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.key_layouts import DIGITS, KEYPAD, LETTERS, SIGNS, next_language, upper
from app.ui.theme import MEDIUM, Theme

_LEAST_KEY, _MOST_KEY = 64, 72
_SHARE = 0.068
"""Height of a key as a part of the window's, between what a glove hits and what is enough."""
_GAP = 4
_MARGIN = 4
_PAD_WIDTH = 520


class Keyboard(QWidget):
    """Emits `pressed` with the Qt key and the text of each key; never takes the focus.

    Args:
        room: Height of the window that it stands in, in pixels.
        numbers: Whether it is a pad for numbers.
    """

    pressed = Signal(int, str)
    hide_requested = Signal()

    def __init__(
        self, theme: Theme, room: int, *, numbers: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.numbers = theme, numbers
        fits = _MOST_KEY if numbers else round(room * _SHARE)
        self._side = max(_LEAST_KEY, min(_MOST_KEY, fits))
        self._shifted, self._signs = False, False
        self.language = _language_of_the_screen()
        self._keys: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("On-screen keyboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, _MARGIN, 12, _MARGIN)
        self._board = QWidget()
        column.addWidget(self._board)
        rows = 4 if numbers else 5
        self.setFixedHeight(rows * self._side + (rows - 1) * _GAP + 2 * _MARGIN)
        self._build()

    def key(self, text: str) -> QPushButton:
        """Return the key with this text or name.

        Raises:
            KeyError: There is none at this moment.
        """
        for key in self._keys:
            if text in (key.text(), key.accessibleName()):
                return key
        raise KeyError(text)

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        """Put the keys of the present layer in place of those that are there."""
        self._keys = []
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for row in self._pad_rows() if self.numbers else self._letter_rows():
            line = QHBoxLayout()
            line.setSpacing(_GAP)
            for key, stretch in row:
                line.addWidget(key, stretch)
            column.addLayout(line)
        if self.numbers:
            board.setFixedWidth(_PAD_WIDTH)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made above
        layout.replaceWidget(self._board, board)
        if self.numbers:
            layout.setAlignment(board, Qt.AlignmentFlag.AlignHCenter)
        # The key that brought us here is among the old ones and must live through its press.
        self._board.hide()
        self._board.deleteLater()
        self._board = board

    def _letter_rows(self) -> Sequence[Sequence[tuple[QPushButton, int]]]:
        first, second, third = SIGNS if self._signs else LETTERS[self.language]
        return (
            [(self._letter(sign), 2) for sign in DIGITS],
            [(self._letter(letter), 2) for letter in first],
            [(self._letter(letter), 2) for letter in second],
            [
                (self._shift(), 3),
                *((self._letter(letter), 2) for letter in third),
                (self._backspace(), 3),
            ],
            [
                (self._layer(), 3),
                (self._other_language(), 2),
                (self._letter("-"), 2),
                (self._plain(" ", self.tr("Space"), Qt.Key.Key_Space), 8),
                (self._letter(","), 2),
                (self._letter("."), 2),
                (self._hide(), 2),
                (self._enter(), 3),
            ],
        )

    def _pad_rows(self) -> Sequence[Sequence[tuple[QPushButton, int]]]:
        point = QLocale().decimalPoint()
        sides = (self._backspace(), self._letter("-"), self._hide())
        return (
            *(
                [*((self._letter(digit), 2) for digit in row), (side, 2)]
                for row, side in zip(KEYPAD, sides, strict=True)
            ),
            [
                (self._letter(point), 2),
                (self._letter("0"), 2),
                (self._letter("/"), 2),
                (self._enter(), 2),
            ],
        )

    def _letter(self, letter: str) -> QPushButton:
        text = upper(letter, self.language) if self._shifted else letter
        key = self._made(text, text)
        key.clicked.connect(lambda: self._type(text))
        return key

    def _plain(self, text: str, name: str, code: Qt.Key) -> QPushButton:
        key = self._made("", name)
        key.clicked.connect(lambda: self.pressed.emit(code, text))
        return key

    def _backspace(self) -> QPushButton:
        key = self._plain("\b", self.tr("Delete the last letter"), Qt.Key.Key_Backspace)
        key.setIcon(self._theme.icon("arrow-left"))
        key.setAutoRepeat(True)
        return key

    def _enter(self) -> QPushButton:
        key = self._plain("\r", self.tr("Enter"), Qt.Key.Key_Return)
        key.setIcon(self._theme.icon("check", "on_accent"))
        key.setProperty("kind", "primary")
        return key

    def _shift(self) -> QPushButton:
        key = self._made("", self.tr("Capital letter"))
        key.setIcon(self._theme.icon("chevron-up", "accent" if self._shifted else "text"))
        key.setEnabled(not self._signs)
        key.clicked.connect(self._toggle_shift)
        return key

    def _layer(self) -> QPushButton:
        text = self.tr("abc") if self._signs else "?#&"
        name = self.tr("Letters") if self._signs else self.tr("Signs")
        key = self._made(text, name)
        key.clicked.connect(self._toggle_signs)
        return key

    def _other_language(self) -> QPushButton:
        key = self._made(self.language.upper(), self.tr("Other letters"))
        key.clicked.connect(self._change_language)
        return key

    def _hide(self) -> QPushButton:
        key = self._made("", self.tr("Put the keyboard away"))
        key.setIcon(self._theme.icon("chevron-down"))
        key.clicked.connect(self.hide_requested)
        return key

    def _made(self, text: str, name: str) -> QPushButton:
        key = QPushButton(text.replace("&", "&&"))
        # The style sheet fixes the height of buttons, without their border.
        inner = self._side - 2
        key.setStyleSheet(
            f"min-height: {inner}px; max-height: {inner}px; padding: 0; min-width: 12px;"
        )
        key.setFont(self._theme.font("title", MEDIUM))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAccessibleName(name)
        self._keys.append(key)
        return key

    # -- pressing ----------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.pressed.emit(0, text)
        if self._shifted:
            self._toggle_shift()

    def _toggle_shift(self) -> None:
        self._shifted = not self._shifted
        self._build()

    def _toggle_signs(self) -> None:
        self._signs, self._shifted = not self._signs, False
        self._build()

    def _change_language(self) -> None:
        self.language, self._signs = next_language(self.language), False
        self._build()


def _language_of_the_screen() -> str:
    code = QLocale().name().partition("_")[0]
    return code if code in LETTERS else "en"
