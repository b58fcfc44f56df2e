"""What the pages of people say, decided without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.core.card_matches import Likeness, NearMatch
from app.core.cards import Card, card_key
from app.core.csv_cells import write_end
from app.core.people import Group, Person, Vehicle
from app.core.quota import Grant, Period, QuotaPlan, QuotaState, Verdict, tightest
from app.services.people.plain_quotas import has_plain_name
from app.services.people.seen_cards import SeenCard
from app.ui.tokens import StatusRole
from app.ui.widgets.row_view import RowAction, RowView, ShareView
from app.ui.widgets.tile_view import Shape
from app.ui.words import people_texts, texts
from app.ui.words.formats import Formats

_VERDICT_ROLES: dict[Verdict, StatusRole] = {
    Verdict.OK: "ok",
    Verdict.WARNING: "waiting",
    Verdict.EXCEEDED: "fault",
}
_CARD_LOOKS: dict[str, tuple[StatusRole, Shape]] = {
    "lost": ("fault", "diamond"),
    "blocked": ("attention", "triangle"),
    "expired": ("offline", "cross"),
    "valid": ("ok", "ring"),
}
_PERSON_LOOKS: dict[str, tuple[StatusRole, Shape]] = {
    "charging": ("charging", "circle"),
    "barred": ("offline", "cross"),
    "no_card": ("waiting", "dash"),
    "no_valid_card": ("attention", "triangle"),
    "quota_exceeded": ("fault", "diamond"),
    "quota_warning": ("waiting", "half"),
    "ready": ("ok", "ring"),
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with what belongs to them, as the directory knows it.

    Attributes:
        known: Every word that a search finds the person by, in lower case.
    """

    person: Person
    group: Group | None
    cards: tuple[Card, ...]
    vehicles: tuple[Vehicle, ...]
    known: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """One row of the table."""

    name: str
    group: str
    cards: str
    vehicle: str
    quota: ShareView | None
    state: str
    role: StatusRole
    shape: Shape


def person_row(
    person: Person, group: Group | None, cards: Sequence[Card], vehicles: Sequence[Vehicle]
) -> PersonRow:
    """Put a person together with the words that a search finds."""
    words = [person.full_name, person.phone, person.email, group.name if group else ""]
    words += [vehicle.plate for vehicle in vehicles]
    for card in cards:
        words += [card.id_tag, card_key(card.id_tag), card.label, card.vehicle]
    return PersonRow(person, group, tuple(cards), tuple(vehicles), " ".join(words).casefold())


def fits(row: PersonRow, search: str) -> bool:
    """Tell whether every word of a search occurs."""
    return all(
        word in row.known or (card_key(word) and card_key(word) in row.known)
        for word in search.casefold().split()
    )


def person_view(
    row: PersonRow,
    quota: QuotaState | None,
    projection: str,
    charging: bool,
    now: datetime,
    formats: Formats,
) -> PersonView:
    """Describe a person; `quota` is the one that leaves the least."""
    kind = _person_kind(row, quota, charging, now)
    role, shape = _PERSON_LOOKS[kind]
    return PersonView(
        name=row.person.full_name,
        group=row.group.name if row.group else "",
        cards=_cards_words([card.id_tag for card in row.cards]),
        vehicle=", ".join(plates(row)),
        quota=quota_view(quota, projection, formats) if quota else None,
        state=people_texts.PERSON_STATES[kind](),
        role=role,
        shape=shape,
    )


def plates(row: PersonRow) -> list[str]:
    """Return the plates of a person's vehicles, and those that only their cards name."""
    named = [vehicle.plate for vehicle in row.vehicles]
    known = {plate.casefold() for plate in named}
    for card in row.cards:
        if card.vehicle and card.vehicle.casefold() not in known:
            known.add(card.vehicle.casefold())
            named.append(card.vehicle)
    return named


def deciding(states: Sequence[QuotaState]) -> QuotaState | None:
    """Return the quota that a row of the table shows."""
    return tightest(states) or next(iter(states), None)


def quota_view(state: QuotaState, projection: str, formats: Formats) -> ShareView:
    """Describe a quota: "12.3 of 50 kWh"."""
    used = formats.number(state.used_wh / 1000, 1)
    if state.allowed_wh is None:
        return ShareView(texts.kilowatt_hours(used), None, "ok", "")
    allowed = _plain_kwh(state.allowed_wh, formats)
    share = 1.0 if not state.allowed_wh else state.used_wh / state.allowed_wh
    return ShareView(
        people_texts.used_of(used, allowed), share, _VERDICT_ROLES[state.verdict], projection
    )


def quota_row(
    state: QuotaState, projection: str, own: bool, may_manage: bool, formats: Formats
) -> RowView:
    """Describe one quota of a person for the person's page."""
    view = quota_view(state, projection, formats)
    whose = "" if own else people_texts.shared_by_group()
    actions = (RowAction("remove", people_texts.remove()),) if own and may_manage else ()
    return RowView(
        key=str(state.plan.id),
        title=plan_words(state.plan, formats),
        details=" · ".join(filter(None, (view.text, whose, projection))),
        role=view.role,
        shape=None,
        share=view.share,
        actions=actions,
    )


def grant_row(grant: Grant, now: datetime, formats: Formats) -> RowView:
    """Describe extra energy that a supervisor allowed."""
    kwh = _plain_kwh(grant.energy_wh, formats)
    until = people_texts.until(formats.moment(grant.expires_at, now))
    return RowView(
        key=f"grant {grant.granted_at.isoformat()}",
        title=people_texts.extra_energy(kwh),
        details=" · ".join((until, grant.reason, people_texts.granted_by(grant.granted_by))),
    )


