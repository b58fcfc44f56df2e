"""What a kiosk finds on a drive, and under which names it keeps files there."""

import os

import pytest

from app.ui.file_places import FilePlace, find_files, is_fit_name, is_taken, unused_stem


def put(path, at):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"content")
    os.utime(path, (at, at))


def test_files_are_found_by_suffix_newest_first_one_folder_deep(tmp_path):
    put(tmp_path / "old.csv", 1_000)
    put(tmp_path / "people" / "NEW.CSV", 3_000)
    put(tmp_path / "picture.png", 4_000)
    put(tmp_path / "people" / "deep" / "lost.csv", 5_000)
    put(tmp_path / ".Trash" / "thrown.csv", 6_000)
    places = [FilePlace(tmp_path, "USB drive A"), FilePlace(tmp_path / "missing", "Nowhere")]
    found = find_files(places, ["csv"])
    assert [file.path.name for file in found] == ["NEW.CSV", "old.csv"]
    assert found[0].place == "USB drive A"
    assert (found[0].size_bytes, found[0].changed_at.timestamp()) == (7, 3_000)


def test_a_new_file_never_gets_the_name_of_another(tmp_path):
    put(tmp_path / "People.csv", 1)
    put(tmp_path / "people (2).csv", 1)
    place = FilePlace.seen(tmp_path, "here")
    assert is_taken(place, "people.CSV")
    assert unused_stem(place, "people", "csv") == "people (3)"
    assert unused_stem(place, "cards", "csv") == "cards"
    assert unused_stem(FilePlace.seen(tmp_path / "missing", ""), "people", "csv") == "people"


@pytest.mark.parametrize("name", ["", "  ", ".hidden", "a/b", "a:b", "what?", "end.", "x" * 121])
def test_no_name_that_some_system_would_refuse(name):
    assert not is_fit_name(name)


def test_names_in_every_language_are_fit():
    assert all(map(is_fit_name, ("Kontoauszug März", "Ведомость", "Şubat (2)", "2026-11")))
