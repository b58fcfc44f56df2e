"""What the API may use of a depot."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, cast
from zoneinfo import ZoneInfo

from fastapi import Depends
from starlette.requests import HTTPConnection

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.chargers.stations import StationService
from app.services.money.tariffs import TariffService
from app.services.money.wallets import WalletService
from app.services.people.cards import CardService
from app.services.people.directory import Directory
from app.services.people.people import PeopleService
from app.services.people.quotas import QuotaService
from app.services.people.user_files import UserFiles
from app.services.ports.message import MessageLog
from app.services.ports.money import BillStore
from app.services.ports.session import MeterStore, SessionStore
from app.services.system.tokens import TokenService


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """How the books do; `last_backup_at` is None where there is no copy of them."""

    ok: bool
    size_bytes: int
    last_backup_at: datetime | None


@dataclass(frozen=True, slots=True)
class Gauges:
    """What only whoever put the depot together can measure, as it is at a moment.

    Attributes:
        queues: Lengths of queues, by their names.
        loop_lag_s: How late the event loop was lately, by quantile ("0.5", "0.99", "1").
        database_bytes: Size of the database file with its write-ahead log.
    """

    queues: dict[str, int]
    loop_lag_s: dict[str, float]
    database_bytes: int


@dataclass(frozen=True, slots=True)
class MoneyServices:
    """The services around money."""

    tariffs: TariffService
    wallets: WalletService
    bills: BillStore


@dataclass(frozen=True, slots=True)
class PeopleServices:
    """The services around people."""

    directory: Directory
    people: PeopleService
    cards: CardService
    quotas: QuotaService
    files: UserFiles


@dataclass(frozen=True, slots=True)
class ApiAccess:
    """The services that the API serves; every change goes through one that checks and audits.

    Attributes:
        started_at: When the program began.
        ocpp_url: Returns what to type into a charger, without its identity.
        health: Looks after the books.
        gauges: Looks at the program; `loop_lag_s` is empty where nobody measures.
    """

    state: DepotState
    bus: Bus
    clock: Clock
    zone: ZoneInfo
    chargers: ChargerService
    stations: StationService
    charging: ChargingService
    tokens: TokenService
    people: PeopleServices
    money: MoneyServices
    sessions: SessionStore
    meters: MeterStore
    messages: MessageLog
    started_at: datetime
    ocpp_url: Callable[[], str]
    health: Callable[[], Awaitable[DatabaseHealth]]
    gauges: Callable[[], Gauges]


async def access_of(connection: HTTPConnection) -> ApiAccess:
    """Return what the application of a request was built with."""
    # Asynchronous, or FastAPI would call it in a thread of its own.
    return cast("ApiAccess", connection.app.state.access)


Access = Annotated[ApiAccess, Depends(access_of)]
