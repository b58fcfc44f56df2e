"""The sheet in which a charging profile is made or changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileCapabilities,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    Recurrency,
    SchedulePeriod,
    check_profile,
)
from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.ui.period_rows import PeriodRows
from app.ui.presenters import limit as words
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.moment_edit import MomentEdit
from app.ui.widgets.number_field import NumberField

translate = QCoreApplication.translate

_WIDTH = 620
_HIGHEST_LEVEL = 99
_MOST_MINUTES = 7 * 24 * 60
_KINDS = (
    (ProfileKind.ABSOLUTE, None),
    (ProfileKind.RECURRING, Recurrency.DAILY),
    (ProfileKind.RECURRING, Recurrency.WEEKLY),
    (ProfileKind.RELATIVE, None),
)


@dataclass(frozen=True, slots=True)
class LimitGround:
    """What there is to limit, and what the charger can take.

    Attributes:
        sessions: The open session of each connector that has one.
        vendor: Who it is by, where that says more than the charger does.
    """

    charger: str
    connectors: Sequence[int]
    sessions: Mapping[int, SessionId]
    abilities: ProfileCapabilities
    vendor: str
    now: datetime


@dataclass(frozen=True, slots=True)
class LimitWish:
    """A profile and where it is to go."""

    connector_number: int
    profile: ChargingProfile


async def ask_for_limit(
    theme: Theme, window: QWidget, ground: LimitGround, shown: LimitWish, *, new: bool
) -> LimitWish | None:
    """Let a profile be made or changed; None where that was cancelled."""
    sheet = LimitSheet(theme, window, ground, shown, new=new)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


class LimitSheet(FormSheet):
    """Judged by the standard's rules and the charger's abilities while one types."""

    def __init__(
        self, theme: Theme, window: QWidget, ground: LimitGround, shown: LimitWish, *, new: bool
    ) -> None:
        text = (
            translate("Limits", "New power limit for {charger}")
            if new
            else translate("Limits", "Power limit of {charger}")
        )
        title = text.format(charger=ground.charger)
        about = words.abilities_text(ground.abilities, ground.vendor)
        super().__init__(theme, window, title, about, translate("Limits", "Send to the charger"))
        self._ground, self._id = ground, shown.profile.id
        self.purpose, self.place, self.kind, self.unit = (QComboBox() for _ in range(4))
        self.starts = MomentEdit(shown.profile.starts_at or ground.now)
        self.minutes = NumberField(0, _MOST_MINUTES, translate("Limits", "min"))
        self.rows = PeriodRows(theme)
        self.level = NumberField(0, _most_level(ground.abilities))
        self.since = MomentEdit(ground.now, translate("Limits", "only from"))
        self.until = MomentEdit(ground.now, translate("Limits", "only until"))
        self._fill_choices()
        self._add_fields()
        self._show_wish(shown)
        self._connect()
        self._on_purpose()
        self._on_kind()
        self.setMinimumWidth(min(round(_WIDTH * theme.size.body / 14), window.width() - 32))

    def wish(self) -> LimitWish:
        """Return what the fields say."""
        number = self._number()
        kind, recurrency = _KINDS[self.kind.currentIndex()]
        relative = kind is ProfileKind.RELATIVE
        session = self._purpose() is ProfilePurpose.SESSION
        profile = ChargingProfile(
            id=self._id,
            purpose=self._purpose(),
            kind=kind,
            unit=self._unit(),
            periods=self.rows.periods(),
            stack_level=self.level.value(),
            starts_at=None if relative else self.starts.moment(),
            duration_s=self.minutes.value() * 60 or None,
            recurrency=recurrency,
            valid_from=self.since.moment(),
            valid_until=self.until.moment(),
            session_id=self._ground.sessions.get(number) if session else None,
        )
        return LimitWish(number, profile)

    # -- showing ---------------------------------------------------------------------------

    def _show_wish(self, wish: LimitWish) -> None:
        profile = wish.profile
        self.purpose.setCurrentIndex(self.purpose.findData(profile.purpose))
        self._fill_places()
        self.place.setCurrentIndex(max(0, self.place.findData(wish.connector_number)))
        self.kind.setCurrentIndex(_KINDS.index((profile.kind, profile.recurrency)))
        self.unit.setCurrentIndex(max(0, self.unit.findData(profile.unit)))
        self.minutes.setValue((profile.duration_s or 0) // 60)
        self.rows.show_periods(profile.periods, profile.unit)
        self.rows.set_unit(self._unit())
        self.rows.set_most(self._ground.abilities.most_periods)
        self.level.setValue(profile.stack_level)
        self.since.set_optional_moment(profile.valid_from)
        self.until.set_optional_moment(profile.valid_until)

    def _purpose(self) -> ProfilePurpose:
        # Qt hands back the text of an enumeration, not the enumeration.
        return ProfilePurpose(self.purpose.currentData())

    def _unit(self) -> RateUnit:
        return RateUnit(self.unit.currentData())

    def _number(self) -> int:
        number: int | None = self.place.currentData()
        return number or 0

    def _on_purpose(self) -> None:
        self._fill_places()
        self.show_field(self.place, self._purpose() is not ProfilePurpose.STATION)
        self.judge()
        self.adjustSize()

    def _on_kind(self) -> None:
        kind, _ = _KINDS[self.kind.currentIndex()]
        self.show_field(self.starts, kind is not ProfileKind.RELATIVE)
        self.judge()
        self.adjustSize()

    def _on_unit(self) -> None:
        self.rows.set_unit(self._unit())
        self.judge()

    def _rule_problem(self) -> str:
        words_of_rows = self.rows.problem()
        if words_of_rows:
            return words_of_rows
        wish = self.wish()
        try:
            check_profile(wish.profile, wish.connector_number, self._ground.abilities)
        except InvalidInput as problem:
            return f"{problem} {problem.hint}".strip()
        return ""

    # -- building --------------------------------------------------------------------------

    def _fill_choices(self) -> None:
        for purpose in (ProfilePurpose.DEFAULT, ProfilePurpose.SESSION, ProfilePurpose.STATION):
            self.purpose.addItem(words.purpose_text(purpose), purpose)
        for kind, recurrency in _KINDS:
            self.kind.addItem(words.kind_text(kind, recurrency))
        for unit in RateUnit:
            if unit in self._ground.abilities.units:
                self.unit.addItem(words.unit_text(unit), unit)
        self.unit.setEnabled(self.unit.count() > 1)
        self.minutes.setSpecialValueText(translate("Limits", "no end"))

    def _fill_places(self) -> None:
        """Offer where a profile of the chosen purpose may go; what was chosen stays chosen."""
        chosen = self.place.currentData()
        numbers = {
            ProfilePurpose.STATION: [0],
            ProfilePurpose.SESSION: list(self._ground.connectors),
            ProfilePurpose.DEFAULT: [0, *self._ground.connectors],
        }[self._purpose()]
        self.place.blockSignals(True)
        self.place.clear()
        for number in numbers:
            self.place.addItem(words.place_text(number), number)
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        self.place.blockSignals(False)

    def _add_fields(self) -> None:
        self.add_field(translate("Limits", "What is limited"), self.purpose)
        self.add_field(translate("Limits", "Where"), self.place)
        self.add_field(translate("Limits", "Its times count"), self.kind)
        self.add_field(translate("Limits", "Starts"), self.starts)
        self.add_field(translate("Limits", "Limits are in"), self.unit)
        self.add_field(translate("Limits", "Steps"), self.rows)
        help_text = translate("Limits", "How long the schedule lasts, from its start on")
        self.add_field(translate("Limits", "Lasts"), self.minutes, help_text)
        help_text = translate("Limits", "Of several limits of a kind, the highest level counts")
        self.add_field(translate("Limits", "Level"), self.level, help_text)
        self.add_field(translate("Limits", "Valid"), self.since)
        self.add_plain(self.until)
        self.until.setAccessibleName(translate("Limits", "Valid until"))
        self.add_check(self._rule_problem)

    def _connect(self) -> None:
        self.purpose.currentIndexChanged.connect(self._on_purpose)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.unit.currentIndexChanged.connect(self._on_unit)
        self.place.currentIndexChanged.connect(self.judge)
        for field in (self.starts, self.since, self.until):
            field.changed.connect(self.judge)
        for number in (self.minutes, self.level):
            number.valueChanged.connect(self.judge)
        self.rows.changed.connect(self._on_rows)

    def _on_rows(self) -> None:
        self._fit()
        self.adjustSize()
        self.judge()


def first_limit(ground: LimitGround, profile_id: int, connector_number: int) -> LimitWish:
    """Return what a new limit begins with: the session on a connector, else every session there."""
    session = ground.sessions.get(connector_number)
    unit = RateUnit.AMPERE if RateUnit.AMPERE in ground.abilities.units else RateUnit.WATT
    profile = ChargingProfile(
        id=profile_id,
        purpose=ProfilePurpose.DEFAULT,
        kind=ProfileKind.ABSOLUTE,
        unit=unit,
        periods=(SchedulePeriod(0, words.FIRST_LIMITS[unit]),),
        starts_at=ground.now.replace(second=0, microsecond=0),
    )
    if session is not None:
        profile = replace(profile, purpose=ProfilePurpose.SESSION, session_id=session)
    return LimitWish(connector_number, profile)


def _most_level(known: ProfileCapabilities) -> int:
    return _HIGHEST_LEVEL if known.highest_stack_level is None else known.highest_stack_level
