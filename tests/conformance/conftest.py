"""A depot for each test of this folder."""

from tests.integration.conftest import clock, depot

__all__ = ["clock", "depot"]
