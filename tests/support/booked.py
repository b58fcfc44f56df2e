"""What the books of a depot hold, for tests that ask."""

from app.core.ids import SessionId
from app.core.sessions import ChargingSession
from app.depot import Depot
from app.services.ports.message import Exchange, ExchangeFilter
from app.services.ports.session import SessionFilter


async def booked(depot: Depot, number: int) -> ChargingSession:
    """Return one session, which must be there."""
    session = await depot.books.sessions.get(SessionId(number))
    assert session is not None
    return session


async def sessions(depot: Depot) -> list[ChargingSession]:
    """Return all sessions, the oldest first."""
    return list(reversed((await depot.books.sessions.page(SessionFilter())).sessions))


async def registers(depot: Depot, number: int) -> list[int]:
    """Return the registers read in a session, oldest first."""
    readings = await depot.books.meters.energy_readings(SessionId(number))
    return [reading.register_wh for reading in readings]


async def event_kinds(depot: Depot) -> list[str]:
    """Return what was raised, the oldest first."""
    await depot.books.writer.settled()
    return [event.kind for event in reversed(await depot.books.journal.events())]


async def exchanges(depot: Depot) -> list[Exchange]:
    """Return the message log, the oldest first."""
    return list(reversed(await depot.books.messages.page(ExchangeFilter())))
