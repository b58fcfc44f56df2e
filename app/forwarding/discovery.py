"""Announces connectors to Home Assistant (MQTT discovery, one device a charger)."""

from collections.abc import Iterator
from typing import Any

import msgspec

from app.core.ids import ConnectorId

_SENSORS: tuple[tuple[str, str, str, str, str], ...] = (
    ("power", "Power", "W", "power", "measurement"),
    ("energy", "Energy", "Wh", "energy", "total_increasing"),
    ("soc", "State of charge", "%", "battery", "measurement"),
)
_FIELDS = {"power": "power_w", "energy": "energy_wh", "soc": "soc_percent"}


def announcements(connector: ConnectorId, topic: str) -> Iterator[tuple[str, bytes]]:
    """Yield topic and payload of what Home Assistant needs to show a connector.

    Args:
        topic: Where the readings of this connector are published.
    """
    charger = connector.charger_id
    thing = f"chargeyard_{_word(charger)}_{connector.number}"
    for key, name, unit, device_class, state_class in _SENSORS:
        config: dict[str, Any] = {
            "name": f"{connector.number} {name}",
            "unique_id": f"{thing}_{key}",
            "state_topic": topic,
            "value_template": f"{{{{ value_json.{_FIELDS[key]} }}}}",
            "unit_of_measurement": unit,
            "device_class": device_class,
            "state_class": state_class,
            "device": {
                "identifiers": [f"chargeyard_{_word(charger)}"],
                "name": charger,
                "manufacturer": "ChargeYard",
            },
        }
        yield f"homeassistant/sensor/{thing}/{key}/config", msgspec.json.encode(config)


def _word(text: str) -> str:
    # Home Assistant takes letters, digits, - and _ in a topic.
    return "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in text)
