"""The Settings page: sections at the left, what they hold at the right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScroller,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.setting import Effect, Section
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.sections.alarms import AlarmsSection
from app.ui.sections.backup import BackupSection
from app.ui.sections.drivers import DriversSection
from app.ui.sections.forwarding import ForwardingSection
from app.ui.sections.mail_server import MailServerSection
from app.ui.sections.network import NetworkSection
from app.ui.sections.notices import RecipientsSection
from app.ui.sections.operators import OperatorsSection
from app.ui.sections.retention import RetentionSection
from app.ui.sections.tokens import TokensSection
from app.ui.setting_pages import SectionHead, section_heads
from app.ui.settings_form import SettingsForm
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.scrolling import scrolling
from app.ui.words.formats import Formats

_LIST_WIDTH = 264
_WIDEST = 1080


@dataclass(frozen=True, slots=True)
class PageSection:
    """A section with what it shows.

    Attributes:
        cards: Makes its cards, one below the other; called when it is seen first.
    """

    head: SectionHead
    cards: tuple[Callable[[], QWidget], ...]


class SettingsPage(QWidget):
    """What this operator may set. Others add theirs with `add_section`."""

    depot_renewal_requested = Signal()
    """Something was set that the depot is built from."""
    window_renewal_requested = Signal()
    """Something was set that the window is built from."""
    wizard_requested = Signal()

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self._sections: list[PageSection] = []
        self._shown: dict[str, QWidget] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setIconSize(QSize(theme.size.icon, theme.size.icon))
        self.list.setFixedWidth(round(_LIST_WIDTH * theme.size.body / 14))
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 24)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._on_row)
        theme.changed.connect(self._tint)
        for section in self._own_sections():
            self.add_section(section)
        self.list.setCurrentRow(0)

    def add_section(self, section: PageSection) -> None:
        """Add a section below the others, if this operator may use it."""
        if not self._access.operator.may(section.head.needed):
            return
        self._sections.append(section)
        item = QListWidgetItem(self._theme.icon(section.head.icon), section.head.title)
        item.setSizeHint(QSize(0, self._theme.size.target))
        self.list.addItem(item)

    def show_section(self, key: str) -> None:
        """Show a section; one that is not offered changes nothing."""
        for row, section in enumerate(self._sections):
            if section.head.key == key:
                self.list.setCurrentRow(row)

    def section(self, key: str) -> QWidget:
        """Return what a section shows, built if need be.

        Raises:
            KeyError: It is not offered.
        """
        if key not in self._shown:
            wanted = next((each for each in self._sections if each.head.key == key), None)
            if wanted is None:
                raise KeyError(key)
            self._shown[key] = self._built(wanted)
            self._stack.addWidget(self._shown[key])
        return self._shown[key]

    def shown_part(self) -> str:
        """Return the key of the section that is shown."""
        return self._sections[self.list.currentRow()].head.key

    def titles(self) -> list[tuple[str, str]]:
        """Return key and title of every section that is offered."""
        return [(section.head.key, section.head.title) for section in self._sections]

    # -- building ----------------------------------------------------------------------------

    def _own_sections(self) -> Iterator[PageSection]:
        theme, access, actions, formats = self._theme, self._access, self._actions, self._formats
        form = self._form
        cards: dict[str, tuple[Callable[[], QWidget], ...]] = {
            "appearance": (form(Section.APPEARANCE, self.tr("Appearance and language")),),
            "depot": (form(Section.DEPOT, self.tr("Depot")), self._first_steps_button),
            "network": (
                lambda: NetworkSection(theme, access, actions, formats),
                form(Section.NETWORK, self.tr("Addresses and ports")),
            ),
            "chargers": (form(Section.CHARGERS, self.tr("Chargers and cards")),),
            "alarms": (lambda: AlarmsSection(theme, access, actions),),
            "operators": (lambda: OperatorsSection(theme, access, actions),),
            "security": (form(Section.SECURITY, self.tr("Lock and log")),),
            "backup": (lambda: BackupSection(theme, access, actions, formats),),
            "retention": (lambda: RetentionSection(theme, access, actions),),
            "forwarding": (lambda: ForwardingSection(theme, access, actions, formats),),
            "notices": (
                lambda: RecipientsSection(theme, access, actions, formats),
                lambda: MailServerSection(theme, access, actions),
            ),
            "drivers": (lambda: DriversSection(theme, access, actions),),
            "tokens": (lambda: TokensSection(theme, access, actions, formats),),
        }
        for head in section_heads().values():
            yield PageSection(head, cards[head.key])

    def _form(self, section: Section, title: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            form = SettingsForm(self._theme, self._access, self._actions, section, title)
            form.applied.connect(self._on_applied)
            return form

        return make

    def _first_steps_button(self) -> QWidget:
        button = BusyButton(self._theme, self.tr("Go through the first steps again…"))
        button.clicked.connect(self.wizard_requested)
        return button

    def _built(self, section: PageSection) -> QWidget:
        content = QWidget()
        content.setProperty("page", True)
        content.setMaximumWidth(round(_WIDEST * self._theme.size.body / 14))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for make in section.cards:
            card = make()
            stays_small = isinstance(card, BusyButton)
            left = Qt.AlignmentFlag.AlignLeft
            column.addWidget(card, 0, left if stays_small else Qt.AlignmentFlag(0))
        column.addStretch(1)
        scroll = scrolling(content)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return scroll

    def _tint(self) -> None:
        for row, section in enumerate(self._sections):
            self.list.item(row).setIcon(self._theme.icon(section.head.icon))

    # -- what changes ------------------------------------------------------------------------

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._sections):
            self._stack.setCurrentWidget(self.section(self._sections[row].head.key))

    def _on_applied(self, effects: set[Effect]) -> None:
        if Effect.DEPOT in effects:
            self.depot_renewal_requested.emit()
        elif effects & {Effect.WINDOW, Effect.ADDRESS}:
            self.window_renewal_requested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.list.setFocus(event.reason())
