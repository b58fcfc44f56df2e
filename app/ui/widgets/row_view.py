"""What a row of a list says, decided elsewhere and only shown there. No Qt."""

from dataclasses import dataclass

from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape


@dataclass(frozen=True, slots=True)
class RowAction:
    """A button of a row; `kind` as of `BusyButton`."""

    id: str
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class RowView:
    """One row.

    Attributes:
        word: Its state, shown with the shape in the colour of `role`.
        share: Filled part of a bar below, 0 to 1; None for no bar.
    """

    key: str
    title: str
    details: str = ""
    word: str = ""
    role: str = "offline"
    shape: Shape | None = None
    share: float | None = None
    actions: tuple[RowAction, ...] = ()


@dataclass(frozen=True, slots=True)
class ShareView:
    """How much of something is used, such as "12.3 of 50 kWh".

    Attributes:
        share: Used part, 0 to 1; None where there is no limit.
        note: A few words beside it where there is room, such as when it runs out.
    """

    text: str
    share: float | None
    role: StatusRole
    note: str = ""
