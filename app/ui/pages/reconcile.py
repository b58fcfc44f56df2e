"""The reconcile desk: sessions that have probably ended, stops without one, doubtful energy."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.roles import Role
from app.services.ports.session import SessionFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.desk_cases import CaseKind, DeskCase, FixWay
from app.ui.pages.desk_rows import DeskGroup
from app.ui.presenters import desk as words
from app.ui.presenters.desk import DeskWords
from app.ui.presenters.session import Period, period_start
from app.ui.sheets.desk import DeskWish, ask_for_all, ask_for_fix
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.shapes import ShapeMark
from app.ui.words.formats import Formats


class DeskBanner(QFrame):
    """A line over the sessions while something waits; `pressed` asks for the desk, or back."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._mark = ShapeMark(theme)
        self.said = TextLabel(theme, weight=MEDIUM)
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.hide()

    def show_count(self, count: int, *, opened: bool) -> None:
        """Say how many cases wait; nothing where none does and the desk is not open."""
        if count:
            self._mark.show_shape("triangle", "attention")
        else:
            self._mark.show_shape("ring", "ok")
        nothing = self.tr("Nothing needs a look any more.")
        self.said.setText(words.banner_text(count) if count else nothing)
        self.button.setText(self.tr("Back to the sessions") if opened else self.tr("Look at them"))
        self.setVisible(bool(count) or opened)


class ReconcileView(QWidget):
    """Proposes, with evidence; a person decides, case by case or all of one kind at once."""

    counted = Signal(int)
    """How many cases wait."""
    flagged_wanted = Signal()
    """Somebody wants to see the sessions that carry a flag."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._may_settle = access.operator.may(Role.MANAGER)
        self.lost = DeskGroup(theme, CaseKind.LOST, may_settle=self._may_settle)
        self.stops = DeskGroup(theme, CaseKind.STOP, may_settle=self._may_settle)
        self.energy = DeskGroup(theme, CaseKind.ENERGY, may_settle=self._may_settle)
        self.flagged = TextLabel(theme, wrap=True)
        self.show_flagged = QPushButton(self.tr("Show them"))
        self.show_flagged.clicked.connect(self.flagged_wanted)
        self._build_layout()
        for group in (self.lost, self.stops, self.energy):
            group.fix_wanted.connect(self._on_fix)
            group.details_wanted.connect(self._on_details)
        self.lost.all_wanted.connect(lambda: self._on_all(self.lost))
        self.stops.all_wanted.connect(lambda: self._on_all(self.stops))
        self.energy.all_wanted.connect(lambda: self._on_all(self.energy))

    def refresh(self) -> bool:
        """Look again what waits; tell whether that was begun, for it is not while one goes on."""
        return self._actions.run((self, "look"), self._load())

    async def _load(self) -> None:
        lost = await self._access.desk.lost_sessions()
        stops = await self._access.desk.unmatched_stops()
        energy = await self._access.desk.energy_to_check()
        now = self._access.clock.now()
        wanted = SessionFilter(flagged=True, since=period_start(Period.MONTH, now))
        flagged = (await self._access.books.sessions.totals(wanted)).count
        self.flagged.setText(words.flagged_text(flagged))
        self._flagged_row.setVisible(flagged > 0)
        said = DeskWords(self._access.state, now, self._formats)
        self.lost.show_cases([said.lost(each) for each in lost])
        self.stops.show_cases([said.stop(each) for each in stops])
        self.energy.show_cases([said.energy(each) for each in energy])
        self.counted.emit(len(lost) + len(stops) + len(energy))

    # -- what people do --------------------------------------------------------------------

    def _on_fix(self, case: DeskCase, button: BusyButton) -> None:
        fix = case.fixes[0]
        if fix.way.asks_reason:
            self._on_details(case)
        else:
            self._actions.run(button, self._settle(case, DeskWish(fix, case.reason)))

    def _on_details(self, case: DeskCase) -> None:
        self._actions.run((self, "details"), self._ask(case))

    async def _ask(self, case: DeskCase) -> Told | None:
        wish = await ask_for_fix(self._theme, self.window(), case, may_settle=self._may_settle)
        return None if wish is None else await self._settle(case, wish)

    async def _settle(self, case: DeskCase, wish: DeskWish) -> Told:
        await self._apply(case, wish)
        await self._load()
        said = {
            FixWay.CLOSE: self.tr(
                "Session {0} is closed. A stop that comes late still corrects it."
            ),
            FixWay.PAIR: self.tr("The stop ends session {0} now."),
            FixWay.BOOK: self.tr("The stop stands as session {0} now."),
            FixWay.DISMISS: self.tr("Stop {0} is dismissed."),
            FixWay.ACCEPT: self.tr("The energy of session {0} is accepted."),
        }
        return Told(True, said[wish.fix.way].format(wish.fix.session_id))

    async def _apply(self, case: DeskCase, wish: DeskWish) -> None:
        desk, by = self._access.desk, self._access.operator
        number, reason = wish.fix.session_id, wish.reason
        if wish.fix.way is FixWay.CLOSE:
            await desk.close(number, reason=reason, by=by)
        elif wish.fix.way is FixWay.PAIR:
            await desk.pair(case.id, number, by=by)
        elif wish.fix.way is FixWay.BOOK:
            await desk.book_stop(number, reason=reason, energy_wh=wish.energy_wh, by=by)
        elif wish.fix.way is FixWay.DISMISS:
            await desk.dismiss_stop(number, reason=reason, by=by)
        else:
            await desk.accept(number, reason=reason, by=by)

    def _on_all(self, group: DeskGroup) -> None:
        asks = bool(group.cases) and group.cases[0].fixes[0].way.asks_reason
        work = self._ask_why_all(group) if asks else self._ask_all(group)
        self._actions.run((self, "all"), work)

    async def _ask_all(self, group: DeskGroup) -> None:
        cases = tuple(group.cases)
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Settle {0} as proposed?").format(len(cases)),
            consequence="\n".join(f"{case.title}: {case.fixes[0].text}" for case in cases[:10]),
            confirm_text=group.all.text(),
            danger=False,
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(group.all, self._settle_all(cases))

    async def _ask_why_all(self, group: DeskGroup) -> None:
        cases, window = tuple(group.cases), self.window()
        reason = await ask_for_all(self._theme, window, cases[0].kind, cases)
        if reason is not None:
            self._actions.run(group.all, self._settle_all(cases, reason))

    async def _settle_all(self, cases: Sequence[DeskCase], reason: str = "") -> Told:
        try:
            for case in cases:
                await self._apply(case, DeskWish(case.fixes[0], reason or case.reason))
        finally:
            await self._load()
        return Told(True, self.tr("Settled as proposed: {0}.").format(len(cases)))

    def _build_flagged(self) -> QFrame:
        self._flagged_row = QFrame()
        self._flagged_row.setProperty("card", True)
        self._flagged_row.hide()
        row = QHBoxLayout(self._flagged_row)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.flagged, 1)
        row.addWidget(self.show_flagged)
        return self._flagged_row

    def _build_layout(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.lost)
        column.addWidget(self.stops)
        column.addWidget(self.energy)
        column.addWidget(self._build_flagged())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))
