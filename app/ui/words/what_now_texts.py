"""What each state and error code means, and what to do about it: the words of "What now?"."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.chargers import ConnectorStatus

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Remedy:
    """What something means and what helps.

    Attributes:
        steps: What to do, in order, three at most.
        action_id: What the button asks the charger for; None where only hands help.
        service: Only somebody who may open the charger can mend it.
    """

    meaning: str
    steps: tuple[str, ...] = ()
    action_id: str | None = None
    service: bool = False


def _unplug() -> str:
    return translate("WhatNow", "Unplug the vehicle.")


def _replug() -> str:
    return translate("WhatNow", "Unplug the vehicle, wait ten seconds, and plug it in again.")


def _restart() -> str:
    return translate("WhatNow", "Press Restart. The charger is away for a minute or two.")


def _nobody() -> str:
    return translate("WhatNow", "Let nobody use this bay.")


def _electrician() -> str:
    return translate("WhatNow", "Have an electrician look at it.")


FAULTS: Mapping[str, Callable[[], Remedy]] = {
    "ConnectorLockFailure": lambda: Remedy(
        translate("WhatNow", "The plug does not lock or unlock."),
        (
            translate("WhatNow", "Push the plug in firmly, all the way."),
            translate("WhatNow", "Press Unlock and pull the plug while you hear it click."),
        ),
        "unlock",
    ),
    "EVCommunicationError": lambda: Remedy(
        translate("WhatNow", "Vehicle and charger do not understand each other."),
        (_replug(), translate("WhatNow", "If another vehicle charges here, this one is at fault.")),
        "restart",
    ),
    "GroundFailure": lambda: Remedy(
        translate("WhatNow", "Current flows to earth: the residual current device has tripped."),
        (_unplug(), _nobody(), _electrician()),
        None,
        service=True,
    ),
    "HighTemperature": lambda: Remedy(
        translate("WhatNow", "It is too hot inside the charger."),
        (
            _unplug(),
            translate("WhatNow", "Keep its vents free, and shade it from the sun if you can."),
            translate("WhatNow", "Let it cool down for half an hour, then press Restart."),
        ),
        "restart",
    ),
    "InternalError": lambda: Remedy(
        translate("WhatNow", "Something inside the charger does not work."),
        (_unplug(), _restart()),
        "restart",
    ),
    "LocalListConflict": lambda: Remedy(
        translate("WhatNow", "Its own list of cards says something else than this depot."),
        (
            translate("WhatNow", "Start charging from here; that does not need its list."),
            translate("WhatNow", "On its page, under Cards, send it the list again."),
        ),
        None,
    ),
    "NoError": lambda: Remedy(
        translate("WhatNow", "It reports a fault and does not say which."),
        (_unplug(), _restart()),
        "restart",
    ),
    "OtherError": lambda: Remedy(
        translate("WhatNow", "It reports a fault in words of its own; see below."),
        (_unplug(), _restart()),
        "restart",
    ),
    "OverCurrentFailure": lambda: Remedy(
        translate("WhatNow", "Too much current: its protection has switched off."),
        (_unplug(), _restart(), _electrician()),
        "restart",
    ),
    "OverVoltage": lambda: Remedy(
        translate("WhatNow", "The mains voltage is too high."),
        (
            _unplug(),
            translate("WhatNow", "Wait: it goes on by itself when the voltage is right again."),
            _electrician(),
        ),
        None,
        service=True,
    ),
    "PowerMeterFailure": lambda: Remedy(
        translate("WhatNow", "Its meter does not answer; what is charged may not be counted."),
        (_restart(), translate("WhatNow", "Until it counts again, charge at another bay.")),
        "restart",
    ),
    "PowerSwitchFailure": lambda: Remedy(
        translate("WhatNow", "Its contactor does not switch. The socket may be live."),
        (_nobody(), translate("WhatNow", "Take it out of service.")),
        "out_of_service",
        service=True,
    ),
    "ReaderFailure": lambda: Remedy(
        translate("WhatNow", "Its card reader does not work. Charging does."),
        (translate("WhatNow", "Start charging from here instead."), _restart()),
        "restart",
    ),
    "ResetFailure": lambda: Remedy(
        translate("WhatNow", "It was asked to restart and could not."),
        (
            translate("WhatNow", "Switch its fuse off, wait ten seconds, and switch it on again."),
            translate("WhatNow", "It dials in by itself after a minute or two."),
        ),
        "restart_hard",
    ),
    "UnderVoltage": lambda: Remedy(
        translate("WhatNow", "The mains voltage is too low."),
        (
            translate("WhatNow", "Let fewer vehicles charge at the same time."),
            translate("WhatNow", "Wait: it goes on by itself when the voltage is right again."),
            _electrician(),
        ),
        None,
        service=True,
    ),
    "WeakSignal": lambda: Remedy(
        translate("WhatNow", "Its radio connection is weak. It may go offline."),
        (
            translate("WhatNow", "Is something new in front of its antenna, such as a container?"),
            translate("WhatNow", "A network cable helps for good."),
        ),
        None,
    ),
    "EmergencyStop": lambda: Remedy(
        translate("WhatNow", "Somebody has pressed the emergency stop."),
        (
            translate("WhatNow", "Look whether anybody is in danger."),
            translate("WhatNow", "Turn the red button until it comes out."),
            _restart(),
        ),
        "restart",
    ),
    "VehicleFault": lambda: Remedy(
        translate("WhatNow", "The vehicle does not let itself be charged."),
        (_replug(), translate("WhatNow", "Look at what the vehicle says.")),
        None,
    ),
    "PlugNotIn": lambda: Remedy(
        translate("WhatNow", "The plug is not all the way in."),
        (translate("WhatNow", "Push the plug in firmly, all the way."), _replug()),
        None,
    ),
    "CableFault": lambda: Remedy(
        translate("WhatNow", "The cable or its plug is damaged or too hot."),
        (
            translate("WhatNow", "Do not touch bare metal. Let nobody use this cable."),
            translate("WhatNow", "Take it out of service."),
        ),
        "out_of_service",
        service=True,
    ),
    "PowerLoss": lambda: Remedy(
        translate("WhatNow", "It has no power from the mains."),
        (
            translate("WhatNow", "Look at its fuse and at the main switch."),
            translate("WhatNow", "It goes on by itself when the power is back."),
        ),
        None,
    ),
}
"""By ChargePointErrorCode (OCPP 1.6, 7.6), and by names of ours for what that list lacks."""

CHARGEX: Mapping[str, str] = {
    "CX001": "ConnectorLockFailure",
    "CX002": "GroundFailure",
    "CX003": "HighTemperature",
    "CX004": "OverCurrentFailure",
    "CX005": "OverVoltage",
    "CX006": "UnderVoltage",
    "CX007": "WeakSignal",
    "CX008": "EmergencyStop",
    "CX010": "VehicleFault",
    "CX014": "EVCommunicationError",
    "CX015": "PowerLoss",
    "CX016": "VehicleFault",
    "CX017": "PowerSwitchFailure",
    "CX018": "CableFault",
    "CX019": "CableFault",
    "CX020": "PlugNotIn",
    "CX023": "PlugNotIn",
    "CX025": "CableFault",
    "CX026": "CableFault",
}
"""The minimum required error codes of ChargeX (https://chargex.inl.gov), which many makers send."""

STATES: Mapping[ConnectorStatus, Callable[[], Remedy]] = {
    ConnectorStatus.AVAILABLE: lambda: Remedy(
        translate("WhatNow", "It is free. Nothing is to be done."),
        (translate("WhatNow", "Plug a vehicle in and show a card, or start from here."),),
        "start",
    ),
    ConnectorStatus.PREPARING: lambda: Remedy(
        translate("WhatNow", "A vehicle is plugged in and does not charge yet."),
        (
            translate("WhatNow", "Show a card at the charger, or start from here."),
            translate("WhatNow", "If it does not begin: unplug, wait ten seconds, plug in again."),
        ),
        "start",
    ),
    ConnectorStatus.CHARGING: lambda: Remedy(
        translate("WhatNow", "It charges. Nothing is to be done."), (), None
    ),
    ConnectorStatus.SUSPENDED_EV: lambda: Remedy(
        translate("WhatNow", "The vehicle takes no power now: it is full, or waits for its timer."),
        (
            translate("WhatNow", "Is it full? Then stop, and unplug it."),
            translate("WhatNow", "Is it not? Look for a timer in the vehicle."),
        ),
        "stop",
    ),
    ConnectorStatus.SUSPENDED_EVSE: lambda: Remedy(
        translate("WhatNow", "The charger gives no power now, as it was told to."),
        (
            translate("WhatNow", "It goes on by itself when there is power to spare."),
            translate("WhatNow", "The page of the charger tells which limit holds."),
        ),
        None,
    ),
    ConnectorStatus.FINISHING: lambda: Remedy(
        translate("WhatNow", "Charging is over. The vehicle is still plugged in."),
        (
            translate("WhatNow", "Unplug the vehicle."),
            translate("WhatNow", "Does the plug not come out? Press Unlock."),
        ),
        "unlock",
    ),
    ConnectorStatus.RESERVED: lambda: Remedy(
        translate("WhatNow", "It is held for a card."),
        (translate("WhatNow", "Whose card it is stands on its page, under Cards."),),
        None,
    ),
    ConnectorStatus.UNAVAILABLE: lambda: Remedy(
        translate("WhatNow", "It was taken out of service. Nobody can charge here."),
        (translate("WhatNow", "If it is in order again, put it in service."),),
        "in_service",
    ),
    ConnectorStatus.UNKNOWN: lambda: Remedy(
        translate("WhatNow", "It has not said yet how it is."),
        (translate("WhatNow", "Wait a minute. If nothing comes, press Restart."),),
        "restart",
    ),
}


def offline() -> Remedy:
    """Say what to do about a charger without a connection."""
    return Remedy(
        translate("WhatNow", "There is no connection. Charging may go on without us."),
        (
            translate("WhatNow", "Is its display dark? Look at its fuse."),
            translate("WhatNow", "Are others offline too? Then it is the network or its switch."),
            translate("WhatNow", "Switch its fuse off, wait ten seconds, and switch it on again."),
        ),
    )


def silent() -> Remedy:
    """Say what to do about a charger that is connected and says nothing."""
    return Remedy(
        translate("WhatNow", "It is connected and has said nothing for a long time."),
        (_restart(), translate("WhatNow", "If that does not help, switch its fuse off and on.")),
        "restart",
    )


def card_refused() -> Remedy:
    """Say what to do about a session with a card that may not charge."""
    return Remedy(
        translate("WhatNow", "It charges for a card that may not charge here."),
        (
            translate("WhatNow", "Ask the driver who they are."),
            translate("WhatNow", "Stop the session, or give the card to its person."),
        ),
        "stop",
    )


def no_reaction() -> Remedy:
    """Say what to do about a charger that promised something and did not do it."""
    return Remedy(
        translate("WhatNow", "It accepted a command and has not done it."),
        (_replug(), _restart()),
        "restart",
    )


def worked() -> str:
    """Tell that it works again."""
    return translate("WhatNow", "It works again.")


def waiting() -> str:
    """Tell that the charger was asked."""
    return translate("WhatNow", "Asked. Waiting for what the charger reports …")


def watching() -> str:
    """Tell that the sheet notices by itself when something helped."""
    return translate("WhatNow", "This sheet shows by itself when it works again.")


def still(call: str) -> str:
    """Tell that nothing helped, and whom to call; `call` is empty where nobody said."""
    if not call:
        return translate("WhatNow", "Still not in order. Call the service.")
    return translate("WhatNow", "Still not in order. Call {call}.").format(call=call)


def only_service(call: str) -> str:
    """Tell that only the service can mend this."""
    if not call:
        return translate("WhatNow", "Only the service can mend this. Call it.")
    return translate("WhatNow", "Only the service can mend this. Call {call}.").format(call=call)


def reported(words: str) -> str:
    """Quote what the charger reported."""
    return translate("WhatNow", "The charger says: {words}").format(words=words)
