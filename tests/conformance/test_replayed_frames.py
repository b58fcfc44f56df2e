"""Every oddity of tests/frames is read, mended and answered as its line says."""

from pathlib import Path

import pytest

from app.core.events import MeterSampled
from app.depot import Depot
from tests.replay import Outcome, line, load, replay

FRAMES = sorted((Path(__file__).parent.parent / "frames").glob("*.jsonl"))


@pytest.mark.parametrize("file", FRAMES, ids=lambda file: file.stem)
async def test_each_oddity_is_read_and_answered(file: Path, depot: Depot) -> None:
    outcomes = await replay(depot, load(file))
    wrong = [complaint for outcome in outcomes for complaint in _complaints(outcome)]
    assert not wrong, "\n".join(wrong)


def _complaints(outcome: Outcome) -> list[str]:
    expected = outcome.vector.expected
    words = line(outcome)
    repairs = "; ".join(outcome.repairs)
    answer = str(outcome.answer)
    found = [
        f"{outcome.vector.shows}: {part!r} is not in {text!r}"
        for part, text in (
            (expected.get("reads", ""), words),
            (expected.get("mended", ""), repairs),
            (expected.get("answer", ""), answer),
        )
        if part not in text
    ]
    if outcome.repairs and "mended" not in expected:
        found.append(f"{outcome.vector.shows}: mended without need: {repairs}")
    if outcome.is_call and outcome.answer is None:
        found.append(f"{outcome.vector.shows}: not answered")
    lost = [word for word in outcome.lost if not word.startswith(expected.get("loses", "-"))]
    return found + [f"{outcome.vector.shows}: lost {word}" for word in lost]


async def test_what_cannot_be_read_is_in_the_log_as_it_came(depot: Depot) -> None:
    envelopes = load(Path(__file__).parent.parent / "frames" / "envelopes.jsonl")
    (cut,) = [vector for vector in envelopes if "cut off in the middle" in vector.shows]
    (outcome,) = await replay(depot, [cut])
    assert outcome.repairs == ("broken JSON",)
    assert not [fact for fact in outcome.facts if isinstance(fact, MeterSampled)]
