"""What was acknowledged survives that the program is killed."""

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from app.db.check import check_database

QUERIES = {
    "start": "SELECT id FROM charging_session",
    "reading": "SELECT energy_wh FROM meter_sample",
    "stop": "SELECT id FROM charging_session WHERE state = 'completed'",
}


@pytest.mark.slow
def test_nothing_that_was_acknowledged_is_lost_when_the_program_is_killed(path):
    acknowledged: list[str] = []
    for life, lines in enumerate((37, 500, 1003)):
        acknowledged += acknowledged_until_killed(path, f"life {life}", lines)
    assert len(acknowledged) >= 1540
    assert len(set(acknowledged)) == len(acknowledged)
    with closing(sqlite3.connect(path)) as connection:
        for what, query in QUERIES.items():
            stored = {number for (number,) in connection.execute(query)}
            told = {int(line.split()[1]) for line in acknowledged if line.startswith(what)}
            assert told
            assert told - stored == set()
    assert check_database(path) == []


def acknowledged_until_killed(path, life: str, lines: int) -> list[str]:
    """Return what was acknowledged until SIGKILL, at least so many lines."""
    command = [sys.executable, "-m", "tests.db.acknowledge", str(path), life]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        told += [line for line in process.stdout if line.endswith("\n")]
    return told
