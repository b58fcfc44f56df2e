"""How old the newest values of a chart are, so that old ones never look like live ones."""

from datetime import datetime, timedelta

from app.core.cadence import stale_after
from app.core.chargers import Presence
from app.core.snapshots import ChargerSnapshot
from app.ui.words import texts
from app.ui.words.formats import Formats


def live_age(
    charger: ChargerSnapshot | None,
    newest: datetime,
    every: timedelta | None,
    now: datetime,
    formats: Formats,
) -> str:
    """Say how old values are; empty where they are live.

    Args:
        newest: When the newest of them was read.
        every: The time between readings; None where nobody knows yet.
    """
    if charger is not None and charger.presence is Presence.OFFLINE:
        since = charger.last_frame_at
        return texts.offline() if since is None else texts.offline_since(formats.moment(since, now))
    age = now - newest
    silent = charger is not None and charger.presence is Presence.SILENT
    return texts.old(texts.duration(age)) if silent or age > stale_after(every) else ""
