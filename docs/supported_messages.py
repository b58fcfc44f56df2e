"""What of OCPP 1.6 is supported, message by message, read off the code and the tests.

    python docs/supported_messages.py            writes resources/help/messages.json and
                                                 docs/supported-messages.md
    python docs/supported_messages.py --check    only says whether what they say is still true

A message counts as supported where the program handles it, or can send it from a form. The cases
are those of the conformance suite that name it, the habits those of `tests/habits`. A test that is
new and not listed yet makes nothing untrue; one that is listed and gone does.
"""

import argparse
import ast
import inspect
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from app.ocpp.forms import SchemaForms  # noqa: E402
from app.ocpp.handlers_v16 import HandlersV16  # noqa: E402
from app.ocpp.schemas import schema_folder  # noqa: E402
from app.ocpp.simulator import requests as simulated  # noqa: E402
from tests.conformance.table import case_number  # noqa: E402

RESOURCE = ROOT / "resources" / "help" / "messages.json"
PAGE = ROOT / "docs" / "supported-messages.md"
_GROUPS: Mapping[str, str] = {
    "DiagnosticsStatusNotification": "firmware",
    "FirmwareStatusNotification": "firmware",
    "LogStatusNotification": "security",
    "SecurityEventNotification": "security",
    "SignCertificate": "security",
    "SignedFirmwareStatusNotification": "security",
}
"""Where a message of a charger belongs; the others are everyday ones."""

_DIRECTIONS = {"from_charger": "charger to depot", "to_charger": "depot to charger"}


def collect() -> list[dict[str, Any]]:
    """Return every message of the standard, in both directions, by name."""
    cases, habits = _tested("conformance"), _tested("habits")
    handled, forms = _handled(), {form.action: form for form in SchemaForms().all()}
    found = []
    for action in sorted(_standard()):
        for direction, supported in (
            ("from_charger", action in handled),
            ("to_charger", action in forms),
        ):
            if supported or (direction == "from_charger" and action not in forms):
                form = forms.get(action)
                to_charger = direction == "to_charger"
                group = form.group.value if to_charger and form else _GROUPS.get(action, "core")
                found.append(
                    {
                        "action": action,
                        "direction": direction,
                        "group": group,
                        "supported": supported,
                        "simulated": not to_charger or action in simulated._HANDLERS,  # noqa: SLF001
                        "cases": cases[action],
                        "habits": habits[action],
                    }
                )
    return found


def _standard() -> set[str]:
    files = (path.stem for path in schema_folder().glob("*.json"))
    return {name for name in files if not name.endswith("Response")}


def _handled() -> set[str]:
    needed = inspect.signature(HandlersV16).parameters
    handlers = HandlersV16(*[None] * len(needed))  # type: ignore[arg-type] # only its table
    return set(handlers._handlers)  # noqa: SLF001


def _tested(folder: str) -> defaultdict[str, list[str]]:
    """Return the names of the tests whose text holds the name of a message, by message."""
    tests: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "tests" / folder).glob("test_*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        for name, words in _words(module, path):
            for action in sorted(words & _standard()):
                if name not in tests[action]:
                    tests[action].append(name)
    return tests


def _words(module: ast.Module, path: Path) -> Iterator[tuple[str, set[str]]]:
    title = (ast.get_docstring(module) or "").splitlines()
    for node in module.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not node.name.startswith("test_"):
            continue
        number = case_number(node.name)
        sentence = (ast.get_docstring(node) or "").splitlines()
        if number:
            name = f"{number} {sentence[0].rstrip('.') if sentence else ''}".strip()
        elif path.stem.startswith("test_habit_"):
            name = f"Habit {path.stem.split('_')[2]}: {title[0].rstrip('.') if title else ''}"
        else:
            continue
        helpers = [each for each in module.body if getattr(each, "name", "") in _called(node)]
        parts = (node, *helpers)
        yield name, {word for part in parts for word in _names_in(part) | _calls_in(part)}


def _called(node: ast.AST) -> set[str]:
    """Return the functions of its module that a test calls."""
    calls = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    return {func.id for func in calls if isinstance(func, ast.Name)}


def _names_in(node: ast.AST) -> set[str]:
    texts = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant))
    return {word for text in texts if isinstance(text, str) for word in _split(text)}


def _split(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text).split()


_SHORT: Mapping[str, str] = {
    "authorize": "Authorize",
    "boot": "BootNotification",
    "cold_boot": "BootNotification",
    "meter": "MeterValues",
    "start": "StartTransaction",
    "status": "StatusNotification",
    "stop": "StopTransaction",
    "remote_start": "RemoteStartTransaction",
    "remote_stop": "RemoteStopTransaction",
    "set_availability": "ChangeAvailability",
    "unlock": "UnlockConnector",
    "reset": "Reset",
}
"""What the tests' chargers and services call some messages for short."""


def _calls_in(node: ast.AST) -> set[str]:
    calls = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    names = (func.attr for func in calls if isinstance(func, ast.Attribute))
    return {_SHORT[name] for name in names if name in _SHORT}


def as_json(messages: list[dict[str, Any]]) -> str:
    """Return what the Help page reads."""
    return json.dumps(messages, indent=1, ensure_ascii=False) + "\n"


def as_markdown(messages: list[dict[str, Any]]) -> str:
    """Return the page of the documentation."""
    supported = sum(message["supported"] for message in messages)
    lines = [
        "# What of OCPP 1.6 is supported",
        "",
        "Made by `docs/supported_messages.py` from the code and the tests; a test keeps it true.",
        "",
        f"{supported} of {len(messages)} messages of OCPP 1.6 and its security extension.",
        "",
        "| message | direction | supported | conformance cases | habits of real chargers |",
        "|---|---|---|---|---|",
    ]
    for message in messages:
        cases = ", ".join(case.split()[0] for case in message["cases"]) or "none"
        habits = ", ".join(habit.split(":")[0].split()[1] for habit in message["habits"]) or "none"
        word = "yes" if message["supported"] else "no"
        direction = _DIRECTIONS[message["direction"]]
        lines.append(f"| {message['action']} | {direction} | {word} | {cases} | {habits} |")
    return "\n".join(lines) + "\n"


def _untrue(messages: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what the files claim and the code and the tests do not."""
    claimed = json.loads(RESOURCE.read_text(encoding="utf-8"))
    facts = {(each["action"], each["direction"]): each for each in messages}
    if facts.keys() != {(each["action"], each["direction"]) for each in claimed}:
        yield "The messages are not those of the code."
    for claim in claimed:
        fact = facts.get((claim["action"], claim["direction"]), {})
        if claim["supported"] != fact.get("supported"):
            yield f"{claim['action']}: supported is {fact.get('supported')}."
        for kind in ("cases", "habits"):
            for name in sorted(set(claim[kind]) - set(fact.get(kind, ()))):
                yield f"{claim['action']}: there is no {name}."
    if PAGE.read_text(encoding="utf-8") != as_markdown(claimed):
        yield f"{PAGE.name} says something else than {RESOURCE.name}."


def main() -> int:
    """Write both files, or with --check compare them; return 1 where they are not true."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    messages = collect()
    wanted = {RESOURCE: as_json(messages), PAGE: as_markdown(messages)}
    if check:
        untrue = list(_untrue(messages))
        sys.stdout.write("".join(f"{each}\n" for each in untrue) or "All of it is true\n")
        return int(bool(untrue))
    for path, text in wanted.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
