"""Settings of many chargers in words: how far one is from its set, and what became of writing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.core.commands import CommandResult
from app.core.golden_sets import Difference
from app.services.chargers.configuration import Applied, Comparison
from app.ui.presenters.charger import WordView, change_word
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate


def working_view(text: str) -> WordView:
    """Say what is going on with a charger."""
    return WordView(text, "waiting", "half")


def comparison_view(comparison: Comparison) -> WordView:
    """Say how far a charger is from its set, or why that cannot be said."""
    if comparison.problem is not None:
        return WordView(failure(comparison.problem), "offline", "dash")
    count = len(comparison.differences)
    if not count:
        return WordView(translate("Settings", "As it should be"), "ok", "circle")
    text = translate("Settings", "%n difference(s)", "", count)
    return WordView(text, "attention", "triangle")


def applied_view(applied: Applied) -> WordView:
    """Say what became of writing settings to a charger."""
    taken = sum(answer.ok for answer in applied.answers.values())
    refused = len(applied.answers) - taken
    parts = [translate("Settings", "%n taken", "", taken)] if taken else []
    if refused:
        parts.append(translate("Settings", "%n refused", "", refused))
    if applied.stopped is not None:
        why = failure(applied.stopped)
        parts.append(translate("Settings", "stopped: {why}").format(why=why))
    if applied.reboot_needed:
        parts.append(translate("Settings", "needs a restart"))
    text = " · ".join(parts)
    if applied.stopped or refused:
        return WordView(text, "fault", "diamond")
    if applied.reboot_needed:
        return WordView(text, "attention", "triangle")
    return WordView(text, "ok", "circle")


def difference_row(
    charger: str, difference: Difference, answers: Mapping[str, CommandResult]
) -> Sequence[str | WordView | None]:
    """Describe a difference: charger, setting, what it has, what it should have, its state."""
    has = difference.actual or ""
    return charger, difference.key, has, difference.wanted, _state(difference, answers)


def _state(difference: Difference, answers: Mapping[str, CommandResult]) -> WordView | None:
    answer = answers.get(difference.key)
    if answer is not None:
        return change_word(answer)
    if difference.missing:
        return WordView(translate("Settings", "It has no such setting"), "offline", "dash")
    if difference.readonly:
        return WordView(translate("Settings", "Read only"), "offline", "dash")
    return WordView(translate("Settings", "Can be written"), "waiting", "ring")
