"""What a connector's tile says, decided elsewhere and only painted here. No Qt."""

from dataclasses import dataclass
from typing import Literal

from app.ui.tokens import StatusRole

Shape = Literal[
    "circle", "ring", "half", "triangle", "diamond", "square", "hexagon", "bars", "cross", "dash"
]


@dataclass(frozen=True, slots=True)
class TileView:
    """One tile, with every number already turned into text; empty texts are left out.

    Attributes:
        category: Key of the filter chip that this tile counts for, such as ``"charging"``.
        power_text: The big number without its unit, such as ``"11.0"``.
        cost_text: What the session costs so far, with its currency.
        soc_fraction: State of charge, 0 to 1; None where the car does not tell.
        quota_fraction: Used part of the quota; above 1 is over it; None where there is none.
        sparkline: Power of the last minutes, oldest first, in any one unit.
        age_text: How old the values are, such as ``"4 min old"``; shown when `stale`.
        stale: The values are no longer live and are greyed.
        attention: Somebody should look: the tile stands out and its button is filled.
        action_id: What the primary button asks for; None for no button.
        busy: The action was asked for and has not come true yet.
        note_text: A sentence for this moment, such as ``"Accepted, waiting for the car"``.
        search_text: Further words a search finds this tile by.
        accessible_text: What a screen reader says; the visible texts where it is empty.
        charger, area: Name of the charger, and where in the depot it stands; for groups.
        power_kw, energy_kwh, minutes: Numbers behind the texts, for sorting; 0 without a session.
    """

    title: str
    status_text: str
    role: StatusRole
    shape: Shape
    category: str = ""
    subtitle: str = ""
    power_text: str = ""
    power_unit: str = ""
    energy_text: str = ""
    duration_text: str = ""
    cost_text: str = ""
    soc_fraction: float | None = None
    soc_text: str = ""
    quota_fraction: float | None = None
    sparkline: tuple[float, ...] = ()
    age_text: str = ""
    stale: bool = False
    attention: bool = False
    action_id: str | None = None
    action_text: str = ""
    busy: bool = False
    note_text: str = ""
    search_text: str = ""
    accessible_text: str = ""
    charger: str = ""
    area: str = ""
    power_kw: float = 0.0
    energy_kwh: float = 0.0
    minutes: int = 0

    @property
    def spoken_text(self) -> str:
        """What a screen reader says of this tile."""
        if self.accessible_text:
            return self.accessible_text
        power = f"{self.power_text} {self.power_unit}".strip()
        age = self.age_text if self.stale else ""
        parts = (self.title, self.status_text, self.subtitle, power, self.energy_text)
        said = (*parts, self.cost_text, age, self.note_text)
        return ", ".join(part for part in said if part)
