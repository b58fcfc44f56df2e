"""The configuration keys of a simulated charger."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.ocpp.simulator.changes import Changes
from app.ocpp.simulator.frames import Payload

_SAMPLED: Final = (
    "Energy.Active.Import.Register,Power.Active.Import,Power.Offered,Current.Import,Voltage,"
    "Temperature,SoC"
)
_PROFILES: Final = (
    "Core,FirmwareManagement,LocalAuthListManagement,Reservation,SmartCharging,RemoteTrigger"
)
_MEASURANDS: Final = frozenset(
    {
        "Energy.Active.Import.Register",
        "Power.Active.Import",
        "Power.Offered",
        "Current.Import",
        "Current.Offered",
        "Voltage",
        "Temperature",
        "SoC",
        "Frequency",
    }
)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_flag(text: str) -> bool:
    return text.lower() in {"true", "false"}


def _is_measurands(text: str) -> bool:
    return all(name.strip() in _MEASURANDS for name in text.split(",") if name.strip())


def _is_secret(text: str) -> bool:
    return 16 <= len(text) <= 40


def _is_any(text: str) -> bool:
    return len(text) <= 500


@dataclass(slots=True)
class Key:
    """One key: its value as text, and which texts may be written to it.

    `accepts` None is read-only; a `hidden` value can be written but never read.
    """

    value: str
    accepts: Callable[[str], bool] | None = None
    needs_reboot: bool = False
    hidden: bool = False


_FIXED: Final[Mapping[str, str]] = {
    "ChargeProfileMaxStackLevel": "10",
    "ChargingScheduleAllowedChargingRateUnit": "Current,Power",
    "ChargingScheduleMaxPeriods": "24",
    "ConnectorSwitch3to1PhaseSupported": "true",
    "GetConfigurationMaxKeys": "60",
    "LocalAuthListMaxLength": "200",
    "MaxChargingProfilesInstalled": "20",
    "MeterValuesAlignedDataMaxLength": "9",
    "MeterValuesSampledDataMaxLength": "9",
    "ReserveConnectorZeroSupported": "false",
    "SecurityProfile": "1",
    "SendLocalListMaxLength": "50",
    "StopTransactionOnEVSideDisconnect": "true",
    "StopTxnAlignedDataMaxLength": "9",
    "StopTxnSampledDataMaxLength": "9",
    "SupportedFeatureProfiles": _PROFILES,
    "SupportedFeatureProfilesMaxLength": "6",
}
_WRITABLE: Final[Mapping[str, tuple[str, Callable[[str], bool]]]] = {
    "AllowOfflineTxForUnknownId": ("false", _is_flag),
    "AuthorizationCacheEnabled": ("true", _is_flag),
    "AuthorizationKey": ("", _is_secret),
    "AuthorizeRemoteTxRequests": ("false", _is_flag),
    "BlinkRepeat": ("3", _is_count),
    "ClockAlignedDataInterval": ("0", _is_count),
    "ConnectionTimeOut": ("60", _is_count),
    "HeartbeatInterval": ("300", _is_count),
    "LightIntensity": ("80", _is_count),
    "LocalAuthListEnabled": ("true", _is_flag),
    "LocalAuthorizeOffline": ("true", _is_flag),
    "LocalPreAuthorize": ("false", _is_flag),
    "MeterValuesAlignedData": ("Energy.Active.Import.Register", _is_measurands),
    "MeterValuesSampledData": (_SAMPLED, _is_measurands),
    "MeterValueSampleInterval": ("60", _is_count),
    "ResetRetries": ("1", _is_count),
    "StopTransactionOnInvalidId": ("true", _is_flag),
    "StopTxnAlignedData": ("", _is_measurands),
    "StopTxnSampledData": ("Energy.Active.Import.Register", _is_measurands),
    "TransactionMessageAttempts": ("3", _is_count),
    "TransactionMessageRetryInterval": ("10", _is_count),
    "UnlockConnectorOnEVSideDisconnect": ("true", _is_flag),
    "WebSocketPingInterval": ("0", _is_count),
}


def _standard_keys(connectors: int) -> dict[str, Key]:
    rotation = ",".join(f"{number}.RST" for number in range(connectors + 1))
    keys = {
        "ConnectorPhaseRotation": Key(rotation, _is_any),
        "ConnectorPhaseRotationMaxLength": Key(str(connectors + 1)),
        "NumberOfConnectors": Key(str(connectors)),
    }
    keys |= {name: Key(value) for name, value in _FIXED.items()}
    for name, (value, accepts) in _WRITABLE.items():
        keys[name] = Key(value, accepts)
    keys["AuthorizationKey"].hidden = True
    keys["WebSocketPingInterval"].needs_reboot = True
    return keys


class Configuration:
    """Keys and values as GetConfiguration and ChangeConfiguration see them.

    Attributes:
        changes: Rung when a server wrote a key.
    """

    def __init__(self, connectors: int, presets: Mapping[str, str] | None = None) -> None:
        self.changes = Changes()
        self._keys = _standard_keys(connectors)
        for name, value in (presets or {}).items():
            self._keys.setdefault(name, Key("", _is_any)).value = value

    def text(self, name: str) -> str:
        return self._keys[name].value

    def number(self, name: str) -> int:
        return int(self._keys[name].value)

    def flag(self, name: str) -> bool:
        return self._keys[name].value.lower() == "true"

    def names(self, name: str) -> tuple[str, ...]:
        """Return a comma-separated value as its parts."""
        return tuple(part.strip() for part in self.text(name).split(",") if part.strip())

    def put(self, name: str, value: str) -> None:
        """Set a key from inside the charger, read-only or not."""
        self._keys[name].value = value

    def change(self, name: str, value: str) -> str:
        """Write a key as ChangeConfiguration does, and return the status of its answer."""
        key = self._keys.get(name)
        if key is None:
            return "NotSupported"
        if key.accepts is None or not key.accepts(value):
            return "Rejected"
        key.value = value
        self.changes.ring()
        return "RebootRequired" if key.needs_reboot else "Accepted"

    def report(self, names: Iterable[str]) -> Payload:
        """Return the answer to GetConfiguration; no names asks for all keys."""
        wanted = list(names) or list(self._keys)
        return {
            "configurationKey": [self._entry(name) for name in wanted if name in self._keys],
            "unknownKey": [name for name in wanted if name not in self._keys],
        }

    def _entry(self, name: str) -> Payload:
        key = self._keys[name]
        entry: Payload = {"key": name, "readonly": key.accepts is None}
        if not key.hidden:
            entry["value"] = key.value
        return entry
