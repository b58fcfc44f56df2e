"""The one way in: whoever changes something is checked and remembered."""

from collections.abc import Awaitable, Callable
from dataclasses import is_dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.errors import DepotError, NotAllowed
from app.core.roles import Operator, Role
from app.services.ports.journal import AuditEntry, Journal

_UNSAID = frozenset({"by", "password", "pin"})

P = ParamSpec("P")
Subject = TypeVar("Subject")
Result = TypeVar("Result")


class Auditor:
    """Writes who asked for what, and what came of it."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def note(self, by: Operator, action: str, subject: object, detail: str) -> None:
        """Keep one entry."""
        entry = AuditEntry(self._clock.now(), by.name, action, str(subject), detail)
        self._journal.note_audit(entry)


class _Audited(Protocol):
    _auditor: Auditor


Service = TypeVar("Service", bound=_Audited)
Method = Callable[Concatenate[Service, Subject, P], Awaitable[Result]]


def audited(
    action: str, needed: Role
) -> Callable[[Method[Service, Subject, P, Result]], Method[Service, Subject, P, Result]]:
    """Guard a method of a service: `async def m(self, subject, ..., *, by: Operator)`.

    The role is checked first. The audit then says "asked" with the arguments, and what came of it:
    the charger's word, or the failure.

    Raises:
        NotAllowed: The operator's role does not reach `needed`.
    """

    def guard(method: Method[Service, Subject, P, Result]) -> Method[Service, Subject, P, Result]:
        @wraps(method)
        async def run(
            self: Service, subject: Subject, /, *args: P.args, **kwargs: P.kwargs
        ) -> Result:
            by, named = kwargs["by"], _named(subject)
            if not isinstance(by, Operator):
                raise TypeError("`by` names the operator who asks")
            if not by.may(needed):
                self._auditor.note(by, action, named, f"refused: needs {needed.word}")
                raise NotAllowed(
                    "{by} may not do this.",
                    hint="Ask somebody with the role {needed}.",
                    by=by.name,
                    needed=needed.word,
                )
            # A thing that goes by its name says in the detail all that it is.
            said = args if named is subject else (subject, *args)
            self._auditor.note(by, action, named, _asked(said, kwargs))
            try:
                result = await method(self, subject, *args, **kwargs)
            except DepotError as error:
                self._auditor.note(by, action, named, f"failed: {error}")
                raise
            self._auditor.note(by, action, named, _outcome(result))
            return result

        # What the screen and the tests may ask of a method: whom it lets in.
        run.__dict__["needed_role"] = needed
        return run

    return guard


def _named(subject: object) -> object:
    """Return the name of a thing such as a tariff or a group; of all else, itself."""
    if not is_dataclass(subject):
        return subject
    name = getattr(subject, "full_name", "") or getattr(subject, "name", "")
    return name if isinstance(name, str) and name else subject


def _asked(args: tuple[object, ...], kwargs: dict[str, Any]) -> str:
    named = {name: value for name, value in kwargs.items() if name not in _UNSAID}
    words = [_word(a) for a in args] + [f"{name}={_word(v)}" for name, v in named.items()]
    return " ".join(["asked", *words])


def _word(value: object) -> str:
    # A whole file would make the audit as long as the file.
    return f"({len(value)} bytes)" if isinstance(value, bytes) else str(value)


def _outcome(result: object) -> str:
    if isinstance(result, CommandResult):
        return f"{result.status} {result.detail}".strip()
    return "done"
