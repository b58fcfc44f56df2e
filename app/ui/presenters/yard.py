"""What the plan of the yard says about itself: what to do next, and what has no place yet."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class YardState:
    """How far the plan is.

    Attributes:
        unplaced: How many connectors stand below it because nobody has placed them.
        may_edit: Whether the operator may choose the picture and move connectors.
    """

    has_picture: bool
    unplaced: int
    editing: bool
    may_edit: bool


def yard_hints(yard: YardState) -> list[str]:
    """Return what is worth saying, a sentence or two each; nothing where the plan is finished."""
    return [hint for hint in (_next_step(yard), _waiting(yard)) if hint]


def _next_step(yard: YardState) -> str:
    if yard.editing:
        return translate(
            "YardHint",
            "Drag each connector to its place. By keys: Tab chooses one, the arrow keys move it.",
        )
    if yard.has_picture:
        return ""
    if yard.may_edit:
        return translate(
            "YardHint",
            "There is no picture of the yard yet. Choose one, a photo from above or a drawing, "
            "then move the connectors to their places.",
        )
    return translate("YardHint", "There is no picture of the yard yet. A manager can choose one.")


def _waiting(yard: YardState) -> str:
    # Without a picture nothing has a place, and that is said already.
    if not yard.unplaced or not (yard.has_picture or yard.editing):
        return ""
    return translate(
        "YardHint", "Connectors without a place, below the plan: %n", "", yard.unplaced
    )
