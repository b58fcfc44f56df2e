"""How fast one charger may talk."""

from collections.abc import Callable

FRAMES_A_SECOND = 500.0
BURST = 2000.0
"""An offline charger comes back with hundreds of messages; a mad one must not starve the others."""


NONSENSE_A_SECOND = 10.0
NONSENSE_BURST = 50.0
"""What cannot be understood costs as much as what can, and helps nobody: a mad charger is soon read
slowly, while one with a bad habit, a wrong frame now and then, does not notice."""


class RateLimit:
    """A token bucket: a frame takes one, and who has none left is read later, never closed."""

    def __init__(
        self,
        now_s: Callable[[], float],
        frames_a_second: float = FRAMES_A_SECOND,
        burst: float = BURST,
    ) -> None:
        self._now_s = now_s
        self._frames_a_second = frames_a_second
        self._burst = burst
        self._tokens = burst
        self._last_at = now_s()

    def wait_s(self) -> float:
        """Count one frame; return how many seconds the next has to wait, mostly 0."""
        now = self._now_s()
        refill = (now - self._last_at) * self._frames_a_second
        self._tokens = min(self._burst, self._tokens + refill) - 1.0
        self._last_at = now
        return -self._tokens / self._frames_a_second if self._tokens < 0 else 0.0
