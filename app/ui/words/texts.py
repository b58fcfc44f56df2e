"""The sentences of the screen that are decided outside widgets, each whole and translatable."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.core.chargers import ConnectorStatus
from app.core.commands import Expected
from app.core.redials import RedialSpan
from app.core.sessions import SessionFlag

translate = QCoreApplication.translate

# -- things ------------------------------------------------------------------------------------


def connector_name(charger: str, number: int, several: bool) -> str:
    """Name a connector: by its charger alone where that has no other."""
    if not several:
        return charger
    return translate("Thing", "{charger} · {number}").format(charger=charger, number=number)


def who_with_vehicle(who: str, vehicle: str) -> str:
    """Name who charges, and the plate of what is charged."""
    return translate("Thing", "{who} · {vehicle}").format(who=who, vehicle=vehicle)


def duration(span: timedelta) -> str:
    """Write a span of time in its two largest units."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 1:
        return translate("Span", "< 1 min")
    if minutes < 60:
        return translate("Span", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return translate("Span", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    days, hours = divmod(hours, 24)
    return translate("Span", "{days} d {hours} h").format(days=days, hours=hours)


def kilowatts(number: str) -> str:
    """Write a power with its unit."""
    return translate("Unit", "{number} kW").format(number=number)


def kilowatt() -> str:
    """Return the unit alone, where the number stands apart from it."""
    return kilowatts("").strip()


def kilowatt_hours(number: str) -> str:
    """Write an energy with its unit."""
    return translate("Unit", "{number} kWh").format(number=number)


def percent(number: str) -> str:
    """Write a share with its sign."""
    return translate("Unit", "{number} %").format(number=number)


# -- the state of a connector ------------------------------------------------------------------

STATUS_WORDS: Mapping[ConnectorStatus, Callable[[], str]] = {
    ConnectorStatus.AVAILABLE: lambda: translate("State", "Free"),
    ConnectorStatus.PREPARING: lambda: translate("State", "Plugged in"),
    ConnectorStatus.CHARGING: lambda: translate("State", "Charging"),
    ConnectorStatus.SUSPENDED_EV: lambda: translate("State", "Paused by vehicle"),
    ConnectorStatus.SUSPENDED_EVSE: lambda: translate("State", "Paused by charger"),
    ConnectorStatus.FINISHING: lambda: translate("State", "Finished"),
    ConnectorStatus.RESERVED: lambda: translate("State", "Reserved"),
    ConnectorStatus.UNAVAILABLE: lambda: translate("State", "Out of service"),
    ConnectorStatus.FAULTED: lambda: translate("State", "Fault"),
    ConnectorStatus.UNKNOWN: lambda: translate("State", "No state yet"),
}
PENDING_WORDS: Mapping[Expected, Callable[[], str]] = {
    Expected.START: lambda: translate("State", "Starting"),
    Expected.STOP: lambda: translate("State", "Stopping"),
    Expected.AVAILABLE: lambda: translate("State", "Changing"),
    Expected.UNAVAILABLE: lambda: translate("State", "Changing"),
    Expected.BOOT: lambda: translate("State", "Restarting"),
}
PENDING_NOTES: Mapping[Expected, Callable[[], str]] = {
    Expected.START: lambda: translate("Note", "Accepted. Waiting for the vehicle to start."),
    Expected.STOP: lambda: translate("Note", "Accepted. Waiting for the session to end."),
    Expected.AVAILABLE: lambda: translate("Note", "Accepted. Waiting until it is in service."),
    Expected.UNAVAILABLE: lambda: translate("Note", "Accepted. Waiting until it is out of use."),
    Expected.BOOT: lambda: translate("Note", "Accepted. It is back in a minute or two."),
}


def overdue_note(what: Expected, seconds: int) -> str:
    """Say what was expected in vain, and what to try."""
    literal = {
        Expected.START: translate(
            "Note",
            "Nothing happened within {seconds} s. Is the cable plugged in? Try again or unlock.",
        ),
        Expected.STOP: translate(
            "Note",
            "It has not stopped within {seconds} s. Try again, or press stop at the charger.",
        ),
        Expected.AVAILABLE: translate(
            "Note", "Its state has not changed within {seconds} s. Try again."
        ),
        Expected.UNAVAILABLE: translate(
            "Note", "Its state has not changed within {seconds} s. Try again."
        ),
        Expected.BOOT: translate(
            "Note", "It has not come back within {seconds} s. Check its power and its network."
        ),
    }
    return literal[what].format(seconds=seconds)


_FAULT_NOTES: Mapping[str, Callable[[], str]] = {
    "ConnectorLockFailure": lambda: translate(
        "Fault", "The plug does not lock or unlock. Push it in firmly, then unlock it."
    ),
    "EVCommunicationError": lambda: translate(
        "Fault", "Vehicle and charger do not understand each other. Unplug, wait, plug in again."
    ),
    "GroundFailure": lambda: translate(
        "Fault", "Earth fault. Do not use this bay; have an electrician look at it."
    ),
    "HighTemperature": lambda: translate(
        "Fault", "Too hot. Let it cool down and keep its vents free."
    ),
    "OverCurrentFailure": lambda: translate(
        "Fault", "Too much current. Unplug; if it comes again, have an electrician look at it."
    ),
    "OverVoltage": lambda: translate(
        "Fault", "The mains voltage is too high. Have an electrician look at it."
    ),
    "UnderVoltage": lambda: translate(
        "Fault", "The mains voltage is too low. Have an electrician look at it."
    ),
    "PowerMeterFailure": lambda: translate(
        "Fault", "Its meter does not answer. Restart it; energy may be missing."
    ),
    "PowerSwitchFailure": lambda: translate(
        "Fault", "Its contactor does not switch. Do not use this bay; call the service."
    ),
    "ReaderFailure": lambda: translate(
        "Fault", "Its card reader does not work. Start charging from here."
    ),
    "WeakSignal": lambda: translate("Fault", "Its radio connection is weak. Check the antenna."),
}


def fault_note(error_code: str) -> str:
    """Say what a fault means and what to do."""
    if error_code in _FAULT_NOTES:
        return _FAULT_NOTES[error_code]()
    return translate("Fault", "Unplug and restart it. If the fault comes again, call the service.")


def offline() -> str:
    """Name the state of a charger without a connection."""
    return translate("State", "Offline")


def silent() -> str:
    """Name the state of a charger that is connected and says nothing."""
    return translate("State", "Silent")


def no_reaction() -> str:
    """Name the state of a connector that did not do what its charger promised."""
    return translate("State", "No reaction")


def card_refused() -> str:
    """Name the state of a connector that charges for a card that may not."""
    return translate("State", "Card not allowed")


def offline_note(since: str, in_session: bool) -> str:
    """Say since when a charger is offline; `since` is empty where nobody knows."""
    if not since:
        return translate("Note", "Not connected yet. It dials by itself once it has power.")
    if in_session:
        text = translate("Note", "Offline since {since}. Charging may go on without us.")
        return text.format(since=since)
    text = translate("Note", "Offline since {since}. Check its power and its network.")
    return text.format(since=since)


def redial_note(span: RedialSpan) -> str:
    """Say how long a charger that has left usually takes to dial in again."""
    soonest, latest = round(span.soonest_s / 60), max(1, round(span.latest_s / 60))
    if soonest == latest:
        text = translate("Note", "Waiting for it to dial again; it usually takes {latest} min.")
        return text.format(latest=latest)
    text = translate(
        "Note", "Waiting for it to dial again; it usually takes {soonest} to {latest} min."
    )
    return text.format(soonest=soonest, latest=latest)


def silent_note(age: str) -> str:
    """Say how long a connected charger has said nothing."""
    text = translate("Note", "Connected, but nothing heard for {age}. Restart it if it stays so.")
    return text.format(age=age)


def card_refused_note() -> str:
    """Say that somebody charges who may not."""
    return translate("Note", "It charges for a card that may not charge here.")


def reconciliation_note() -> str:
    """Say that a session waits for its charger after a restart."""
    return translate("Note", "It restarted during this session. Waiting whether it goes on.")


def no_connector_note() -> str:
    """Say that a charger has not told what connectors it has."""
    return translate("Note", "It has not reported a connector yet.")


def old(age: str) -> str:
    """Say how old a value is."""
    return translate("Note", "{age} old").format(age=age)


def offline_since(since: str) -> str:
    """Say since when values are those of a charger that went offline."""
    return translate("Note", "Offline since {since}").format(since=since)


# -- what can be done --------------------------------------------------------------------------

ACTION_WORDS: Mapping[str, Callable[[], str]] = {
    "start": lambda: translate("Action", "Start"),
    "stop": lambda: translate("Action", "Stop"),
    "unlock": lambda: translate("Action", "Unlock"),
    "restart": lambda: translate("Action", "Restart"),
    "restart_hard": lambda: translate("Action", "Restart at once"),
    "in_service": lambda: translate("Action", "Put in service"),
    "out_of_service": lambda: translate("Action", "Take out of service"),
    "what_now": lambda: translate("Action", "What now?"),
}
MENU_WORDS: Mapping[str, Callable[[], str]] = {
    "start": lambda: translate("Action", "Start charging…"),
    "guest": lambda: translate("Action", "Guest session…"),
    "stop": lambda: translate("Action", "Stop charging…"),
    "unlock": lambda: translate("Action", "Unlock the plug…"),
    "in_service": lambda: translate("Action", "Put in service"),
    "out_of_service": lambda: translate("Action", "Take out of service…"),
    "restart": lambda: translate("Action", "Restart the charger…"),
    "restart_hard": lambda: translate("Action", "Restart it at once (hard)…"),
}


# -- new chargers ------------------------------------------------------------------------------


def first_seen(moment: str) -> str:
    """Say when a charger dialled in for the first time."""
    return translate("NewCharger", "First seen {moment}").format(moment=moment)


def heard_ago(age: str) -> str:
    """Say how long ago a charger was heard."""
    return translate("NewCharger", "heard {age} ago").format(age=age)


def heard_now() -> str:
    """Say that a charger was heard a moment ago."""
    return translate("NewCharger", "heard just now")


def says_nothing_of_itself() -> str:
    """Say that a charger has not told its maker and model."""
    return translate("NewCharger", "Maker and model not reported yet")


def adopted(name: str) -> str:
    """Tell that a charger belongs to the depot now."""
    return translate("NewCharger", "{name} belongs to this depot now.").format(name=name)


# -- the top bar -------------------------------------------------------------------------------


def server(address: str, connected: int, known: int) -> str:
    """Say where we listen and how many chargers are there."""
    text = translate("TopBar", "{address} · {connected} of {known}")
    return text.format(address=address, connected=connected, known=known)


def server_tip(address: str, connected: int, known: int) -> str:
    """Say at length where we listen and how many chargers are there."""
    text = translate(
        "TopBar", "Chargers dial {address}. {connected} of {known} chargers are connected."
    )
    return text.format(address=address, connected=connected, known=known)


# -- sessions ----------------------------------------------------------------------------------

FLAG_WORDS: Mapping[SessionFlag, Callable[[], str]] = {
    SessionFlag.NOT_AUTHORIZED: lambda: translate("Flag", "Card not allowed"),
    SessionFlag.NOT_ADOPTED: lambda: translate("Flag", "Charger not adopted"),
    SessionFlag.OTHER_CARD_STOPPED: lambda: translate("Flag", "Other card stopped it"),
    SessionFlag.ENERGY_TO_CHECK: lambda: translate("Flag", "Check energy"),
    SessionFlag.CLOCK_WRONG: lambda: translate("Flag", "Clock wrong"),
    SessionFlag.ESTIMATED_END: lambda: translate("Flag", "End estimated"),
    SessionFlag.NO_START: lambda: translate("Flag", "No start"),
    SessionFlag.LOST_STOP: lambda: translate("Flag", "Stop lost"),
    SessionFlag.REPLAYED: lambda: translate("Flag", "Reported late"),
}

_STOP_REASONS: Mapping[str, Callable[[], str]] = {
    "DeAuthorized": lambda: translate("StopReason", "Card not allowed"),
    "EmergencyStop": lambda: translate("StopReason", "Emergency stop"),
    "EVDisconnected": lambda: translate("StopReason", "Unplugged"),
    "HardReset": lambda: translate("StopReason", "Restart"),
    "Local": lambda: translate("StopReason", "At the charger"),
    "Other": lambda: translate("StopReason", "Other"),
    "PowerLoss": lambda: translate("StopReason", "Power loss"),
    "Reboot": lambda: translate("StopReason", "Restart"),
    "Remote": lambda: translate("StopReason", "From here"),
    "SoftReset": lambda: translate("StopReason", "Restart"),
    "UnlockCommand": lambda: translate("StopReason", "Unlocked"),
}


def stop_reason(word: str) -> str:
    """Say why a session ended; a charger's own word that nobody knows stays as it is."""
    return _STOP_REASONS[word]() if word in _STOP_REASONS else word


def session_count(count: str) -> str:
    """Say how many sessions there are; the number comes as it is written."""
    return translate("Session", "Sessions: {count}").format(count=count)
