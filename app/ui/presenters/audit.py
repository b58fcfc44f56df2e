"""Deeds of the audit in the reader's language: a sentence, the outcome, and all there is to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.audit_detail import ASKED, FAILED, NOTED, REFUSED, AuditDetail, Change
from app.core.roles import LOCAL_OPERATOR, NOBODY, SYSTEM, Role
from app.services.ports.journal import AuditEntry
from app.services.system.audit_deeds import AuditDeed
from app.ui.presenters.charger import WordView
from app.ui.words import audit_deeds, operator_texts
from app.ui.words.audit_fields import field_name
from app.ui.words.audit_values import AuditValues
from app.ui.words.failure_texts import kept_failure

translate = QCoreApplication.translate

_OF_LITTLE_USE = frozenset({"key", "action", "file_name", "name"})
_HIDDEN_FIELDS = frozenset({"id", "version"})


@dataclass(frozen=True, slots=True)
class DeedFacts:
    """Everything there is to a deed, to be folded out.

    Attributes:
        facts: What was asked and what came of it, a value by the name of its field.
        changes: Field, value before, value after.
        recorded: The entries as the books hold them, a line each.
    """

    facts: Mapping[str, str]
    changes: tuple[tuple[str, str, str], ...]
    recorded: str


class AuditWords:
    """Says what a deed was. `values` knows numbers, times and the names of ids."""

    def __init__(self, values: AuditValues) -> None:
        self._values = values

    def who(self, deed: AuditDeed) -> str:
        """Return who did it."""
        name = deed.record.entry.operator
        known = {
            SYSTEM.name: translate("Audit", "The program"),
            LOCAL_OPERATOR.name: translate("Audit", "At this machine"),
            NOBODY.name: translate("Audit", "Nobody"),
        }
        return known.get(name, name)

    def sentence(self, deed: AuditDeed) -> str:
        """Say in one sentence what was done, or was not, and what changed by it."""
        entry, detail = deed.record.entry, deed.detail
        template = _template(entry.action, detail)
        if not template:
            unknown = translate("Audit", "{action}: {thing}")
            template = unknown.format(action=entry.action, thing="{subject}")
        names = [name for _, name, _, _ in Formatter().parse(template) if name]
        done = template.format_map({n: self._part(n, names, entry, detail) for n in names})
        # A card that was refused is a deed of its own, and says so.
        said = entry.action.endswith(f".{REFUSED}")
        if detail.outcome not in {ASKED, NOTED} and not detail.ok and not said:
            return translate("Audit", "Not done: {deed}").format(deed=done)
        changes = "; ".join(self._change(each, detail) for each in _told_once(deed.changes))
        if not changes:
            return done
        return translate("Audit", "{deed}: {changes}").format(deed=done, changes=changes)

    def outcome(self, deed: AuditDeed) -> WordView:
        """Return in a word what came of it."""
        outcome = deed.detail.outcome
        known = {
            ASKED: WordView(translate("Audit", "Not known"), "attention", "triangle"),
            REFUSED: WordView(translate("Audit", "Refused"), "fault", "diamond"),
            FAILED: WordView(translate("Audit", "Failed"), "fault", "diamond"),
            "accepted": WordView(translate("Audit", "Accepted"), "ok", "circle"),
            "rejected": WordView(translate("Audit", "Rejected"), "fault", "diamond"),
            "unsupported": WordView(translate("Audit", "Not supported"), "attention", "triangle"),
            "timed_out": WordView(translate("Audit", "No answer"), "fault", "diamond"),
            "offline": WordView(translate("Audit", "Offline"), "offline", "dash"),
        }
        return known.get(outcome) or WordView(translate("Audit", "Done"), "ok", "circle")

    def reason(self, deed: AuditDeed) -> str:
        """Say why it was not done, or what was answered; empty where there is no more to say."""
        detail = deed.detail
        if detail.failure:
            return kept_failure(detail.failure, detail.hint, detail.failure_values)
        if detail.outcome == REFUSED and detail.hint:
            role = operator_texts.role_name(Role[detail.hint.upper()])
            return translate("Audit", "It needs the role {role}.").format(role=role)
        if detail.outcome == ASKED:
            return translate("Audit", "It was asked for; no outcome was written down.")
        return detail.said

    def facts(self, deed: AuditDeed) -> DeedFacts:
        """Return everything there is to a deed."""
        entry, detail = deed.record.entry, deed.detail
        facts = {translate("Audit", "Time"): self._values.moment(entry.at)}
        reason = self.reason(deed)
        if reason not in {"", self.outcome(deed).text}:
            facts[translate("Audit", "Outcome")] = reason
        if entry.subject:
            said = self._values.with_id(detail.subject_field, entry.subject, detail.names)
            facts[self._thing(detail)] = said
        for name, value in _flat(detail.values):
            label = field_name(name)
            said = self._values.with_id(name, value, detail.names)
            facts[label] = f"{facts[label]}, {said}" if label in facts else said
        return DeedFacts(
            facts,
            tuple(self._told(each, detail) for each in _told_once(deed.changes)),
            "\n".join(_recorded(each.number, each.entry) for each in (deed.record, *deed.earlier)),
        )

    def _thing(self, detail: AuditDetail) -> str:
        if detail.subject_field:
            return field_name(detail.subject_field)
        return translate("Audit", "What it is about")

    def _part(self, name: str, names: list[str], entry: AuditEntry, detail: AuditDetail) -> str:
        if name in detail.values:
            return self._values.say(name, detail.values[name], detail.names)
        if name in {"subject", detail.subject_field} or (
            not detail.subject_field and name == _likely_subject(names)
        ):
            field = detail.subject_field or name
            return self._values.say(field, entry.subject, detail.names) or "…"
        return "…"

    def _change(self, change: Change, detail: AuditDetail) -> str:
        name, before, after = self._told(change, detail)
        said = translate("Audit", "{field} {before} → {after}")
        return said.format(field=name, before=before, after=after)

    def _told(self, change: Change, detail: AuditDetail) -> tuple[str, str, str]:
        say = self._values.say
        before = say(change.field, change.before, detail.names)
        return field_name(change.field), before, say(change.field, change.after, detail.names)


def _told_once(changes: tuple[Change, ...]) -> list[Change]:
    fields = {each.field for each in changes}
    # A card names its holder beside the holder's id.
    return [each for each in changes if each.field != "person" or "person_id" not in fields]


def _template(action: str, detail: AuditDetail) -> str:
    field, value, other = audit_deeds.VARIANTS.get(action, ("", None, ""))
    if field in detail.values and detail.values[field] == value:
        action = other
    thing, added = audit_deeds.ADDED.get(action, ("", ""))
    if thing in detail.values and "id" not in detail.values[thing]:
        action = added
    said = audit_deeds.DEEDS.get(action.replace(" ", "_"))
    return said() if said else ""


def _likely_subject(names: list[str]) -> str:
    """Return what an entry of an older version is about, which did not say it."""
    telling = [name for name in names if name not in _OF_LITTLE_USE]
    return (telling or names)[0]


def _flat(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        whole = not isinstance(value, Mapping) or "minor" in value or name == "monthly"
        if whole and name not in _HIDDEN_FIELDS and value not in (None, "", [], {}):
            yield name, value
        elif not whole:
            yield from _flat(value)


def _recorded(number: int, entry: AuditEntry) -> str:
    at = entry.at.isoformat(timespec="seconds")
    words = (str(number), at, entry.operator, entry.action, entry.subject, entry.detail)
    return " | ".join(words)
