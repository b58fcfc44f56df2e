"""Tells what a supervisor should see as it happens, without shouting: one toast for many."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.core.events import AttentionRaised
from app.core.ids import ChargerId
from app.ui.actions import Tell

translate = QCoreApplication.translate

QUIET_MS = 5000
_MOST_LINES = 6

SENTENCES: Mapping[str, Callable[[], str]] = {
    "api_closed": lambda: translate(
        "Attention",
        "Programs cannot connect. Another program may use the port: choose another one in the "
        "settings.",
    ),
    "billing_failed": lambda: translate(
        "Attention", "{charger}: session {session} could not be billed. Look at it under Billing."
    ),
    "card_blocked": lambda: translate(
        "Attention", "{charger}: card {card} was blocked; its session is ended."
    ),
    "card_lost": lambda: translate(
        "Attention", "{charger}: card {card} is lost; its session is ended."
    ),
    "card_refused": lambda: translate(
        "Attention", "{charger} began to charge with card {card}, which may not charge."
    ),
    "certificate_expiring": lambda: translate(
        "Attention", "{charger}: its certificate ends soon; it is asked to renew it."
    ),
    "certificate_refused": lambda: translate(
        "Attention", "{charger} got no new certificate. Look at it under Security."
    ),
    "certificate_requested": lambda: translate(
        "Attention", "{charger} asks for a certificate. Look at it under Security."
    ),
    "clock_wrong": lambda: translate("Attention", "{charger}: its clock is wrong; ours is used."),
    "connector_numbers": lambda: translate(
        "Attention", "{charger} numbers its connectors in its own way. Look at its profile."
    ),
    "guest_limit": lambda: translate(
        "Attention", "{charger}: the guest {guest} has what was agreed; the session is ended."
    ),
    "limit_ignored": lambda: translate(
        "Attention", "{charger}: connector {connector} draws more than its limit allows."
    ),
    "lost_stop": lambda: translate(
        "Attention", "{charger}: a session ended without its stop. Look at it under Sessions."
    ),
    "no_reaction": lambda: translate(
        "Attention", "{charger} accepted a command and did not carry it out. Try again."
    ),
    "phone_closed": lambda: translate(
        "Attention",
        "The page for drivers cannot be opened. Another program may use the port: choose another "
        "one in the settings.",
    ),
    "quota_exceeded": lambda: translate(
        "Attention", "{charger}: {person} has used up the quota {quota}; the session is ended."
    ),
    "quota_warning": lambda: translate(
        "Attention", "{charger}: {person} has used {percent} % of the quota {quota}."
    ),
    "reboots_after_configuration": lambda: translate(
        "Attention", "{charger} keeps restarting since {keys} was changed. Write it back."
    ),
    "reservation_dropped": lambda: translate(
        "Attention", "{charger}: the reservation for card {card} ended before its time."
    ),
    "security_event": lambda: translate("Attention", "{charger} reports a security event: {event}"),
    "stop_failed": lambda: translate(
        "Attention", "{charger}: session {session} does not end though it must."
    ),
    "unit_mismatch": lambda: translate(
        "Attention", "{charger} measures in another unit than it says. Look at its profile."
    ),
    "unmatched_stop": lambda: translate(
        "Attention", "{charger} sent a stop that fits no session. Its energy is kept."
    ),
    "wallet_empty": lambda: translate(
        "Attention", "{charger}: the wallet of {person} is used up; the session is ended."
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
            self._tell("warning", self._sentence(facts[0]), "")
        else:
            text = translate("Attention", "%n things need a look", "", len(facts))
            self._tell("warning", text, "\n".join(self._lines(facts)))
        self._quiet.start()

    def _lines(self, facts: list[AttentionRaised]) -> list[str]:
        lines = [self._sentence(fact) for fact in facts[:_MOST_LINES]]
        return lines if len(facts) <= _MOST_LINES else [*lines, "…"]

    def _sentence(self, fact: AttentionRaised) -> str:
        name = "" if fact.charger_id is None else self._name_of(fact.charger_id)
        said = SENTENCES.get(fact.kind)
        if said is not None:
            try:
                return said().format(charger=name, **fact.values)
            except KeyError:
                # A fact without what its sentence needs speaks for itself.
                pass
        if not name:
            return fact.text
        return translate("Attention", "{charger}: {text}").format(charger=name, text=fact.text)
