"""What an entry of the audit says: written and read again, and read as older versions wrote it."""

import pytest

from app.core.audit_detail import AuditDetail, Change, read, written
from app.core.errors import NotFound
from app.core.notices import MailServer
from app.core.plain_values import HIDDEN, plain


def test_what_is_written_is_read_again() -> None:
    detail = AuditDetail(
        "accepted",
        "Scheduled",
        {"person_id": 7},
        {"person_id:7": "Анна"},
        "connector",
        (Change("active", True, False),),
    )
    assert read(written(detail)) == detail
    assert "Анна" in written(detail), "it is to be found by the words that people know"


def test_a_failure_keeps_its_sentence_and_values_apart_so_that_any_language_can_say_it() -> None:
    failed = AuditDetail.of_failure(NotFound("There is no card {tag}.", tag="04A2"))
    again = read(written(failed))
    assert (again.failure, again.failure_values) == ("There is no card {tag}.", {"tag": "04A2"})


@pytest.mark.parametrize(
    ("text", "outcome", "said"),
    [
        ("asked Person(id=0, name='Ada') monthly=None", "asked", ""),
        ("done", "done", ""),
        ("accepted Scheduled", "accepted", "Scheduled"),
        ("failed: There is no such colour.", "failed", "There is no such colour."),
        ("refused: locked for 60 s", "refused", "locked for 60 s"),
        ("55 readings became means", "noted", "55 readings became means"),
        ("nothing", "noted", ""),
        ("accepted {not json", "accepted", "{not json"),
        ('done {"names":7}', "done", '{"names":7}'),
        ("", "noted", ""),
    ],
)
def test_what_older_versions_wrote_is_read_as_far_as_it_goes(
    text: str, outcome: str, said: str
) -> None:
    assert (read(text).outcome, read(text).said) == (outcome, said)


def test_the_role_that_was_missing_is_read_from_older_entries_too() -> None:
    assert (read("refused: needs manager").outcome, read("refused: needs manager").hint) == (
        "refused",
        "manager",
    )


def test_changes_that_older_versions_wrote_are_read_as_changes() -> None:
    changes = read("name: 'Ada, b: c' -> 'Bob', quota_plan_ids: (1, 2) -> (3,), kind: <A> -> <B>")
    assert changes.changes == (
        Change("name", "Ada, b: c", "Bob"),
        Change("quota_plan_ids", [1, 2], [3]),
        Change("kind", "<A>", "<B>"),
    )


def test_secrets_do_not_reach_the_audit_whatever_they_are_called() -> None:
    told = (
        plain(MailServer("mail", user="me", password="geheim")),
        plain({"key": "AuthorizationKey", "value": "geheim"}),
        plain([{"key": "authorizationkey", "wanted": "geheim", "actual": "geheim"}]),
        plain({"values": {"AuthorizationKey": "geheim"}}),
        plain("https://me:geheim@example.org/path"),
        plain({"secret_hash": "geheim", "pin": "geheim", "pem": b"geheim"}),
    )
    assert "geheim" not in str(told)
    assert HIDDEN in str(told)


def test_a_file_and_a_long_list_are_only_told_of() -> None:
    assert plain(b"12345") == {"bytes": 5}
    assert plain(list(range(300)))[-1] == "+200"
    assert len(plain("x" * 5000)) <= 1001
