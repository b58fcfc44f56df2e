"""Writes for ever and prints what was acknowledged, until it is killed."""

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.core.cards import AuthorizationStatus
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState
from app.db.books import Books, open_books
from app.services.ports.message import Direction
from tests.support.clock import START


def acknowledge(what: str, session_id: SessionId) -> None:
    """Say that something is in the books."""
    sys.stdout.write(f"{what} {session_id}\n")
    sys.stdout.flush()


async def charge(books: Books, connector: ConnectorId, life: str) -> None:
    """Start a session, read its meter, stop it, again and again."""
    at = START
    while True:
        at += timedelta(minutes=1)
        begun = ChargingSession(
            SessionId(0), connector, life, AuthorizationStatus.ACCEPTED, at, at, 1
        )
        session = (await books.sessions.open(begun)).session
        acknowledge("start", session.id)
        books.messages.asked(connector.charger_id, Direction.FROM_CHARGER, "", "M", life, at)
        await books.meters.add(connector, session.id, [MeterReading(at, at, energy_wh=session.id)])
        acknowledge("reading", session.id)
        await books.sessions.save(replace(session, state=SessionState.COMPLETED, stopped_at=at))
        acknowledge("stop", session.id)


async def main(path: Path, life: str) -> None:
    """Charge at ten connectors."""
    async with open_books(path) as books, asyncio.TaskGroup() as tasks:
        for number in range(1, 11):
            tasks.create_task(charge(books, ConnectorId(ChargerId("CP"), number), life))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
