"""What a mad charger sends: frames that no schema allows, and bytes that are not even WebSocket."""

import json
import os
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

OVERSIZE = 300 * 1024
DEEP = (200, 5_000, 60_000)
CONNECTOR = 2
"""Not the one on which the same charger has a session whose readings are counted."""

Frame = str | bytes
"""Text frames as str; bytes go out as they are, mostly as a text frame that is no text."""

_AT = "2026-11-21T10:00:00Z"
_STATUS = {"connectorId": CONNECTOR, "errorCode": "NoError", "status": "Available"}
_READING = {
    "connectorId": CONNECTOR,
    "meterValue": [{"timestamp": _AT, "sampledValue": [{"value": "12", "unit": "Wh"}]}],
}
_VALID: Mapping[str, dict[str, Any]] = {
    "Authorize": {"idTag": "NOBODY"},
    "BootNotification": {"chargePointVendor": "Mad", "chargePointModel": "Fuzz"},
    "DataTransfer": {"vendorId": "mad", "data": "x"},
    "FirmwareStatusNotification": {"status": "Installed"},
    "Heartbeat": {},
    "LogStatusNotification": {"status": "Uploaded"},
    "MeterValues": _READING,
    "SecurityEventNotification": {"type": "MemoryExhaustion", "timestamp": _AT},
    "StatusNotification": _STATUS,
    "StopTransaction": {"transactionId": -7, "meterStop": 12, "timestamp": _AT},
}
_WRONG: tuple[object, ...] = (
    None, True, -1, 0, 1.5, "", " ", "\x00", "ё" * 300, [], [[]], {}, {"value": None}, "NaN",
    "9" * 400, 2**31, 2**63, -(2**70), "0000-00-00T00:00:00Z", "9999-12-31T23:59:59+23:59", _AT,
)  # fmt: skip
_HUGE = ("1e400", "-1e400", "9" * 400, "1" + "0" * 5_000, "NaN", "-Infinity", "0.1e-9999999")


def _call(random: Random, action: str, payload: str) -> str:
    return f'[2,"bad{random.getrandbits(60)}","{action}",{payload}]'


def _some(random: Random) -> tuple[str, dict[str, Any]]:
    action = random.choice(list(_VALID))
    return action, dict(_VALID[action])


def broken_json(random: Random) -> Frame:
    """Return a frame that ends early, or with a bit of it spoilt."""
    action, payload = _some(random)
    text = _call(random, action, json.dumps(payload))
    at = random.randrange(len(text))
    return text[:at] if random.random() < 0.5 else text[:at] + random.choice('"{}[],\\') + text[at:]


def deep_nesting(random: Random) -> Frame:
    """Return brackets in brackets, closed or not, as the frame or as a value in it."""
    depth = random.choice(DEEP)
    opened, closed = random.choice((("[", "]"), ('{"a":', "}")))
    nest = opened * depth + "1" + closed * (depth if random.random() < 0.7 else 0)
    return nest if random.random() < 0.3 else _call(random, "DataTransfer", f'{{"data":{nest}}}')


def huge_numbers(random: Random) -> Frame:
    """Return numbers that fit into nothing."""
    number = random.choice(_HUGE)
    templates = (
        ("StatusNotification", '{{"connectorId":{0},"errorCode":"NoError","status":"Available"}}'),
        ("StopTransaction", '{{"transactionId":{0},"meterStop":{0},"timestamp":"' + _AT + '"}}'),
        ("MeterValues", '{{"connectorId":2,"meterValue":[{{"timestamp":"' + _AT + '",'
         '"sampledValue":[{{"value":"{0}"}},{{"value":{0},"unit":"kWh"}}]}}]}}'),
    )  # fmt: skip
    action, template = random.choice(templates)
    return _call(random, action, template.format(number))


