"""A QR code, drawn sharp at any size."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET = 4
"""Modules of white around the code, as readers need them."""


class QrCode(QWidget):
    """Shows a text as a QR code: black on white in every theme, which is what readers know."""

    def __init__(self, text: str = "", side: int = 176, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytearray, ...] = ()
        self.setFixedSize(QSize(side, side))
        self.text = ""
        if text:
            self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        import segno  # noqa: PLC0415  (few pages need it)

        self.text = text
        self._rows = tuple(segno.make(text, micro=False, error="m").matrix)
        self.setAccessibleName(self.tr("QR code of {text}").format(text=text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._rows:
            # Whole pixels a module: a reader minds blurred edges more than a wider margin.
            dpr = self.devicePixelRatioF()
            module = max(1, int(self.width() * dpr / (len(self._rows) + 2 * _QUIET))) / dpr
            start = (self.width() - module * len(self._rows)) / 2
            painter.setBrush(QColor("black"))
            for y, row in enumerate(self._rows):
                for x, dark in enumerate(row):
                    if dark:
                        place = QRectF(start + x * module, start + y * module, module, module)
                        painter.drawRect(place)
        painter.end()
