"""What a phone shows of a connector, and of the driver who holds it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from app.api.phone.words import Words
from app.core.chargers import ConnectorStatus, Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.flow import flowing_power_w
from app.core.ids import ConnectorId
from app.core.money import Money
from app.core.people import Person
from app.core.sessions import ChargingSession
from app.core.snapshots import ConnectorSnapshot
from app.services.money.running_costs import RunningCosts
from app.services.money.wallets import WalletService
from app.services.people.directory import Directory
from app.services.people.drivers import Driver, DriverService
from app.services.people.quotas import QuotaService
from app.services.ports.session import SessionFilter, SessionStore

HISTORY = 30
LEDGER = 30

_STATES: Mapping[ConnectorStatus, str] = MappingProxyType(
    {
        ConnectorStatus.AVAILABLE: "available",
        ConnectorStatus.PREPARING: "preparing",
        ConnectorStatus.CHARGING: "charging",
        ConnectorStatus.SUSPENDED_EV: "suspended",
        ConnectorStatus.SUSPENDED_EVSE: "suspended",
        ConnectorStatus.FINISHING: "finishing",
        ConnectorStatus.RESERVED: "reserved",
        ConnectorStatus.UNAVAILABLE: "unavailable",
        ConnectorStatus.FAULTED: "faulted",
        ConnectorStatus.UNKNOWN: "unavailable",
    }
)
_CAN_START = frozenset({"available", "preparing", "finishing"})


@dataclass(frozen=True, slots=True)
class PhoneAccess:
    """What the driver's page may use of a depot."""

    state: DepotState
    clock: Clock
    zone: ZoneInfo
    depot_name: Callable[[], str]
    drivers: DriverService
    directory: Directory
    sessions: SessionStore
    costs: RunningCosts
    quotas: QuotaService
    wallets: WalletService


@dataclass(frozen=True, slots=True)
class ConnectorView:
    """A connector as the page shows it; what is empty is left out.

    Attributes:
        state: Word for the style, such as "charging".
        mine: The driver who is signed in charges here.
    """

    name: str
    state: str
    word: str
    mine: bool = False
    can_start: bool = False
    power: str = ""
    energy: str = ""
    cost: str = ""
    duration: str = ""
    quota: str = ""
    wallet: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the history or the ledger."""

    when: str
    what: str
    amount: str
    more: str = ""


class Views:
    """Reads what a page needs; strangers see the state of a connector and nothing of anybody."""

    def __init__(self, access: PhoneAccess) -> None:
        self._access = access

    def connector(
        self, connector: ConnectorId, driver: Driver | None, words: Words
    ) -> ConnectorView | None:
        """Return what is to be seen; None where there is no such connector."""
        now = self._access.clock.now()
        charger = self._access.state.charger(connector.charger_id, now)
        snapshot = self._access.state.connector(connector)
        known = charger is not None and charger.charger.adopted and connector.number > 0
        if charger is None or snapshot is None or not known:
            return None
        online = charger.presence is not Presence.OFFLINE
        state = _STATES[snapshot.status] if online else "offline"
        several = sum(each.number > 0 for each in charger.connectors) > 1
        name = charger.charger.name + (f" · {connector.number}" if several else "")
        view = ConnectorView(name, state, words[f"state_{state}"])
        if driver is None:
            return view
        session = self._access.drivers.session_of(driver, connector)
        view = self._for_driver(view, snapshot, session, driver, words)
        power = _power(snapshot, charger.presence, now, words)
        return replace(view, power=power) if view.mine else view

    async def history(self, driver: Driver, words: Words) -> list[Row]:
        """Return the latest sessions of a driver."""
        wanted = SessionFilter(person_id=driver.person_id)
        if driver.person_id is None:
            wanted = SessionFilter(id_tag=driver.id_tag)
        page = await self._access.sessions.page(wanted, limit=HISTORY)
        return [self._session_row(session, words) for session in page.sessions]

    async def ledger(self, driver: Driver, words: Words) -> list[Row]:
        """Return the latest entries of a driver's wallet; empty where there is none."""
        if driver.person_id is None or self._access.wallets.balance(driver.person_id) is None:
            return []
        entries = await self._access.wallets.entries(driver.person_id)
        return [
            Row(self._moment(entry.at), entry.reason, _amount(entry.amount, words))
            for entry in reversed(entries[-LEDGER:])
        ]

    def balance(self, driver: Driver, words: Words) -> str:
        """Return what is in a driver's wallet; empty where there is none."""
        if driver.person_id is None:
            return ""
        balance = self._access.wallets.balance(driver.person_id)
        return "" if balance is None else _amount(balance, words)

    def _for_driver(
        self,
        view: ConnectorView,
        snapshot: ConnectorSnapshot,
        session: ChargingSession | None,
        driver: Driver,
        words: Words,
    ) -> ConnectorView:
        view = replace(
            view, quota=self._quota_left(driver, words), wallet=self.balance(driver, words)
        )
        if session is None:
            free = snapshot.session is None and view.state in _CAN_START
            return replace(view, can_start=free)
        cost = self._access.costs.cost(session.id)
        minutes = int((self._access.clock.now() - session.started_at).total_seconds() // 60)
        return replace(
            view,
            mine=True,
            energy=words.kilowatt_hours(session.energy_wh),
            cost="" if cost is None else _amount(cost.total, words),
            duration=words["minutes"].format(minutes=max(minutes, 0)),
        )

    def _quota_left(self, driver: Driver, words: Words) -> str:
        person: Person | None = self._access.directory.person(driver.person_id)
        states = self._access.quotas.states(person) if person else []
        left = [state.remaining_wh for state in states if state.remaining_wh is not None]
        return words.kilowatt_hours(min(left)) if left else ""

    def _session_row(self, session: ChargingSession, words: Words) -> Row:
        charger = self._access.state.charger(session.connector.charger_id, self._access.clock.now())
        name = charger.charger.name if charger else session.connector.charger_id
        return Row(self._moment(session.started_at), name, words.kilowatt_hours(session.energy_wh))

    def _moment(self, at: datetime) -> str:
        return f"{at.astimezone(self._access.zone):%Y-%m-%d %H:%M}"


def _power(snapshot: ConnectorSnapshot, presence: Presence, now: datetime, words: Words) -> str:
    if snapshot.reading is None or snapshot.reading.power_w is None:
        return ""
    return words.kilowatts(flowing_power_w(snapshot, presence, now))


def _amount(money: Money, words: Words) -> str:
    return f"{str(money.amount).replace('.', words['decimal'])} {money.currency}"
