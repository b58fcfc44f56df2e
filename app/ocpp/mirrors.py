"""The mirrors of all chargers: each begins with the first request of its charger."""

import asyncio
from collections.abc import Mapping
from typing import Any

from app.core.bus import Bus
from app.core.events import HabitsChanged
from app.core.ids import ChargerId
from app.ocpp.frames import Call
from app.ocpp.link import Answers, Request
from app.ocpp.mirror import Mirror, Said
from app.services.chargers.habits import HabitService
from app.services.ports.mirror import MirrorState


class MirroredAnswers:
    """Stands before what answers the requests, and repeats those of chargers with a mirror.

    The charger's answer never waits for the mirror.
    """

    def __init__(self, answers: Answers, habits: HabitService, bus: Bus) -> None:
        self._answers = answers
        self._habits = habits
        self._mirrors: dict[ChargerId, tuple[Mirror, asyncio.Task[None]]] = {}
        bus.subscribe(HabitsChanged, self._on_habits)

    def read(self, call: Call) -> Request:
        """Mend a call; see `Answers.read`."""
        return self._answers.read(call)

    async def answer(self, charger_id: ChargerId, request: Request) -> dict[str, Any]:
        """Do what a request asks for, and repeat it once it is answered."""
        answer = await self._answers.answer(charger_id, request)
        if base := self._habits.of(charger_id).mirror:
            said = Said(request.action, request.payload, answer)
            self._mirror(charger_id, f"{base.rstrip('/')}/{charger_id}").tell(said)
        return answer

    def states(self) -> Mapping[ChargerId, MirrorState]:
        """Return how the copying goes, of each charger that has a mirror."""
        return {
            charger_id: MirrorState(mirror.url, mirror.connected, mirror.waiting, mirror.problem)
            for charger_id, (mirror, _) in self._mirrors.items()
        }

    async def close(self) -> None:
        """End every mirror."""
        tasks = [task for _, task in self._mirrors.values()]
        self._mirrors.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _mirror(self, charger_id: ChargerId, url: str) -> Mirror:
        known = self._mirrors.get(charger_id)
        if known is not None:
            return known[0]
        mirror = Mirror(url)
        task = asyncio.get_running_loop().create_task(mirror.run())
        self._mirrors[charger_id] = (mirror, task)
        return mirror

    def _on_habits(self, fact: HabitsChanged) -> None:
        known = self._mirrors.get(fact.charger_id)
        if known is None:
            return
        base = fact.habits.mirror
        if not base or known[0].url != f"{base.rstrip('/')}/{fact.charger_id}":
            del self._mirrors[fact.charger_id]
            known[1].cancel()
