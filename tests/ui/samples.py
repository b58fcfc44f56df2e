"""Tiles with texts as long and as odd as real depots have them."""

import math

from app.ui.widgets.tile_view import TileView

_LONG = "Betriebsunterbrechungsversicherung, Ladesäulenwartungsarbeiten"


def charging(number: int, **changes: object) -> TileView:
    """Return a tile of a charging connector."""
    power = 3.7 + (number * 7) % 19
    curve = tuple(
        max(0.0, power * 1000 * (1 - math.exp(-step / 9)) + 300 * math.sin(step * (1 + number % 3)))
        for step in range(60)
    )
    values: dict[str, object] = {
        "title": f"Bay {number}",
        "subtitle": f"Van {number + 4} · Ş. Özgür",
        "status_text": "Charging",
        "role": "charging",
        "shape": "circle",
        "category": "charging",
        "power_text": f"{power:.1f}",
        "power_unit": "kW",
        "energy_text": f"{12.4 + number:.2f} kWh",
        "duration_text": "1 h 24 min",
        "soc_fraction": (number * 13 % 100) / 100,
        "soc_text": f"{number * 13 % 100} %",
        "quota_fraction": (number * 29 % 110) / 100,
        "sparkline": curve,
        "action_id": "stop",
        "action_text": "Stop",
    }
    return TileView(**(values | changes))  # type: ignore[arg-type]


def free(number: int) -> TileView:
    """Return a tile of a free connector."""
    return TileView(
        title=f"Bay {number}",
        subtitle="Type 2 · 22 kW",
        status_text="Free",
        role="ok",
        shape="ring",
        category="free",
        action_id="start",
        action_text="Start",
    )


def waiting(number: int) -> TileView:
    """Return a tile whose start the charger accepted and whose car has not begun."""
    return TileView(
        title=f"Bay {number}",
        subtitle="Van 31 · Мария Иванова",
        status_text="Plugged in",
        role="waiting",
        shape="half",
        category="waiting",
        busy=True,
        note_text="Accepted, waiting for the car.",
        action_id="start",
        action_text="Start",
    )


def faulted(number: int) -> TileView:
    """Return a tile of a connector with a fault, in long words."""
    return TileView(
        title=f"Ladebucht {number} Nord",
        subtitle=_LONG,
        status_text="Störung",
        role="fault",
        shape="diamond",
        category="attention",
        attention=True,
        note_text="Der Ladestecker ist verriegelt, obwohl kein Fahrzeug angeschlossen ist.",
        action_id="what_now",
        action_text="Was ist zu tun?",
    )


def stuck(number: int) -> TileView:
    """Return a tile whose cable does not come out."""
    return TileView(
        title=f"Bay {number}",
        subtitle="Van 12 · K. Müller",
        status_text="Cable locked",
        role="attention",
        shape="triangle",
        category="attention",
        attention=True,
        note_text="Charging ended 20 min ago and the cable is still locked.",
        action_id="unlock",
        action_text="Unlock",
    )


def offline(number: int) -> TileView:
    """Return a tile whose charger has not been heard of."""
    return TileView(
        title=f"Bay {number}",
        subtitle="Wallbox Süd",
        status_text="Offline",
        role="offline",
        shape="cross",
        category="offline",
        stale=True,
        age_text="Last seen 2 h ago",
        note_text="Last seen 2 h ago. Charging goes on without us.",
    )


def stale(number: int) -> TileView:
    """Return a tile whose values are too old to be called live."""
    return charging(number, stale=True, age_text="4 min old", sparkline=())


_MIX = (charging, free, charging, waiting, charging, offline, free, stale)


def depot(count: int) -> dict[tuple[str, int], TileView]:
    """Return the tiles of a depot of `count` connectors, two of which need attention."""
    tiles = {("CP", n): _MIX[n % len(_MIX)](n) for n in range(1, count + 1)}
    tiles["CP", 3] = faulted(3)
    tiles["CP", 6] = stuck(6)
    return tiles