def wrong_types(random: Random) -> Frame:
    """Return a message with one of its values, or all of it, of another kind."""
    action, payload = _some(random)
    value = random.choice(_WRONG)
    if not payload or random.random() < 0.1:
        return _call(random, action, json.dumps(value))
    payload[random.choice(list(payload))] = value
    return _call(random, action, json.dumps(payload))


def wrong_order(random: Random) -> Frame:
    """Return answers to nothing, stops of nothing, starts without a car, all out of the blue."""
    id_ = random.randrange(10**9)
    return random.choice(
        (
            f'[3,"{id_}",{{"status":"Accepted"}}]',
            f'[3,"1",{{"configurationKey":{id_}}}]',
            f'[4,"{id_}","GenericError","",{{}}]',
            f"[4,{id_}]",
            _call(random, "StopTransaction", json.dumps(_VALID["StopTransaction"])),
            _call(random, "MeterValues", json.dumps({**_READING, "transactionId": 10**9 + id_})),
            _call(random, "RemoteStartTransaction", '{"idTag":"X"}'),
            _call(random, "SignCertificate", '{"csr":"-----BEGIN"}'),
        )
    )


def no_frame(random: Random) -> Frame:
    """Return JSON that is no message of OCPP."""
    id_ = random.getrandbits(40)
    return random.choice(
        ("null", "0", '""', "[]", "{}", "[2]", "[2,null]", '[2,"1"]', f'[9,"{id_}","X",{{}}]',
         f'[2,"{id_}",7,{{}}]', f'[2,"{id_}","NoSuch",{{}}]',
         f'[2,"{"i" * 5000}","Heartbeat",{{}}]',
         f'[2,{{"id":{id_}}},"Heartbeat",{{}}]', f'[2,"{id_}","Heartbeat",{{}},1,2,3]', " " * 999)
    )  # fmt: skip


def binary(random: Random) -> Frame:
    """Return bytes at random: not UTF-8, not JSON."""
    return random.randbytes(random.choice((0, 1, 17, 900)))


def oversize(random: Random) -> Frame:
    """Return more than any message may have: the connection is closed (1009)."""
    return _call(random, "DataTransfer", json.dumps({"vendorId": "x", "data": "A" * OVERSIZE}))


KINDS: Mapping[str, tuple[Callable[[Random], Frame], int]] = {
    "broken JSON": (broken_json, 20),
    "deep nesting": (deep_nesting, 2),
    "huge numbers": (huge_numbers, 12),
    "wrong types": (wrong_types, 30),
    "wrong order": (wrong_order, 20),
    "no frame": (no_frame, 10),
    "binary": (binary, 5),
    "oversize": (oversize, 1),
}
"""What a frame may be, with its weight."""


def knocks(random: Random) -> bytes:
    """Return what a client sends that never becomes a WebSocket of OCPP."""
    key = b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    upgrade = b" HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return random.choice(
        (
            os.urandom(400),
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(64),
            b"GET / HTTP/1.1\r\n\r\n",
            b"POST /ocpp HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n",
            b"GET /" + b"A" * 20_000 + upgrade + key + b"\r\n",
            b"GET /CP9999" + upgrade + key + b"X: " + b"y" * 70_000 + b"\r\n\r\n",
            b"GET /CP9999" + upgrade + b"Sec-WebSocket-Key: short\r\n\r\n",
            b"GET /CP9999" + upgrade + key + b"Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n",
            b"GET /%00%ff%fe" + upgrade + key + b"\r\n",
            # Upgraded, and then frames that RFC 6455 forbids: unmasked, reserved, endless.
            b"GET /CP0998" + upgrade + key + b"\r\n" + b"\x81\x05hello",
            b"GET /CP0998" + upgrade + key + b"\r\n" + b"\xff\x80\x00\x00\x00\x00",
            b"GET /CP0998" + upgrade + key + b"\r\n" + b"\x81\xff" + b"\x7f" * 8 + b"abcd",
        )
    )
