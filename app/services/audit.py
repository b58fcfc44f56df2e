"""The one way in: whoever changes something is checked and remembered."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, is_dataclass, replace
from functools import wraps
from inspect import signature
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from app.core.audit_detail import (
    ASKED,
    CHANGED,
    DONE,
    FAILED,
    NOTED,
    REFUSED,
    AuditDetail,
    Change,
    written,
)
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.errors import DepotError, NotAllowed
from app.core.ids import ConnectorId
from app.core.plain_values import plain
from app.core.roles import Operator, Role
from app.services.ports.journal import AuditEntry, Journal

_UNSAID = frozenset({"by", "password", "pin", "secret_hash", "pem"})
_LONGEST_LIST = 5

P = ParamSpec("P")
Subject = TypeVar("Subject")
Result = TypeVar("Result")

NameOf = Callable[[Any], str]
"""Returns what people call the thing with an id; empty where nobody knows."""


class Auditor:
    """Writes who asked for what, and what came of it."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._names: dict[str, NameOf] = {}

    def knows(self, field: str, name_of: NameOf) -> None:
        """Say from now on whom or what an id in a field such as `person_id` means."""
        self._names[field] = name_of

    def name_of(self, field: str, value: object) -> str:
        """Return what an id means at this moment; empty where it has no other name."""
        if field not in self._names or value in (None, "", 0):
            return ""
        name = self._names[field](value)
        return name if name != str(value) else ""

    def note(self, by: Operator, action: str, subject: object, detail: AuditDetail) -> None:
        """Keep one entry, with what the ids in it mean at this moment."""
        names = {**self.names(detail, subject), **detail.names}
        text = written(replace(detail, names=names))
        entry = AuditEntry(self._clock.now(), by.name, action, str(subject), text)
        self._journal.note_audit(entry)

    def happened(self, action: str, subject: object, by: Operator, **values: object) -> None:
        """Keep that something happened, with what is to be said of it."""
        self.note(by, action, subject, AuditDetail(NOTED, values=plain(values)))

    def changed(
        self, by: Operator, action: str, of: str, subject: object, changes: tuple[Change, ...]
    ) -> None:
        """Keep what is different since; `of`: the field that the subject is of."""
        self.note(by, action, subject, AuditDetail(CHANGED, subject_field=of, changes=changes))

    def names(self, detail: AuditDetail, subject: object) -> dict[str, str]:
        """Return what the ids in an entry mean at this moment, by "field:id"."""
        found: dict[str, str] = {}
        self._look(found, detail.subject_field, subject)
        self._look(found, "", detail.values)
        for change in detail.changes:
            self._look(found, change.field, change.before)
            self._look(found, change.field, change.after)
        return found

    def _look(self, found: dict[str, str], field: str, value: object) -> None:
        if isinstance(value, Mapping):
            for name, each in value.items():
                self._look(found, name, each)
        elif isinstance(value, list):
            for each in value:
                self._look(found, field, each)
        elif name := self.name_of(field, value):
            found[f"{field}:{value}"] = name


class _Audited(Protocol):
    _auditor: Auditor


Service = TypeVar("Service", bound=_Audited)
Method = Callable[Concatenate[Service, Subject, P], Awaitable[Result]]


@dataclass(frozen=True, slots=True)
class _Deed:
    """One call of an audited method."""

    auditor: Auditor
    by: Operator
    action: str
    subject: str
    detail: AuditDetail

    def note(self, outcome: str, **more: Any) -> None:
        detail = replace(self.detail, outcome=outcome, **more)
        self.auditor.note(self.by, self.action, self.subject, detail)

    def admit(self, needed: Role) -> None:
        """Note that it was asked; raise `NotAllowed` where the role does not reach `needed`."""
        if self.by.may(needed):
            self.note(ASKED)
            return
        self.note(REFUSED, hint=needed.word)
        raise NotAllowed(
            "{by} may not do this.",
            hint="Ask somebody with the role {needed}.",
            by=self.by.name,
            needed=needed.word,
        )

    def fail(self, error: DepotError) -> None:
        """Note why it could not be done."""
        values = plain(error.values)
        self.note(FAILED, failure=error.message, hint=error.advice, failure_values=values)


def audited(
    action: str, needed: Role
) -> Callable[[Method[Service, Subject, P, Result]], Method[Service, Subject, P, Result]]:
    """Guard a method of a service: `async def m(self, subject, ..., *, by: Operator)`.

    The role is checked first. The audit then says "asked" with the arguments by their names, and
    with the same what came of it: the charger's word, or the failure.

    Raises:
        NotAllowed: The operator's role does not reach `needed`.
    """

    def guard(method: Method[Service, Subject, P, Result]) -> Method[Service, Subject, P, Result]:
        shape = signature(method)

        @wraps(method)
        async def run(
            self: Service, subject: Subject, /, *args: P.args, **kwargs: P.kwargs
        ) -> Result:
            by = kwargs.get("by")
            if not isinstance(by, Operator):
                raise TypeError("`by` names the operator who asks")
            bound = shape.bind_partial(self, subject, *args, **kwargs)
            bound.apply_defaults()
            deed = _deed(self._auditor, by, action, dict(list(bound.arguments.items())[1:]))
            deed.admit(needed)
            try:
                result = await method(self, subject, *args, **kwargs)
            except DepotError as error:
                deed.fail(error)
                raise
            outcome, said = _outcome(result)
            deed.note(outcome, said=said)
            return result

        # What the screen and the tests may ask of a method: whom it lets in.
        run.__dict__["needed_role"] = needed
        run.__dict__["audited_as"] = action
        return run

    return guard


def _deed(auditor: Auditor, by: Operator, action: str, arguments: Mapping[str, object]) -> _Deed:
    first, subject = next(iter(arguments.items()))
    text = _text(subject)
    said = {
        name: value
        for name, value in arguments.items()
        if name not in _UNSAID and not (name == first and text == str(subject))
    }
    detail = AuditDetail(ASKED, values=plain(said), subject_field=first)
    # As it is called before it is done: nobody knows the name of what was removed.
    detail = replace(detail, names=auditor.names(detail, subject))
    return _Deed(auditor, by, action, text, detail)


def _text(subject: object) -> str:
    """Return what an entry is about; of what has no name, nothing: its values say all."""
    if isinstance(subject, list | tuple | set | frozenset) and not isinstance(subject, ConnectorId):
        few = ", ".join([str(each) for each in subject][:_LONGEST_LIST])
        return few if len(subject) <= _LONGEST_LIST else f"{few} …"
    if subject is None or isinstance(subject, bool | Mapping):
        return ""
    if not is_dataclass(subject) or "__str__" in vars(type(subject)):
        return str(subject)
    name = getattr(subject, "full_name", "") or getattr(subject, "name", "")
    return name if isinstance(name, str) else ""


def _outcome(result: object) -> tuple[str, str]:
    if isinstance(result, CommandResult):
        return str(result.status), result.detail
    return DONE, ""
