"""Failures that a person or a caller is told about in plain words."""


class DepotError(Exception):
    """Something a person asked for could not be done.

    Message and hint are literal sentences with their `values` in braces, so that the screen can say
    them in its own language: ``InvalidInput("There is no card {tag}.", tag=tag)``.

    Attributes:
        code: Stable word for programs, such as `charger_offline`.
        message: What happened, a sentence with its values still in braces.
        advice: What to do about it, likewise; empty where there is nothing to do.
        values: What stands in the braces.
    """

    code = "failed"

    def __init__(self, message: str, *, hint: str = "", **values: object) -> None:
        super().__init__(message.format(**values) if values else message)
        self.message, self.advice, self.values = message, hint, values

    @property
    def hint(self) -> str:
        """What to do about it, in English; empty where there is nothing to do."""
        return self.advice.format(**self.values) if self.values else self.advice


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
