"""What each of the first steps shows and does."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ChargerId
from app.core.operators import LONGEST_NAME
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.language import LANGUAGE_SETTING, LANGUAGES
from app.ui.sheets.operator import pin_field, secret_problem
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.qr_code import QrCode
from app.ui.widgets.secret_field import SecretField
from app.ui.words import texts

translate = QCoreApplication.translate


class Step(QWidget):
    """One of the first steps."""

    changed = Signal()
    """What was typed or chosen; `problem` may say something else now."""
    entered = Signal()
    """Enter was pressed in a field: go on."""

    def __init__(self, theme: Theme, access: DepotAccess, title: str, text: str) -> None:
        super().__init__()
        self.title = title
        self._theme, self._access = theme, access
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(TextLabel(theme, text, wrap=True))

    def begin(self) -> None:
        """The step is shown."""

    def problem(self) -> str:
        """Return what keeps from going on; empty where nothing does."""
        return ""

    def typed(self) -> bool:
        """Tell whether all that is needed was typed, be it wrong."""
        return True

    async def apply(self) -> bool:
        """Do what the step is for; tell whether the window must be built anew.

        Raises:
            DepotError: It could not be done; the step stays.
        """
        return False


class LanguageStep(Step):
    """The language of the screen, each named in itself."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__(
            theme,
            access,
            translate("FirstSteps", "Language"),
            translate("FirstSteps", "In which language shall this screen speak?"),
        )
        self.buttons: dict[str, QPushButton] = {}
        group, grid = QButtonGroup(self), QGridLayout()
        grid.setSpacing(12)
        for place, (code, name) in enumerate(LANGUAGES.items()):
            button = QPushButton(name)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setFont(theme.font("title"))
            button.setStyleSheet("min-height: 64px; max-height: 64px;")
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
            self.buttons[code] = button
        self._before = self._spoken()
        self.buttons[self._before].setChecked(True)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Let the keys begin at the language that is spoken, so that Enter changes nothing."""
        self.buttons[self._before].setFocus()

    def _spoken(self) -> str:
        """Return the language in which these words are shown."""
        chosen = str(self._access.system.setup.value(LANGUAGE_SETTING))
        if chosen in LANGUAGES:
            return chosen
        code = self.locale().name().partition("_")[0]
        return code if code in LANGUAGES else "en"

    async def apply(self) -> bool:
        """Save the language; the window is built anew where it is another one."""
        chosen = next(code for code, button in self.buttons.items() if button.isChecked())
        setup = self._access.system.setup
        await setup.set(LANGUAGE_SETTING, chosen, by=self._access.operator)
        return bool(chosen != self._before)


class NameStep(Step):
    """What the depot is called."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__(
            theme,
            access,
            translate("FirstSteps", "Your depot"),
            translate(
                "FirstSteps",
                "What is your depot called? The name stands in the top bar and on what is printed.",
            ),
        )
        self._fixed = access.system.setup.fixed_by("depot_name")
        self.name = QLineEdit(str(access.system.setup.value("depot_name")))
        self.name.setMaxLength(60)
        self.name.setEnabled(not self._fixed)
        self.name.setAccessibleName(translate("FirstSteps", "Name of the depot"))
        self.name.textChanged.connect(self.changed)
        self.name.returnPressed.connect(self.entered)
        self.column.addWidget(self.name)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Let the name be typed at once."""
        self.name.setFocus()
        self.name.selectAll()

    def problem(self) -> str:
        """A depot needs a name."""
        if self.name.text().strip():
            return ""
        return translate("FirstSteps", "Type a name, or skip this step.")

    async def apply(self) -> bool:
        """Save the name."""
        setup, name = self._access.system.setup, self.name.text().strip()
        if not self._fixed:
            await setup.set("depot_name", name, by=self._access.operator)
        return False


class OperatorStep(Step):
    """The first admin, who from then on signs in."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__(
            theme,
            access,
            translate("FirstSteps", "Who is in charge"),
            translate(
                "FirstSteps",
                "Somebody who may do everything, and let others in. From then on this screen asks "
                "for the PIN. There is no PIN that works without being chosen here.",
            ),
        )
        self.name, self.pin, self.again = QLineEdit(), pin_field(), pin_field()
        self.password = SecretField()
        self.name.setMaxLength(LONGEST_NAME)
        self.form = QWidget()
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        # Two by two: with a keyboard below, a low screen has room for two rows.
        for place, (words, field) in enumerate(
            (
                (translate("FirstSteps", "Name"), self.name),
                (translate("FirstSteps", "Password for a desk (may stay empty)"), self.password),
                (translate("FirstSteps", "PIN"), self.pin),
                (translate("FirstSteps", "PIN again"), self.again),
            )
        ):
            row, column = divmod(place, 2)
            field.setAccessibleName(words)
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.entered)
            grid.addWidget(TextLabel(theme, words), 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
        self.there = TextLabel(
            theme,
            translate("FirstSteps", "There are operators already; Settings lists them."),
            muted=True,
            wrap=True,
        )
        self.column.addWidget(self.form)
        self.column.addWidget(self.there)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Ask only while there is nobody."""
        somebody = self._access.session.required
        self.form.setVisible(not somebody)
        self.there.setVisible(somebody)
        self.name.setFocus()

    def problem(self) -> str:
        """A name and a PIN, typed twice."""
        if self._access.session.required:
            return ""
        if not self.name.text().strip():
            return translate("FirstSteps", "Type a name, or skip this step.")
        password = self.password.text()
        return secret_problem(self.pin.text(), self.again.text(), password, password)

    def typed(self) -> bool:
        """Whoever is at the name still has not typed a wrong PIN."""
        return all(field.text() for field in (self.name, self.pin, self.again))

    async def apply(self) -> bool:
        """Make the first admin, who is signed in at once."""
        if not self._access.session.required:
            await self._access.session.operators.add(
                self.name.text(),
                Role.ADMIN,
                password=self.password.text(),
                pin=self.pin.text(),
                by=self._access.operator,
            )
        return False


class AddressStep(Step):
    """What to type into a charger."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__(
            theme,
            access,
            translate("FirstSteps", "The address of this machine"),
            translate(
                "FirstSteps",
                "Type this address into each charger as its OCPP 1.6 server, or let its installer "
                "scan the code. The charger puts its own name after the last slash.",
            ),
        )
        self.address = TextLabel(theme, access.listening, "title", SEMIBOLD, wrap=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(QrCode(access.listening))
        row.addWidget(self.address, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)


class ChargerStep(Step):
    """The first charger: a real one that dials in, or a simulated one to practise with."""

    def __init__(
        self, theme: Theme, access: DepotAccess, bridge: DepotBridge, actions: ChargerActions
    ) -> None:
        super().__init__(
            theme,
            access,
            translate("FirstSteps", "The first charger"),
            translate(
                "FirstSteps",
                "As soon as a charger dials {address}, it appears here: adopt it, and it belongs "
                "to your depot.",
            ).format(address=access.listening),
        )
        self._actions = actions
        self.list = QListWidget()
        self.list.setAccessibleName(translate("FirstSteps", "Chargers that have dialled in"))
        self.list.setStyleSheet(f"QListWidget::item {{ min-height: {theme.size.row}px; }}")
        self.waiting = TextLabel(theme, muted=True, wrap=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.adopt = BusyButton(theme, translate("FirstSteps", "Adopt"), "primary", "check")
        self.simulate = QPushButton(translate("FirstSteps", "Try it with a simulated charger"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.adopt)
        buttons.addWidget(self.simulate)
        buttons.addStretch(1)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.waiting)
        self.column.addLayout(buttons)
        self.list.currentRowChanged.connect(self._enable)
        self.adopt.clicked.connect(lambda: actions.run(self.adopt, self._adopt()))
        self.simulate.clicked.connect(self._simulate)
        bridge.chargers_changed.connect(self._refresh)

    def begin(self) -> None:
        """Look who is there."""
        self._refresh()

    def _refresh(self) -> None:
        chosen = self._chosen()
        self.list.clear()
        for snapshot in self._access.state.chargers(self._access.clock.now()):
            charger = snapshot.charger
            item = QListWidgetItem(
                self._theme.icon("charger"), self._words(charger.id, charger.adopted)
            )
            item.setData(Qt.ItemDataRole.UserRole, charger.id)
            self.list.addItem(item)
            if charger.id == chosen or (chosen is None and not charger.adopted):
                self.list.setCurrentItem(item)
                chosen = charger.id
        self.list.setVisible(bool(self.list.count()))
        words = translate("FirstSteps", "Waiting for a charger to dial in…")
        self.waiting.setText("" if self.list.count() else words)
        self.column.setStretchFactor(self.waiting, 0 if self.list.count() else 1)
        self._enable()

    def _words(self, charger_id: ChargerId, adopted: bool) -> str:
        if adopted:
            return translate("FirstSteps", "{charger} belongs to your depot").format(
                charger=charger_id
            )
        return translate("FirstSteps", "{charger} waits to be adopted").format(charger=charger_id)

    def _chosen(self) -> ChargerId | None:
        item = self.list.currentItem()
        return None if item is None else ChargerId(item.data(Qt.ItemDataRole.UserRole))

    def _enable(self) -> None:
        chosen = self._chosen()
        waits = chosen is not None and not self._access.chargers.adopted(chosen)
        self.adopt.setEnabled(waits)

    async def _adopt(self) -> Told | None:
        chosen = self._chosen()
        if chosen is None:
            return None
        await self._access.chargers.adopt(chosen, by=self._access.operator)
        self._refresh()
        return Told(True, texts.adopted(chosen))

    def _simulate(self) -> None:
        self._access.system.practise()
        self.simulate.setEnabled(False)
