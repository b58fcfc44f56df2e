"""Where backups go: chosen with a check, and in force at once."""

import shutil
from pathlib import Path

import pytest

from app.core.clock import Clock
from app.core.errors import InvalidInput, NotAllowed, StorageFailed
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.audit import Auditor
from app.services.kept import Kept
from app.services.upkeep.backups import BackupService

BY = LOCAL_OPERATOR


class Remembered:
    """Settings that are kept in a mapping."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    async def all(self) -> dict[str, object]:
        return dict(self.values)

    async def save(self, name: str, value: object) -> None:
        self.values[name] = value


class Notes:
    """A journal that forgets."""

    def note_audit(self, _entry: object) -> None:
        """Forget."""


@pytest.fixture
def settings() -> Remembered:
    return Remembered()


@pytest.fixture
def backups(tmp_path: Path, settings: Remembered) -> BackupService:
    return opened(tmp_path, settings)


def opened(folder: Path, settings: Remembered) -> BackupService:
    database = folder / "data" / "depot.sqlite3"
    database.parent.mkdir(exist_ok=True)
    database.write_bytes(b"x" * 1000)

    def copy(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(database, path)

    chosen = Kept(settings, "backup_folder", str, "")
    return BackupService(copy, database, chosen, Auditor(Notes(), Clock()), Clock())


async def test_backups_lie_beside_the_books_until_somebody_chooses(
    backups: BackupService, settings: Remembered, tmp_path: Path
) -> None:
    assert backups.newest() is None
    assert (await backups.make("depot", by=BY)).parent == tmp_path / "data" / "backups"
    stick = tmp_path / "stick"
    stick.mkdir()
    await backups.use_folder(f" {stick} ", by=BY)
    assert backups.newest() is None
    made = await backups.make("depot", by=BY)
    assert made.parent == stick
    assert backups.newest() is not None
    after_restart = opened(tmp_path, settings)
    await after_restart.load()
    assert after_restart.folder == stick
    await backups.use_folder("", by=BY)
    assert backups.folder == backups.usual_folder


async def test_the_disk_of_the_books_is_told(backups: BackupService, tmp_path: Path) -> None:
    place = await backups.place()
    assert place is not None
    assert place.same_disk
    assert place.free_bytes > 0


def on_another_disk(folder: Path) -> bool:
    shared = Path("/dev/shm")
    return shared.is_dir() and shared.stat().st_dev != folder.stat().st_dev


async def test_another_disk_is_another_disk(backups: BackupService, tmp_path: Path) -> None:
    if not on_another_disk(tmp_path):
        pytest.skip("there is no second disk to write to")
    await backups.use_folder("/dev/shm", by=BY)
    place = await backups.place()
    assert place is not None
    assert not place.same_disk


async def test_a_folder_that_cannot_be_used_is_refused(
    backups: BackupService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    for wrong in ("stick", str(tmp_path / "gone"), str(tmp_path / "file"), "/proc"):
        with pytest.raises(InvalidInput):
            await backups.use_folder(wrong, by=BY)
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(1000, 1, 999))
    with pytest.raises(InvalidInput, match=r"A backup takes 1 MB; .* has 0 MB left"):
        await backups.use_folder(str(tmp_path), by=BY)
    with pytest.raises(NotAllowed):
        await backups.use_folder("", by=Operator("Mia", Role.MANAGER))
    assert backups.folder == backups.usual_folder


async def test_a_stick_that_was_taken_away_is_said_and_no_folder_is_made_in_its_place(
    backups: BackupService, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    await backups.use_folder(str(stick), by=BY)
    stick.rmdir()
    with pytest.raises(StorageFailed, match="is not there"):
        await backups.make("depot", by=BY)
    assert not stick.exists()
    assert await backups.place() is None
