"""Frames of chargers against a running depot: what was read, what was mended, what was answered.

    python -m tests.replay FILE.jsonl

Each line of the file is an object with `frame` (an OCPP-J array) or `wire` (text as it was sent),
and may say whose it is (`vendor`) and what is odd about it (`shows`). Exit status 1 where a call
stays unanswered, or a value that a reading has a place for is in no reading.
"""

import argparse
import asyncio
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.clock import Clock
from app.core.events import (
    ChargerBooted,
    MeterSampled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
from app.core.ids import ChargerId
from app.core.readings import MeterReading
from app.depot import Depot
from app.services.ports.message import Exchange, ExchangeFilter
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

_FACTS = (
    ChargerBooted,
    MeterSampled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
# Measurands that a reading has a place for; what else is measured stays in the message log.
_PLACES = {
    "Energy.Active.Import.Register": "energy_wh",
    "Power.Active.Import": "power_w",
    "Current.Import": "current_a",
    "Voltage": "voltage_v",
    "SoC": "soc_percent",
    "Temperature": "temperature_c",
    "Current.Offered": "current_offered_a",
}
_MEASURAND_OF_UNIT = {"A": "Current.Import", "V": "Voltage", "W": "Power.Active.Import"}


_IS_CALL = re.compile(r"^[\W_]*2\s*,")


@dataclass(frozen=True, slots=True)
class Vector:
    """One frame to send, as text.

    Attributes:
        expected: What a test should find: `reads`, `mended`, `answer`, each a part of the words.
    """

    wire: str
    charger_id: str
    shows: str = ""
    expected: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    """What came of one frame.

    Attributes:
        answer: The frame that came back; None where none came.
        lost: Values that are in no reading and should be.
    """

    number: int
    vector: Vector
    facts: list[object]
    answer: list[Any] | None = None
    repairs: tuple[str, ...] = ()
    lost: list[str] = field(default_factory=list)

    @property
    def frame(self) -> list[Any]:
        """The frame as JSON; empty where its text is none."""
        with suppress(ValueError):
            frame, _ = json.JSONDecoder(strict=False).raw_decode(self.vector.wire.lstrip("\ufeff "))
            return frame if isinstance(frame, list) else []
        return []

    @property
    def payload(self) -> dict[str, Any]:
        """What a call carries."""
        payload = self.frame[3] if len(self.frame) > 3 else None
        return payload if isinstance(payload, dict) else {}

    @property
    def action(self) -> str:
        """What a call asks for; empty where that cannot be read."""
        return str(self.frame[2]) if self.is_call and len(self.frame) > 2 else ""

    @property
    def is_call(self) -> bool:
        """Tell whether the frame wants an answer."""
        return bool(_IS_CALL.match(self.vector.wire))

    @property
    def failed(self) -> bool:
        """Tell whether something that should not happen did."""
        return bool(self.lost) or (self.is_call and self.answer is None)


def load(path: Path) -> list[Vector]:
    """Read the frames of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_vector(json.loads(line)) for line in lines if line.strip()]


def _vector(entry: dict[str, Any]) -> Vector:
    name = re.sub(r"[^A-Za-z0-9]+", "-", entry.get("vendor", "charger")).strip("-")[:40]
    wire = entry["wire"] if "wire" in entry else json.dumps(entry["frame"])
    expected = {key: entry[key] for key in ("reads", "mended", "answer", "loses") if key in entry}
    return Vector(wire, name, entry.get("shows", ""), expected)


class Replay:
    """Sends frames to a depot, each charger on a socket of its own."""

    def __init__(self, depot: Depot, stack: AsyncExitStack) -> None:
        self._depot = depot
        self._stack = stack
        self._chargers: dict[str, RawCharger] = {}
        self._facts: list[object] = []
        for kind in _FACTS:
            depot.bus.subscribe(kind, self._facts.append)

    async def send(self, number: int, vector: Vector) -> Outcome:
        """Send one frame, and find out everything that came of it."""
        charger = await self._charger(vector.charger_id)
        self._facts.clear()
        await charger.send(vector.wire)
        outcome = Outcome(number, vector, self._facts)
        if outcome.is_call:
            with suppress(TimeoutError):
                outcome.answer = await charger.answer()
        # Whatever came before, the next question is answered.
        await charger.call("Heartbeat", {}, "alive")
        outcome.facts = list(self._facts)
        logged = await self._logged(vector.charger_id)
        outcome.repairs = logged.repairs
        outcome.lost = list(_lost(outcome, logged))
        return outcome

    async def _charger(self, charger_id: str) -> RawCharger:
        if charger_id not in self._chargers:
            charger = RawCharger(self._depot.url + charger_id)
            self._chargers[charger_id] = await self._stack.enter_async_context(charger)
        return self._chargers[charger_id]

    async def _logged(self, charger_id: str) -> Exchange:
        wanted = ExchangeFilter(charger_id=ChargerId(charger_id))
        log = await self._depot.books.messages.page(wanted, limit=2)
        return log[1]


async def replay(depot: Depot, vectors: Sequence[Vector]) -> list[Outcome]:
    """Send frames to a depot, one after another."""
    async with AsyncExitStack() as stack:
        player = Replay(depot, stack)
        return [await player.send(number, v) for number, v in enumerate(vectors, start=1)]


# -- was anything lost? ------------------------------------------------------------------------


def _lost(outcome: Outcome, logged: Exchange) -> Iterator[str]:
    if not outcome.action:
        return
    if json.JSONDecoder(strict=False).decode(logged.request) != outcome.payload:
        yield "the payload in the message log differs"
    sampled = [fact for fact in outcome.facts if isinstance(fact, MeterSampled)]
    numbers = [_numbers_in(fact.reading) for fact in sampled]
    for place, wanted in _wanted(outcome.payload):
        if not any(_holds(found.get(place, ()), wanted) for found in numbers):
            yield f"{place} {wanted}"


def _wanted(payload: dict[str, Any]) -> Iterator[tuple[str, list[float]]]:
    """Yield each quantity of a reading with the numbers of which one must be there."""
    groups: dict[tuple[object, str, str], list[float]] = {}
    for element in _listed(payload.get("meterValue") or payload.get("transactionData")):
        for sample in _listed(element.get("sampledValue")):
            unit = sample.get("unit") or ""
            default = _MEASURAND_OF_UNIT.get(unit, "Energy.Active.Import.Register")
            place = _PLACES.get(sample.get("measurand", default))
            number = _number(sample.get("value"), 1000 if unit.startswith("k") else 1)
            if place and number is not None:
                summed = place in ("energy_wh", "power_w")
                phase = "" if summed else (sample.get("phase") or "")
                groups.setdefault((element.get("timestamp"), place, phase), []).append(number)
    for (_, place, phase), values in groups.items():
        # Between two phases is another quantity, which stays in the log.
        if phase not in ("L1-L2", "L2-L3", "L3-L1"):
            yield place, [*values, sum(values)]


def _listed(value: object) -> list[dict[str, Any]]:
    return [value] if isinstance(value, dict) else value if isinstance(value, list) else []


def _number(value: object, scale: int) -> float | None:
    try:
        return float(str(value).replace(",", ".")) * scale
    except ValueError:
        return None


def _numbers_in(reading: MeterReading) -> dict[str, tuple[float, ...]]:
    found = {}
    for place in _PLACES.values():
        value = getattr(reading, place)
        values = value if isinstance(value, tuple) else (value,)
        found[place] = tuple(v for v in values if v is not None)
    return found


def _holds(found: Sequence[float], wanted: Iterable[float]) -> bool:
    # A register is kept in whole Wh.
    return any(abs(have - want) <= 0.5 for have in found for want in wanted)


# -- in words ----------------------------------------------------------------------------------


def line(outcome: Outcome) -> str:
    """Return one line about a frame."""
    what = outcome.action[:26] or ("unreadable" if outcome.is_call else "answer or error")
    words = [f"card {outcome.payload['idTag']}"] if outcome.action == "Authorize" else []
    read = "; ".join([*words, *(_word(fact) for fact in outcome.facts)]) or "-"
    parts = [f"{outcome.number:>3} {what:<26} read: {' '.join(read.split())}"]
    if others := _without_a_place(outcome.payload):
        parts.append(f"in the log only: {', '.join(others)}")
    if outcome.repairs:
        parts.append(f"mended: {'; '.join(outcome.repairs)}")
    parts += [f"LOST: {lost}" for lost in outcome.lost]
    parts.append(_answered(outcome))
    return " | ".join(parts)


def _without_a_place(payload: dict[str, Any]) -> list[str]:
    return [
        f"{sample['measurand']} {sample.get('value')}"
        for element in _listed(payload.get("meterValue") or payload.get("transactionData"))
        for sample in _listed(element.get("sampledValue"))
        if sample.get("measurand") and sample["measurand"] not in _PLACES
    ]


def _answered(outcome: Outcome) -> str:
    """Say how a frame was answered."""
    if outcome.answer is not None:
        return "answered: " + json.dumps(outcome.answer[2:], separators=(",", ":"))
    return "NOT ANSWERED" if outcome.is_call else "needs no answer"


def _word(fact: object) -> str:
    match fact:
        case MeterSampled(connector, session_id, reading):
            session = f"session {session_id}" if session_id else "no session"
            return f"connector {connector.number}, {session}: {_reading(reading)}"
        case StatusReported(connector, status):
            error = f" {fact.error_code}" if fact.error_code else ""
            return f"connector {connector.number} is {status.value}{error} {fact.info}".rstrip()
        case ChargerBooted(_, identity):
            return f"{identity.vendor} {identity.model} {identity.firmware}".strip() or "boot"
        case SessionStarted(session):
            return f"session {session.id} of card {session.id_tag} from {session.meter_start_wh} Wh"
        case SessionStopped(session) | SessionChanged(session):
            flags = ",".join(sorted(session.flags))
            return f"session {session.id} {session.state}, {session.energy_wh} Wh [{flags}]"
    return type(fact).__name__


def _reading(reading: MeterReading) -> str:
    phases = {
        "A": reading.current_a,
        "V": reading.voltage_v,
    }
    words = [f"{reading.energy_wh} Wh"] if reading.energy_wh is not None else []
    words += [f"{reading.power_w:g} W"] if reading.power_w is not None else []
    for unit, values in phases.items():
        named = [f"L{n} {v:g}" for n, v in enumerate(values, 1) if v is not None]
        words += [f"{' '.join(named)} {unit}"] if named else []
    words += [f"SoC {reading.soc_percent:g} %"] if reading.soc_percent is not None else []
    words += [f"{reading.temperature_c:g} C"] if reading.temperature_c is not None else []
    offered = reading.current_offered_a
    words += [f"offered {offered:g} A"] if offered is not None else []
    return f"{', '.join(words)} at {reading.at:%Y-%m-%d %H:%M:%S} ({reading.context})"


async def _main(file: Path) -> int:
    vectors = load(file)
    with tempfile.TemporaryDirectory() as folder:
        async with running(config_for(Path(folder)), Clock()) as depot:
            outcomes = await replay(depot, vectors)
    for outcome in outcomes:
        sys.stdout.write(line(outcome) + "\n")
    calls = [o for o in outcomes if o.is_call]
    failed = [o for o in outcomes if o.failed]
    sys.stdout.write(
        f"\n{len(outcomes)} frames: {sum(o.answer is not None for o in calls)} of {len(calls)} "
        f"calls answered, {sum(bool(o.answer) and o.answer[0] == 4 for o in calls)} with an error; "
        f"{sum(bool(o.repairs) for o in calls)} mended; "
        f"{sum(len(o.lost) for o in outcomes)} values lost\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    _parser = argparse.ArgumentParser(description="Replay frames of chargers against a depot.")
    _parser.add_argument("file", type=Path)
    sys.exit(asyncio.run(_main(_parser.parse_args().file)))
