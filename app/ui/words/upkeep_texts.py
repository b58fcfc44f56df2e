"""The sentences about alarms and tickets: what is wrong, what to do now, what the button says."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.alarms import AlarmRule

translate = QCoreApplication.translate

TITLES: Mapping[AlarmRule, Callable[[], str]] = {
    AlarmRule.FAULTED: lambda: translate("Alarm", "{thing} has a fault"),
    AlarmRule.OFFLINE: lambda: translate("Alarm", "{thing} is offline"),
    AlarmRule.ZOMBIE_SESSION: lambda: translate("Alarm", "{thing}: a session never ended"),
    AlarmRule.STOP_FAILED: lambda: translate("Alarm", "{thing} does not stop charging"),
    AlarmRule.ENERGY_IMPLAUSIBLE: lambda: translate("Alarm", "{thing}: the energy cannot be right"),
    AlarmRule.BILLING_FAILED: lambda: translate("Alarm", "{thing}: a session is not billed"),
    AlarmRule.CHARGER_REFUSED: lambda: translate("Alarm", "A charger is turned away: {thing}"),
    AlarmRule.CLOCK_WRONG: lambda: translate("Alarm", "The clock of {thing} is wrong"),
    AlarmRule.NOT_LISTENING: lambda: translate("Alarm", "Nobody can connect to {thing}"),
    AlarmRule.CERTIFICATE_EXPIRING: lambda: translate("Alarm", "The certificate ends soon"),
    AlarmRule.BACKUP_OLD: lambda: translate("Alarm", "The last backup is old"),
    AlarmRule.DISK_LOW: lambda: translate("Alarm", "The disk is almost full"),
}

KINDS: Mapping[AlarmRule, Callable[[], str]] = {
    AlarmRule.FAULTED: lambda: translate("AlarmKind", "Fault"),
    AlarmRule.OFFLINE: lambda: translate("AlarmKind", "Offline"),
    AlarmRule.STOP_FAILED: lambda: translate("AlarmKind", "Does not stop charging"),
    AlarmRule.ZOMBIE_SESSION: lambda: translate("AlarmKind", "Session that never ended"),
    AlarmRule.ENERGY_IMPLAUSIBLE: lambda: translate("AlarmKind", "Doubtful energy"),
    AlarmRule.BILLING_FAILED: lambda: translate("AlarmKind", "Not billed"),
    AlarmRule.CHARGER_REFUSED: lambda: translate("AlarmKind", "Turned away"),
    AlarmRule.CLOCK_WRONG: lambda: translate("AlarmKind", "Wrong clock"),
    AlarmRule.NOT_LISTENING: lambda: translate("AlarmKind", "Nobody can connect"),
    AlarmRule.CERTIFICATE_EXPIRING: lambda: translate("AlarmKind", "Certificate"),
    AlarmRule.BACKUP_OLD: lambda: translate("AlarmKind", "Backup"),
    AlarmRule.DISK_LOW: lambda: translate("AlarmKind", "Disk"),
}
"""What a filter calls them."""

ADVICE: Mapping[AlarmRule, Callable[[], str]] = {
    AlarmRule.FAULTED: lambda: translate(
        "Alarm", "Press What now? and follow the steps. It is shown whether they helped."
    ),
    AlarmRule.OFFLINE: lambda: translate(
        "Alarm",
        "Is its display lit? Look at its fuse and at its network. Charging may go on there.",
    ),
    AlarmRule.ZOMBIE_SESSION: lambda: translate(
        "Alarm",
        "Is the vehicle gone? Then close the session on the Sessions page, under Reconcile.",
    ),
    AlarmRule.STOP_FAILED: lambda: translate(
        "Alarm", "It must stop and does not. Ask again; else press stop at the charger, or unplug."
    ),
    AlarmRule.ENERGY_IMPLAUSIBLE: lambda: translate(
        "Alarm", "Compare with the display of the charger, and correct the session or its units."
    ),
    AlarmRule.BILLING_FAILED: lambda: translate(
        "Alarm", "Look at the wallet of the person. It is tried again by itself as well."
    ),
    AlarmRule.CHARGER_REFUSED: lambda: translate(
        "Alarm", "Under New chargers stands why, and what to type into the charger."
    ),
    AlarmRule.CLOCK_WRONG: lambda: translate(
        "Alarm", "Sessions are kept by our time meanwhile. A restart sets most clocks right."
    ),
    AlarmRule.NOT_LISTENING: lambda: translate(
        "Alarm", "Another program may have taken the port. Start this program again."
    ),
    AlarmRule.CERTIFICATE_EXPIRING: lambda: translate(
        "Alarm", "Chargers that dial wss are turned away after that day. Put in a new certificate."
    ),
    AlarmRule.BACKUP_OLD: lambda: translate(
        "Alarm", "If the disk breaks now, all since then is lost. One press makes a backup."
    ),
    AlarmRule.DISK_LOW: lambda: translate(
        "Alarm", "When it is full, no session can be kept. Delete old files or backups."
    ),
}

FACTS: Mapping[AlarmRule, Callable[[], str]] = {
    AlarmRule.CLOCK_WRONG: lambda: translate("Alarm", "off by {text}"),
    AlarmRule.CERTIFICATE_EXPIRING: lambda: translate("Alarm", "valid until {text}"),
    AlarmRule.BACKUP_OLD: lambda: translate("Alarm", "last one {text}"),
    AlarmRule.DISK_LOW: lambda: translate("Alarm", "{text} free"),
}
"""What the measured words of an alarm say; those of other rules stand for themselves."""

ACTIONS: Mapping[AlarmRule, tuple[str, Callable[[], str]]] = {
    AlarmRule.FAULTED: ("what_now", lambda: translate("Alarm", "What now?")),
    AlarmRule.OFFLINE: ("what_now", lambda: translate("Alarm", "What now?")),
    AlarmRule.CLOCK_WRONG: ("charger", lambda: translate("Alarm", "Show the charger")),
    AlarmRule.STOP_FAILED: ("stop", lambda: translate("Alarm", "Stop again")),
    AlarmRule.ZOMBIE_SESSION: ("sessions", lambda: translate("Alarm", "Show sessions")),
    AlarmRule.ENERGY_IMPLAUSIBLE: ("sessions", lambda: translate("Alarm", "Show sessions")),
    AlarmRule.BILLING_FAILED: ("billing", lambda: translate("Alarm", "Show bills")),
    AlarmRule.CHARGER_REFUSED: ("new", lambda: translate("Alarm", "Show new chargers")),
    AlarmRule.NOT_LISTENING: ("settings", lambda: translate("Alarm", "Show settings")),
    AlarmRule.CERTIFICATE_EXPIRING: ("settings", lambda: translate("Alarm", "Show settings")),
    AlarmRule.DISK_LOW: ("settings", lambda: translate("Alarm", "Show settings")),
    AlarmRule.BACKUP_OLD: ("backup", lambda: translate("Alarm", "Back up now")),
}

LIMIT_WORDS: Mapping[str, tuple[Callable[[], str], str]] = {
    "offline_after_s": (lambda: translate("AlarmLimit", "Offline for"), "s"),
    "fault_after_s": (lambda: translate("AlarmLimit", "Fault for"), "s"),
    "clock_off_s": (lambda: translate("AlarmLimit", "Clock wrong by"), "s"),
    "refused_attempts": (lambda: translate("AlarmLimit", "Turned away in half an hour"), ""),
    "certificate_days": (lambda: translate("AlarmLimit", "Certificate ends within"), "d"),
    "backup_days": (lambda: translate("AlarmLimit", "No backup for"), "d"),
    "disk_free_gb": (lambda: translate("AlarmLimit", "Less free disk than"), "GB"),
    "energy_days": (lambda: translate("AlarmLimit", "Ask about doubtful energy for"), "d"),
}


def bell(active: int) -> str:
    """Say how many alarms nobody has acknowledged."""
    if not active:
        return translate("Alarm", "No alarm that nobody has seen")
    return translate("Alarm", "Alarms that nobody has seen: %n", "", active)


def since(moment: str) -> str:
    """Say since when something is wrong."""
    return translate("Alarm", "since {moment}").format(moment=moment)


def from_until(first: str, last: str) -> str:
    """Say from when until when something was wrong."""
    return translate("Alarm", "from {first} to {last}").format(first=first, last=last)


def times(count: int) -> str:
    """Say how often an alarm came."""
    return translate("Alarm", "came %n times", "", count)


def seen_by(name: str, moment: str) -> str:
    """Say who acknowledged an alarm."""
    return translate("Alarm", "seen by {name}, {moment}").format(name=name, moment=moment)


def ticket_opened(name: str, moment: str) -> str:
    """Say who opened a ticket."""
    return translate("Ticket", "opened by {name}, {moment}").format(name=name, moment=moment)


def ticket_closed(name: str, moment: str) -> str:
    """Say who closed a ticket."""
    return translate("Ticket", "closed by {name}, {moment}").format(name=name, moment=moment)


def ticket_number(number: int, title: str) -> str:
    """Name a ticket."""
    return translate("Ticket", "{number} · {title}").format(number=number, title=title)


def note_by(name: str, moment: str, text: str) -> str:
    """Write a note with who wrote it."""
    text_ = translate("Ticket", "{name}, {moment}: {text}")
    return text_.format(name=name, moment=moment, text=text)


def notes(count: int) -> str:
    """Say how many notes there are."""
    return translate("Ticket", "Notes: %n", "", count)


def restored() -> str:
    """Say that a backup is in place of the books, and that there is a way back."""
    return translate(
        "Backup", "The backup is restored. What was there before is kept as a backup too."
    )
