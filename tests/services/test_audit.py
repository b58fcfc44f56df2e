"""Whoever changes something is checked and remembered."""

from datetime import datetime

import pytest

from app.core.audit_detail import read
from app.core.clock import Clock
from app.core.commands import CommandResult, CommandStatus
from app.core.errors import NotAllowed, NotFound
from app.core.events import AttentionRaised
from app.core.people import Person
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.journal import AuditEntry


class Notebook:
    """A journal in memory."""

    def __init__(self) -> None:
        self.entries: list[AuditEntry] = []

    def note_event(self, event: AttentionRaised) -> None:
        raise AssertionError(event)

    def note_audit(self, entry: AuditEntry) -> None:
        self.entries.append(entry)

    async def events(self, *, limit: int = 200) -> list[AttentionRaised]:
        raise AssertionError(limit)

    async def audit(self, *, limit: int = 200) -> list[AuditEntry]:
        return self.entries[:limit]

    @property
    def words(self) -> list[tuple[str, str, str]]:
        return [(e.operator, e.subject, e.detail) for e in self.entries]


class Service:
    def __init__(self, auditor: Auditor) -> None:
        self._auditor = auditor

    @audited("bay.paint", Role.MANAGER)
    async def paint(self, bay: str, colour: str, *, by: Operator) -> CommandResult:
        if colour == "invisible":
            raise NotFound("There is no such colour.")
        return CommandResult(CommandStatus.REJECTED, "Wet")

    @audited("person.hire", Role.MANAGER)
    async def hire(self, person: Person, *, by: Operator) -> None:
        assert person.name

    @audited("bay.key", Role.ADMIN)
    async def set_key(self, bay: str, *, password: str, by: Operator) -> None:
        assert password


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def service(notebook: Notebook) -> Service:
    return Service(Auditor(notebook, Clock()))


MANAGER = Operator("mara", Role.MANAGER)


async def test_what_was_asked_and_what_came_of_it(service: Service, notebook: Notebook) -> None:
    await service.paint("Bay 7", "green", by=MANAGER)
    assert notebook.words == [
        ("mara", "Bay 7", 'asked {"of":"bay","values":{"colour":"green"}}'),
        ("mara", "Bay 7", 'rejected {"said":"Wet","of":"bay","values":{"colour":"green"}}'),
    ]
    assert notebook.entries[0].action == "bay.paint"
    assert isinstance(notebook.entries[0].at, datetime)


async def test_a_thing_with_a_name_goes_by_it_and_says_once_what_it_is(
    service: Service, notebook: Notebook
) -> None:
    await service.hire(Person(0, "Ada", "Öz", phone="+1"), by=MANAGER)
    (_, subject, asked), (_, again, done) = notebook.words
    assert (subject, again) == ("Ada Öz", "Ada Öz")
    assert (read(asked).outcome, read(done).outcome) == ("asked", "done")
    person = {"name": "Ada", "surname": "Öz", "phone": "+1"}
    assert read(asked).values == read(done).values == {"person": person}


async def test_a_failure_is_remembered_and_goes_on(service: Service, notebook: Notebook) -> None:
    with pytest.raises(NotFound):
        await service.paint("Bay 7", "invisible", by=MANAGER)
    failed = read(notebook.entries[-1].detail)
    assert (failed.outcome, failed.failure) == ("failed", "There is no such colour.")


@pytest.mark.parametrize("role", [Role.VIEWER, Role.ATTENDANT])
async def test_a_role_that_does_not_reach_is_refused_before_anything_happens(
    service: Service, notebook: Notebook, role: Role
) -> None:
    with pytest.raises(NotAllowed) as refused:
        await service.paint("Bay 7", "invisible", by=Operator("otto", role))
    assert "manager" in refused.value.hint
    (entry,) = notebook.entries
    assert (entry.operator, entry.subject) == ("otto", "Bay 7")
    assert (read(entry.detail).outcome, read(entry.detail).hint) == ("refused", "manager")


async def test_a_password_is_never_written_down(service: Service, notebook: Notebook) -> None:
    await service.set_key("Bay 7", password="geheim", by=Operator("ada", Role.ADMIN))
    assert "geheim" not in str(notebook.entries)


async def test_what_an_id_means_is_kept_beside_it(notebook: Notebook) -> None:
    auditor = Auditor(notebook, Clock())
    known = {"Bay 7": "The bay at the gate"}
    auditor.knows("bay", lambda bay: known.pop(bay, ""))
    await Service(auditor).paint("Bay 7", "green", by=MANAGER)
    names = [read(entry.detail).names for entry in notebook.entries]
    assert names == [{"bay:Bay 7": "The bay at the gate"}] * 2
