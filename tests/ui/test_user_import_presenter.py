"""What importing a file would do, in words."""

from dataclasses import replace

from app.core.user_rows import UserRow
from app.core.users_csv import ChangedRow, ImportPreview
from app.ui.presenters.user_import import import_lines

BEN = UserRow("A1", "Ben", "Novak", group="Taxi", quota_wh=50_000)


def words(after, *columns):
    changed = ChangedRow(BEN, after, columns)
    (line,) = import_lines(ImportPreview((), (changed,), (), ()))
    return line.words


def test_a_card_that_somebody_else_gets_says_whose_it_is():
    noah = replace(BEN, name="Noah", surname="Weber", group="", quota_wh=100_000)
    told = words(noah, "name", "surname", "quota_kwh", "group")
    assert told == "Ben Novak → Noah Weber, quota_kwh, group: Taxi → —"


def test_who_stays_is_not_told_again():
    assert words(replace(BEN, group="Bus"), "group") == "group: Taxi → Bus"