def plan_words(plan: QuotaPlan, formats: Formats) -> str:
    """Name a plan with what it allows."""
    limit = _plain_kwh(plan.limit_wh, formats)
    # Plans that came with a file are named by what they allow, in English.
    if has_plain_name(plan):
        return people_texts.nameless_plan("" if plan.unlimited else limit)
    if plan.unlimited:
        return people_texts.unlimited_plan(plan.name)
    word = people_texts.PLAN_LIMITS[Period(plan.period)]
    return word(plan.name, limit)


def card_row(
    card: Card, charging: bool, now: datetime, zone: ZoneInfo, may_manage: bool
) -> RowView:
    """Describe a card for its person's page, with what can be done about it."""
    kind = card_kind(card, now)
    role, shape = _CARD_LOOKS[kind]
    details = [card.label, card.vehicle]
    if card.expires_at is not None:
        details.append(people_texts.until(write_end(card.expires_at, zone)))
    if card.access is not None:
        details.append(people_texts.own_rights())
    if charging:
        details.append(people_texts.charges_now())
    return RowView(
        key=card.id_tag,
        title=card.id_tag,
        details=" · ".join(filter(None, details)),
        word=people_texts.CARD_STATES[kind](),
        role=role,
        shape=shape,
        actions=_card_actions(card, may_manage),
    )


def _card_actions(card: Card, may_manage: bool) -> tuple[RowAction, ...]:
    lost = RowAction("found", people_texts.found()) if card.lost else None
    lost = lost or RowAction("lost", people_texts.lost())
    block = (
        RowAction("unblock", people_texts.unblock())
        if card.blocked
        else RowAction("block", people_texts.block())
    )
    edit = (RowAction("edit", people_texts.edit()),) if may_manage else ()
    return (*edit, block, lost)


def vehicle_row(vehicle: Vehicle, formats: Formats, may_manage: bool) -> RowView:
    """Describe a vehicle for its person's page."""
    details = [vehicle.model]
    if vehicle.battery_wh is not None:
        details.append(texts.kilowatt_hours(_plain_kwh(vehicle.battery_wh, formats)))
    if vehicle.most_power_w is not None:
        details.append(texts.kilowatts(formats.number(vehicle.most_power_w / 1000, 0)))
    edit = (RowAction("edit", people_texts.edit()), RowAction("remove", people_texts.remove()))
    return RowView(
        key=str(vehicle.id),
        title=vehicle.plate,
        details=" · ".join(filter(None, details)),
        actions=edit if may_manage else (),
    )


def seen_row(
    seen: SeenCard,
    charger: str,
    matches: Sequence[NearMatch],
    now: datetime,
    formats: Formats,
) -> RowView:
    """Describe a card that nobody knows: where it was shown, and which one it may be."""
    at = formats.moment(seen.last_at, now)
    where = people_texts.seen_at(charger, at, seen.times)
    like = match_words(matches[0]) if matches else ""
    return RowView(
        key=seen.id_tag,
        title=seen.id_tag,
        details=" · ".join(filter(None, (where, like))),
        role="attention",
        shape="triangle",
        actions=(
            RowAction("give", people_texts.give_to()),
            RowAction("dismiss", people_texts.dismiss(), "plain"),
        ),
    )


def orphan_row(card: Card, may_manage: bool) -> RowView:
    """Describe a card in the books that nobody holds."""
    give = (RowAction("give", people_texts.give_to()),) if may_manage else ()
    details = " · ".join(filter(None, (people_texts.of_nobody(), card.label, card.vehicle)))
    return RowView(card.id_tag, card.id_tag, details, role="waiting", shape="dash", actions=give)


def match_words(match: NearMatch) -> str:
    """Say which known card a card may be, and in what it differs."""
    whose = match.card.person or match.card.label or match.card.id_tag
    return LIKENESS_WORDS[match.likeness](whose)


LIKENESS_WORDS: dict[Likeness, Callable[[str], str]] = {
    Likeness.LEADING_ZERO: people_texts.like_without_zero,
    Likeness.BYTES_REVERSED: people_texts.like_reversed,
    Likeness.DECIMAL: people_texts.like_decimal,
    Likeness.DECIMAL_REVERSED: people_texts.like_decimal_reversed,
    Likeness.TRAILING_SERIAL: people_texts.like_longer,
}


def card_kind(card: Card, now: datetime) -> str:
    """Return how a card stands: lost, blocked, expired or valid."""
    if card.lost:
        return "lost"
    if card.blocked:
        return "blocked"
    expired = card.expires_at is not None and card.expires_at <= now
    return "expired" if expired else "valid"


def _person_kind(row: PersonRow, quota: QuotaState | None, charging: bool, now: datetime) -> str:
    if charging:
        return "charging"
    if not row.person.active or (row.group is not None and not row.group.active):
        return "barred"
    if not row.cards:
        return "no_card"
    if all(card_kind(card, now) != "valid" for card in row.cards):
        return "no_valid_card"
    verdict = Verdict.OK if quota is None else quota.verdict
    kinds = {Verdict.EXCEEDED: "quota_exceeded", Verdict.WARNING: "quota_warning"}
    return kinds.get(verdict, "ready")


def _cards_words(numbers: Sequence[str]) -> str:
    if len(numbers) < 2:
        return "".join(numbers)
    return people_texts.several_cards(numbers[0], len(numbers) - 1)


def _plain_kwh(energy_wh: int, formats: Formats) -> str:
    return formats.number(energy_wh / 1000, 1 if energy_wh % 1000 else 0)
