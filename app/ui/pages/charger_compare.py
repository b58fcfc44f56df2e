"""The bar with which a charger's settings are compared with another charger or a saved set."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from app.core.golden_sets import GoldenSet
from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel

translate = QCoreApplication.translate

_SHORTEST_CHOICE = 16


class CompareBar(QWidget):
    """What to compare with, and how many settings differ.

    `compared` carries the other's settings by key, empty for none. A charger whose settings were
    never read is read first.
    """

    compared = Signal(object)
    only_differing = Signal(bool)
    take_wanted = Signal()

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._charger_id: ChargerId | None = None
        self._sets: list[GoldenSet] = []
        self.choice = QComboBox()
        self.only = QCheckBox(self.tr("Only what differs"))
        self.take = QPushButton(self.tr("Take these values"))
        self.said = TextLabel(theme, muted=True)
        self._build_layout()
        self.choice.currentIndexChanged.connect(lambda _row: self._on_chosen())
        self.only.toggled.connect(self.only_differing)
        self.take.clicked.connect(self.take_wanted)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Offer what this charger can be compared with, and compare it with nothing."""
        self._charger_id = charger_id
        self.refresh()
        self.choice.setCurrentIndex(0)

    def refresh(self) -> None:
        """Offer the sets and chargers that there are now; what was chosen stays chosen."""
        if self._charger_id is None:
            return
        chosen = self.choice.currentText()
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("Compare with …"), None)
        self._add_sets(self._charger_id)
        self._add_chargers(self._charger_id)
        self.choice.setCurrentIndex(max(0, self.choice.findText(chosen)))
        self.choice.blockSignals(False)

    def show_count(self, differing: int, *, changeable: bool) -> None:
        """Say how many settings differ; `changeable`: whether their values may be taken."""
        active = self.choice.currentIndex() > 0
        for widget in (self.only, self.take, self.said):
            widget.setVisible(active)
        text = self.tr("%n difference(s)", "", differing) if differing else self.tr("No difference")
        self.said.setText(text)
        self.take.setEnabled(changeable and differing > 0)

    def _add_sets(self, charger_id: ChargerId) -> None:
        mine = self._access.care.configuration.golden_for(charger_id)
        saved = self._access.care.configuration.golden_sets()
        self._sets = [*saved] if mine is None or mine in saved else [mine, *saved]
        for place, golden in enumerate(self._sets):
            text = translate("Configuration", "the set “{name}”")
            if golden is mine and golden not in saved:
                text = translate("Configuration", "what is known of {name}")
            self.choice.addItem(text.format(name=golden.title), place)

    def _add_chargers(self, charger_id: ChargerId) -> None:
        for snapshot in self._access.state.chargers(self._access.clock.now()):
            charger = snapshot.charger
            if charger.adopted and charger.id != charger_id:
                self.choice.addItem(charger.name, charger.id)

    def _on_chosen(self) -> None:
        chosen = self.choice.currentData()
        if chosen is None:
            self.only.setChecked(False)
            self.compared.emit({})
        elif isinstance(chosen, int):
            self.compared.emit(self._sets[chosen].values)
        else:
            self._actions.run((self, "read"), self._read(ChargerId(chosen)))

    async def _read(self, charger_id: ChargerId) -> None:
        service = self._access.care.configuration
        known = service.known(charger_id)
        if known is None:
            known = await service.read(charger_id, by=self._access.operator)
        values: Mapping[str, str] = {
            setting.key: setting.value for setting in known.settings if setting.value is not None
        }
        if self.choice.currentData() == charger_id:
            self.compared.emit(values)

    def _build_layout(self) -> None:
        self.choice.setAccessibleName(self.tr("Compare with"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.choice.setSizeAdjustPolicy(policy)
        self.choice.setMinimumContentsLength(_SHORTEST_CHOICE)
        self.take.setToolTip(self.tr("Puts them in as changes, to be looked at and saved"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.choice)
        row.addWidget(self.said)
        row.addStretch(1)
        row.addWidget(self.only)
        row.addWidget(self.take)
        for widget in (self.only, self.take, self.said):
            widget.hide()
