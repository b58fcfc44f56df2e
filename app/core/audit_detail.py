"""What an entry of the audit says beside who, when and which: how it is written and read.

Written is a word, and behind it JSON where there is more to say: ``changed {"changes":[...]}``.
Entries of before, which hold plain text, are read as far as that goes; their text is never
rewritten, for the chain of hashes binds it.
"""

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import DepotError
from app.core.plain_values import plain

ASKED = "asked"
DONE = "done"
CHANGED = "changed"
REFUSED = "refused"
FAILED = "failed"
NOTED = "noted"
_ANSWERS = frozenset({"accepted", "rejected", "unsupported", "timed_out", "offline"})
"""Outcomes in the words of `CommandStatus`; `failed` is one of both."""

_WORDS = _ANSWERS | {ASKED, DONE, CHANGED, REFUSED, FAILED, NOTED}
_OLD_NEEDS = "needs "
_OLD_OUTCOME = re.compile(r"(\w+)(?::? (.*))?", re.DOTALL)
_OLD_CHANGE = re.compile(r"([a-z_ ]+): (.*?) -> (.*?)(?=, [a-z_ ]+: .*? -> |$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Change:
    """A field with what stood there and what stands there now, JSON-shaped."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class AuditDetail:
    """What was asked, what came of it, and what is different since.

    Attributes:
        outcome: One of the words above, or an answer of a charger in the words of `CommandStatus`.
        said: In whoever's words: the charger's, or ours in English.
        values: What was asked, by the name of the argument, JSON-shaped.
        names: What ids meant at the time, by "field:id", such as "person_id:7".
        subject_field: The field that the entry's subject is of, such as "person_id".
        changes: What is different since.
        failure, hint: Sentences of the `DepotError` that ended it, with the values in braces; of
            what was refused the hint is the role that it needs.
        failure_values: What stands in the braces.
        recorded: False: its parts were read out of the plain text of an older version.
    """

    outcome: str
    said: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    subject_field: str = ""
    changes: tuple[Change, ...] = ()
    failure: str = ""
    hint: str = ""
    failure_values: Mapping[str, Any] = field(default_factory=dict)
    recorded: bool = True

    @classmethod
    def of_failure(cls, error: DepotError) -> "AuditDetail":
        """Return what to keep of something that could not be done."""
        values = plain(error.values)
        return cls(FAILED, failure=error.message, hint=error.advice, failure_values=values)

    @property
    def answered(self) -> bool:
        """Tell whether a charger answered, or should have."""
        return self.outcome in _ANSWERS

    @property
    def ok(self) -> bool:
        """Tell whether it was done, as far as we know."""
        return self.outcome in {DONE, CHANGED, NOTED, "accepted"}


def written(detail: AuditDetail) -> str:
    """Return the text that an entry stores."""
    more = {
        "said": detail.said,
        "of": detail.subject_field,
        "values": dict(detail.values),
        "names": dict(detail.names),
        "changes": [[each.field, each.before, each.after] for each in detail.changes],
        "failure": detail.failure,
        "hint": detail.hint,
        "with": dict(detail.failure_values),
    }
    told = {name: value for name, value in more.items() if value}
    if not told:
        return detail.outcome
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=str)
    return f"{detail.outcome} {text}"


def read(text: str) -> AuditDetail:
    """Return what the text of an entry says, of whichever version it is."""
    word, _, rest = text.partition(" ")
    if word in _WORDS and (not rest or rest.startswith("{")):
        try:
            told = json.loads(rest or "{}")
            return _detail(word, told)
        except (ValueError, TypeError, AttributeError):
            pass
    return _old(text)


def _detail(word: str, told: Mapping[str, Any]) -> AuditDetail:
    return AuditDetail(
        word,
        str(told.get("said", "")),
        dict(told.get("values", {})),
        dict(told.get("names", {})),
        str(told.get("of", "")),
        tuple(Change(*each) for each in told.get("changes", [])),
        str(told.get("failure", "")),
        str(told.get("hint", "")),
        dict(told.get("with", {})),
    )


def _old(text: str) -> AuditDetail:
    found = _OLD_OUTCOME.fullmatch(text)
    word, said = (found[1], found[2] or "") if found else ("", "")
    if word == ASKED:
        # What was asked stands there as Python writes it: to be read, not to be taken apart.
        return AuditDetail(ASKED, recorded=False)
    if word == REFUSED and said.startswith(_OLD_NEEDS):
        return AuditDetail(REFUSED, hint=said.removeprefix(_OLD_NEEDS), recorded=False)
    if word in _WORDS:
        return AuditDetail(word, said, recorded=False)
    if changes := _old_changes(text):
        return AuditDetail(CHANGED, changes=changes, recorded=False)
    return AuditDetail(NOTED, "" if text == "nothing" else text, recorded=False)


def _old_changes(text: str) -> tuple[Change, ...]:
    found = list(_OLD_CHANGE.finditer(text))
    if not found or found[0].start():
        return ()
    return tuple(
        Change(each[1].strip(), _old_value(each[2]), _old_value(each[3])) for each in found
    )


def _old_value(text: str) -> Any:
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text
    return list(value) if isinstance(value, tuple | set) else value
