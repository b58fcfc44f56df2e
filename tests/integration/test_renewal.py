"""The depot opens anew while the program stays: other settings, a restored backup."""

from pathlib import Path

import pytest

from app.config import load_config
from app.core.cards import Card
from app.core.errors import InvalidInput, NotAllowed
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.db.restore import restore_database
from app.services.upkeep.renewal import Renewal
from app.services.upkeep.restoring import RestoreService
from tests.support.clock import TestClock
from tests.support.depots import running

pytestmark = pytest.mark.slow

BY = LOCAL_OPERATOR


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


def config(folder: Path):
    fixed = {"ocpp_host": "127.0.0.1", "ocpp_port": 0, "file_port": 0, "ftp_port": 0}
    return load_config({"data_dir": folder, "api": False, "ocpp_tls_port": 0, **fixed})


async def test_a_backup_is_put_back_between_two_openings(tmp_path: Path, clock: TestClock) -> None:
    settings, renewal = config(tmp_path), Renewal()
    async with running(settings, clock) as depot:
        await depot.authorization.save(Card("04A2B1", person="Ş. Özgür"))
        backup = await depot.upkeep.backups.make("depot", by=BY)
        await depot.authorization.save(Card("04A2B2", person="K. Müller"))
        restoring = RestoreService(
            renewal,
            lambda path: void(restore_database(path, settings.database, clock)),
            depot.auditor,
        )
        with pytest.raises(NotAllowed):
            await restoring.restore(backup, by=Operator("Mia", Role.MANAGER))
        assert not renewal.asked
        await restoring.restore(backup, by=BY)
        assert renewal.asked
    await renewal.carry_out()
    assert renewal.failure is None
    assert not renewal.asked
    async with running(settings, clock) as depot:
        assert [card.id_tag for card in depot.authorization.cards()] == ["04A2B1"]


async def test_a_file_that_is_no_backup_changes_nothing_and_is_told(
    tmp_path: Path, clock: TestClock
) -> None:
    settings, renewal = config(tmp_path), Renewal()
    (tmp_path / "letter.sqlite3").write_text("Dear depot")
    async with running(settings, clock) as depot:
        await depot.authorization.save(Card("04A2B1"))
    letter = tmp_path / "letter.sqlite3"
    renewal.ask(lambda: void(restore_database(letter, settings.database, clock)))
    await renewal.carry_out()
    assert isinstance(renewal.failure, InvalidInput)
    async with running(settings, clock) as depot:
        assert len(depot.authorization.cards()) == 1


def void(_result: object) -> None:
    """Nobody asks where what was there is kept."""
