"""What the audit says of deeds: each in a sentence, with names and units, old entries too."""

import inspect
import pkgutil
from datetime import UTC, datetime
from importlib import import_module
from string import Formatter

import pytest
from PySide6.QtCore import QLocale

import app.services
from app.core.audit_detail import AuditDetail, Change, written
from app.services.ports.audit import AuditRecord
from app.services.ports.journal import AuditEntry
from app.services.system.audit_deeds import AuditDeed, DeedReader
from app.ui.presenters.audit import AuditWords
from app.ui.words.audit_deeds import ADDED, DEEDS, VARIANTS
from app.ui.words.audit_values import AuditValues
from app.ui.words.formats import LocaleFormats

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
KNOWN = {("person_id", 7): "Ada Öz", ("connector", "CP1/2"): "Bay 7", ("id_tag", "04A2"): "Ada Öz"}


def words() -> AuditWords:
    formats = LocaleFormats(QLocale("en_GB"), UTC)
    return AuditWords(
        AuditValues(formats, lambda field, value: KNOWN.get((field, value), ""), lambda: NOW)
    )


def deed(action: str, subject: str, detail: AuditDetail | str, who: str = "Mara") -> AuditDeed:
    text = detail if isinstance(detail, str) else written(detail)
    return AuditDeed(AuditRecord(1, AuditEntry(NOW, who, action, subject, text)))


def audited_methods() -> dict[str, list[str]]:
    """Return the parameters of every method that notes an entry, by its action."""
    found = {}
    for module in pkgutil.walk_packages(app.services.__path__, "app.services."):
        for _, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
            for _, method in inspect.getmembers(kind, inspect.isfunction):
                if action := method.__dict__.get("audited_as"):
                    found[action] = list(inspect.signature(method).parameters)[1:]
    return found


@pytest.mark.parametrize(("action", "parameters"), audited_methods().items())
def test_whatever_is_audited_has_a_sentence_of_what_its_entry_holds(
    action: str, parameters: list[str]
) -> None:
    variants = [other for name, (_, _, other) in VARIANTS.items() if name == action]
    variants += [other for name, (_, other) in ADDED.items() if name == action]
    for each in (action, *variants):
        used = {name for _, name, _, _ in Formatter().parse(DEEDS[each]()) if name}
        assert used <= {*parameters, "subject"}


@pytest.mark.parametrize(
    ("action", "subject", "detail", "said"),
    [
        (
            "charging.start",
            "CP1/2",
            AuditDetail("accepted", "Accepted", {"id_tag": "04A2"}, subject_field="connector"),
            "Started charging at Bay 7 · 2 with card 04A2 (Ada Öz)",
        ),
        (
            "card.block",
            "04A2",
            AuditDetail("done", values={"blocked": False}, subject_field="id_tag"),
            "Unblocked card 04A2 (Ada Öz)",
        ),
        (
            "person.remove",
            "9",
            AuditDetail("done", names={"person_id:9": "Bob"}, subject_field="person_id"),
            "Removed Bob",
        ),
        (
            "wallet.top_up",
            "7",
            AuditDetail(
                "done",
                values={"amount": {"minor": 5000, "currency": "EUR"}},
                subject_field="person_id",
            ),
            "Topped up the wallet of Ada Öz by 50.00 EUR",
        ),
        (
            "quota.grant",
            "person 7",
            AuditDetail(
                "done",
                values={"energy_wh": 20_000},
                names={"owner:person 7": "Ada"},
                subject_field="owner",
            ),
            "Granted Ada 20 kWh more",
        ),
        (
            "setting.changed",
            "depot_name",
            AuditDetail("changed", subject_field="key", changes=(Change("depot_name", "A", "B"),)),
            "Changed the setting Name of the depot: Name of the depot A → B",
        ),
        (
            "session.corrected",
            "14",
            AuditDetail("changed", changes=(Change("state", "running", "completed"),)),
            "Session 14 was corrected: State Charging → Completed",
        ),
        ("brand.new", "X", AuditDetail("done"), "brand.new: X"),
        ("person.remove", "7", "done", "Removed Ada Öz"),
        ("person.remove", "8", "refused: needs manager", "Not done: Removed no. 8"),
        (
            "charging.start",
            "CP1/2",
            "accepted Accepted",
            "Started charging at Bay 7 · 2 with card …",
        ),
        ("card.changed", "04A2", "label: 'a' -> 'b'", "Changed card 04A2 (Ada Öz): Label a → b"),
        (
            "person.save",
            "Ada",
            "asked Person(id=0, name='Ada', surname='', group_id=None) monthly=None",
            "Changed Ada",
        ),
    ],
)
def test_a_deed_is_a_sentence_with_names_and_units(
    action: str, subject: str, detail: AuditDetail | str, said: str
) -> None:
    assert words().sentence(deed(action, subject, detail)) == said


def test_why_it_was_not_done_is_said_in_the_language_of_the_screen() -> None:
    failed = AuditDetail("failed", failure="There is no card {tag}.", failure_values={"tag": "X"})
    assert words().reason(deed("card.block", "X", failed)) == "There is no card X."
    assert words().reason(deed("card.block", "X", "failed: As it was.")) == "As it was."
    assert words().reason(deed("card.block", "X", "refused: needs manager")) == (
        "It needs the role Manager."
    )


def test_what_was_asked_what_changed_and_what_came_of_it_are_one_deed() -> None:
    told = [
        ("Mara", "person.save", "done"),
        ("Bob", "person.save", "failed: Nobody."),
        ("Mara", "person.changed", "phone: '' -> '+1'"),
        ("Bob", "person.save", "asked x"),
        ("Mara", "person.save", "asked x"),
        ("Mara", "card.add", "asked x"),
    ]
    records = [
        AuditRecord(len(told) - n, AuditEntry(NOW, who, action, "Ada", detail))
        for n, (who, action, detail) in enumerate(told)
    ]
    reader = DeedReader()
    deeds = [*reader.fold(records[:3]), *reader.fold(records[3:])]
    assert [(d.record.number, [r.number for r in d.earlier]) for d in deeds] == [
        (6, [4, 2]),
        (5, [3]),
        (1, []),
    ]
    assert words().outcome(deeds[-1]).text == "Not known"
    assert words().sentence(deeds[0]) == "Changed Ada: Phone \N{EN DASH} → +1"
