"""Random messages: requests made from their schemas, and JSON of any shape."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import ocpp
from hypothesis import strategies as st

_SCHEMAS = Path(ocpp.__file__).parent / "v16" / "schemas"

FROM_CHARGER = (
    "Authorize",
    "BootNotification",
    "DataTransfer",
    "DiagnosticsStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "LogStatusNotification",
    "MeterValues",
    "SecurityEventNotification",
    "SignCertificate",
    "SignedFirmwareStatusNotification",
    "StartTransaction",
    "StatusNotification",
    "StopTransaction",
)
TIMES = (
    "2026-03-01T07:00:00Z",
    "2026-03-01T07:30:00.250Z",
    "2026-03-01T10:00:00+02:00",
    "2026-02-01T00:00:00Z",
    "1970-01-01T00:00:07Z",
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.sampled_from(["NaN", "-1", "", "null", "1e999", *TIMES]),
)
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)


def requests() -> st.SearchStrategy[tuple[str, Any]]:
    """Requests that fit their schema, with any subset of what is optional."""
    return st.sampled_from(FROM_CHARGER).flatmap(lambda a: st.tuples(st.just(a), _payload(a)))


def broken_requests() -> st.SearchStrategy[tuple[str, Any]]:
    """The same with one member of any shape, or payloads of any shape."""
    actions = st.sampled_from([*FROM_CHARGER, "Reset", "TransactionEvent", "../Reset"])
    spoiled = requests().flatmap(_spoiled)
    return spoiled | st.tuples(actions, ANY_JSON)


def _spoiled(request: tuple[str, Any]) -> st.SearchStrategy[tuple[str, Any]]:
    action, payload = request
    names = [*payload, "unheardOf"]
    return st.tuples(st.sampled_from(names), ANY_JSON).map(
        lambda change: (action, payload | {change[0]: change[1]})
    )


@cache
def _payload(action: str) -> st.SearchStrategy[Any]:
    text = (_SCHEMAS / f"{action}.json").read_text(encoding="utf-8-sig")
    return _from_schema(json.loads(text))


def _from_schema(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    match schema.get("type"):
        case "string":
            return _text(schema)
        case "object":
            needed = schema.get("required", [])
            members = {n: _from_schema(s) for n, s in schema.get("properties", {}).items()}
            return st.fixed_dictionaries(
                {n: s for n, s in members.items() if n in needed},
                optional={n: s for n, s in members.items() if n not in needed},
            )
        case "array":
            return st.lists(_from_schema(schema["items"]), min_size=1, max_size=3)
        case "integer":
            return st.integers(0, 3) | st.integers(-(2**40), 2**40)
        case "number":
            return st.floats(0, 1e6)
    return LEAVES


def _text(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema.get("format") == "date-time":
        return st.sampled_from(TIMES)
    longest = min(schema.get("maxLength", 40), 40)
    return st.text(max_size=longest) | st.decimals(-10, 10**7, places=1).map(str)
