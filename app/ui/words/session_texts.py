"""What is said of one session at length, each sentence whole and translatable."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.energy import Confidence, EnergySource
from app.core.session_phase import SessionPhase
from app.core.sessions import SessionFlag

translate = QCoreApplication.translate

PHASE_WORDS: Mapping[SessionPhase, Callable[[], str]] = {
    SessionPhase.STARTING: lambda: translate("Session", "Starting"),
    SessionPhase.RUNNING: lambda: translate("Session", "Charging"),
    SessionPhase.SUSPENDED: lambda: translate("Session", "Paused"),
    SessionPhase.PENDING_RECONCILIATION: lambda: translate("Session", "Waiting for charger"),
    SessionPhase.COMPLETED: lambda: translate("Session", "Completed"),
    SessionPhase.BILLING_FAILED: lambda: translate("Session", "Billing failed"),
    SessionPhase.UNMATCHED: lambda: translate("Session", "Unmatched stop"),
    SessionPhase.FAILED: lambda: translate("Session", "Failed"),
}
SOURCE_WORDS: Mapping[EnergySource, Callable[[], str]] = {
    EnergySource.STOP: lambda: translate("Session", "told by the charger at the stop"),
    EnergySource.METER: lambda: translate("Session", "from the last meter value"),
    EnergySource.NEXT_START: lambda: translate("Session", "from the start of the next session"),
    EnergySource.ESTIMATE: lambda: translate("Session", "estimated"),
    EnergySource.REPLAY: lambda: translate("Session", "told by the charger, late"),
}
CONFIDENCE_WORDS: Mapping[Confidence, Callable[[], str]] = {
    Confidence.SURE: lambda: translate("Session", "sure"),
    Confidence.LIKELY: lambda: translate("Session", "likely"),
    Confidence.TO_CHECK: lambda: translate("Session", "to be checked"),
}
FLAG_SENTENCES: Mapping[SessionFlag, Callable[[], str]] = {
    SessionFlag.NOT_AUTHORIZED: lambda: translate(
        "Flag", "The card may not charge here; the charger charged all the same."
    ),
    SessionFlag.NOT_ADOPTED: lambda: translate(
        "Flag", "The charger was not adopted when this began."
    ),
    SessionFlag.OTHER_CARD_STOPPED: lambda: translate(
        "Flag", "Another card ended it than began it."
    ),
    SessionFlag.ENERGY_TO_CHECK: lambda: translate(
        "Flag", "The meter values do not fit together: check the energy."
    ),
    SessionFlag.CLOCK_WRONG: lambda: translate(
        "Flag", "The charger's clock was wrong; our time is booked."
    ),
    SessionFlag.ESTIMATED_END: lambda: translate(
        "Flag", "The charger has not told its end; it is taken from what was measured."
    ),
    SessionFlag.NO_START: lambda: translate("Flag", "The charger has told its end and no start."),
    SessionFlag.LOST_STOP: lambda: translate("Flag", "The charger has not told its end."),
    SessionFlag.REPLAYED: lambda: translate(
        "Flag", "The charger kept it while offline and told it late."
    ),
}


def energy_with_source(energy: str, source: EnergySource, confidence: Confidence) -> str:
    """Write an energy with where it comes from and how far to trust it."""
    text = translate("Session", "{energy}, {source} ({confidence})")
    return text.format(
        energy=energy, source=SOURCE_WORDS[source](), confidence=CONFIDENCE_WORDS[confidence]()
    )
