"""Failures that a person or a caller is told about in plain words."""


class DepotError(Exception):
    """Something a person asked for could not be done.

    Attributes:
        code: Stable word for programs, such as `charger_offline`.
        hint: What to do about it, a sentence; empty where there is nothing to do.
    """

    code = "failed"

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class NotAllowed(DepotError):
    """The operator's role does not permit this."""

    code = "not_allowed"


class NotFound(DepotError):
    """The thing that was named does not exist."""

    code = "not_found"


class InvalidInput(DepotError):
    """What was typed or sent cannot be used as it is."""

    code = "invalid_input"


class StorageFailed(DepotError):
    """The database could not take it; nothing was acknowledged."""

    code = "storage_failed"
