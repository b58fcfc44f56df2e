"""What a charger answered, for other programs."""

from typing import Any

from pydantic import BaseModel, Field

from app.api.errors import ChargerRejected, ChargerSilent
from app.core.commands import CommandResult, CommandStatus
from app.services.chargers.charging import ChargerOffline


class CommandOut(BaseModel):
    """The charger's answer. Accepted is not done: it says so itself when it did it."""

    status: CommandStatus
    answer: str = Field(description='The charger\'s own word, such as "Scheduled"')
    payload: dict[str, Any] = Field(description="Its answer as it came")
    latency_ms: float | None = Field(description="From sending to the answer")


def answered(result: CommandResult, charger_id: str) -> CommandOut:
    """Return an answer, whatever it says.

    Raises:
        ChargerOffline, ChargerSilent: There is none.
        ChargerRejected: The charger answered with an error.
    """
    if result.status is CommandStatus.OFFLINE:
        raise ChargerOffline(
            f"{charger_id} went offline.", hint="It dials again by itself; try it then."
        )
    if result.status is CommandStatus.TIMED_OUT:
        raise ChargerSilent(
            f"{charger_id} gave no answer in time.", hint="Look whether it did it all the same."
        )
    if not result.payload and result.status in (CommandStatus.FAILED, CommandStatus.UNSUPPORTED):
        raise ChargerRejected(
            f"{charger_id} answered with an error: {result.detail}.",
            hint="Perhaps it does not know this request.",
        )
    latency_ms = None if result.latency_s is None else result.latency_s * 1000
    return CommandOut(
        status=result.status,
        answer=result.detail,
        payload=dict(result.payload),
        latency_ms=latency_ms,
    )


def accepted(result: CommandResult, charger_id: str) -> CommandOut:
    """Return the answer of a charger that promised to do it.

    Raises:
        ChargerOffline, ChargerSilent: There is no answer.
        ChargerRejected: It will not do it.
    """
    answer = answered(result, charger_id)
    if not result.ok:
        raise ChargerRejected(
            f"{charger_id} said {result.detail}.", hint="Look at its state and its error code."
        )
    return answer
