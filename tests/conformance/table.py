"""Prints the table of conformance cases at the end of a run: pytest -p tests.conformance.table."""

import re

import pytest

_NUMBER = re.compile(r"test_tc_(\d{3})(?:_(\d)(?=_))?_")


def case_number(test_name: str) -> str:
    """Return the number of a case as its document writes it; empty where it is none."""
    found = _NUMBER.match(test_name)
    if found is None:
        return ""
    return "TC_" + "_".join(part for part in found.groups() if part) + "_CSMS"


@pytest.hookimpl
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let each case carry its number and its name, to wherever it runs."""
    for item in items:
        if number := case_number(item.name):
            words = (getattr(item, "obj", None).__doc__ or "").strip().splitlines()
            item.user_properties.append(("case", (number, words[0].rstrip(".") if words else "")))


@pytest.hookimpl
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print one line a case."""
    results = {}
    for outcome in ("passed", "skipped", "failed", "error"):
        for report in terminalreporter.stats.get(outcome, ()):
            case = dict(getattr(report, "user_properties", ())).get("case")
            if case is not None:
                results[tuple(case)] = outcome
    terminalreporter.section("OCPP 1.6 conformance, central system")
    for (number, name), outcome in sorted(results.items()):
        terminalreporter.write_line(f"{number:<14} {name:<88} {outcome}")
    passed = sum(outcome == "passed" for outcome in results.values())
    terminalreporter.write_line(f"{passed} of {len(results)} cases passed")
