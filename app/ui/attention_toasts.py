"""Tells what a supervisor should see as it happens, without shouting: one toast for many."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.core.events import AttentionRaised
from app.core.ids import ChargerId
from app.ui.actions import Tell

translate = QCoreApplication.translate

QUIET_MS = 5000
_MOST_LINES = 6

_SENTENCES: Mapping[str, Callable[[], str]] = {
    "lost_stop": lambda: translate(
        "Attention", "{charger}: a session ended without its stop. Look at it under Sessions."
    ),
    "card_refused": lambda: translate(
        "Attention", "{charger} began to charge with a card that may not charge."
    ),
    "unmatched_stop": lambda: translate(
        "Attention", "{charger} sent a stop that fits no session. Its energy is kept."
    ),
}


class AttentionToasts(QObject):
    """The first fact is told at once; what comes within `quiet_ms` after it is told together."""

    def __init__(
        self,
        name_of: Callable[[ChargerId], str],
        tell: Tell,
        parent: QObject | None = None,
        quiet_ms: int = QUIET_MS,
    ) -> None:
        super().__init__(parent)
        self._name_of, self._tell = name_of, tell
        self._gathered: list[AttentionRaised] = []
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._tell_gathered)

    def note(self, fact: AttentionRaised) -> None:
        """Take notice of a fact."""
        self._gathered.append(fact)
        if not self._quiet.isActive():
            self._tell_gathered()

    def _tell_gathered(self) -> None:
        facts, self._gathered = self._gathered, []
        if not facts:
            return
        if len(facts) == 1:
            sentence, detail = self._sentence(facts[0]), facts[0].text
            self._tell("warning", sentence, "" if detail in sentence else detail)
        else:
            text = translate("Attention", "{count} things need a look").format(count=len(facts))
            self._tell("warning", text, "\n".join(self._lines(facts)))
        self._quiet.start()

    def _lines(self, facts: list[AttentionRaised]) -> list[str]:
        lines = [self._sentence(fact) for fact in facts[:_MOST_LINES]]
        return lines if len(facts) <= _MOST_LINES else [*lines, "…"]

    def _sentence(self, fact: AttentionRaised) -> str:
        if fact.charger_id is None:
            return fact.text
        sentence = _SENTENCES.get(fact.kind)
        name = self._name_of(fact.charger_id)
        if sentence is not None:
            return sentence().format(charger=name)
        return translate("Attention", "{charger}: {text}").format(charger=name, text=fact.text)
