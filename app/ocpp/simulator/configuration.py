"""The configuration keys of a simulated charger."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

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


def _standard_keys(connectors: int) -> dict[str, Key]:
    rotation = ",".join(f"{number}.RST" for number in range(connectors + 1))
    return {
        "AllowOfflineTxForUnknownId": Key("false", _is_flag),
        "AuthorizationCacheEnabled": Key("true", _is_flag),
        "AuthorizationKey": Key("", _is_secret, hidden=True),
        "AuthorizeRemoteTxRequests": Key("false", _is_flag),
        "BlinkRepeat": Key("3", _is_count),
        "ChargeProfileMaxStackLevel": Key("10"),
        "ChargingScheduleAllowedChargingRateUnit": Key("Current,Power"),
        "ChargingScheduleMaxPeriods": Key("24"),
        "ClockAlignedDataInterval": Key("0", _is_count),
        "ConnectionTimeOut": Key("60", _is_count),
        "ConnectorPhaseRotation": Key(rotation, _is_any),
        "ConnectorPhaseRotationMaxLength": Key(str(connectors + 1)),
        "ConnectorSwitch3to1PhaseSupported": Key("true"),
        "GetConfigurationMaxKeys": Key("60"),
        "HeartbeatInterval": Key("300", _is_count),
        "LightIntensity": Key("80", _is_count),
        "LocalAuthListEnabled": Key("true", _is_flag),
        "LocalAuthListMaxLength": Key("200"),
        "LocalAuthorizeOffline": Key("true", _is_flag),
        "LocalPreAuthorize": Key("false", _is_flag),
        "MaxChargingProfilesInstalled": Key("20"),
        "MaxEnergyOnInvalidId": Key("0", _is_count),
        "MeterValuesAlignedData": Key("Energy.Active.Import.Register", _is_measurands),
        "MeterValuesAlignedDataMaxLength": Key("9"),
        "MeterValuesSampledData": Key(_SAMPLED, _is_measurands),
        "MeterValuesSampledDataMaxLength": Key("9"),
        "MeterValueSampleInterval": Key("60", _is_count),
        "MinimumStatusDuration": Key("0", _is_count),
        "NumberOfConnectors": Key(str(connectors)),
        "ReserveConnectorZeroSupported": Key("false"),
        "ResetRetries": Key("1", _is_count),
        "SecurityProfile": Key("1"),
        "SendLocalListMaxLength": Key("50"),
        "StopTransactionOnEVSideDisconnect": Key("true"),
        "StopTransactionOnInvalidId": Key("true", _is_flag),
        "StopTxnAlignedData": Key("", _is_measurands),
        "StopTxnAlignedDataMaxLength": Key("9"),
        "StopTxnSampledData": Key("Energy.Active.Import.Register", _is_measurands),
        "StopTxnSampledDataMaxLength": Key("9"),
        "SupportedFeatureProfiles": Key(_PROFILES),
        "SupportedFeatureProfilesMaxLength": Key("6"),
        "TransactionMessageAttempts": Key("3", _is_count),
        "TransactionMessageRetryInterval": Key("10", _is_count),
        "UnlockConnectorOnEVSideDisconnect": Key("true", _is_flag),
        "WebSocketPingInterval": Key("0", _is_count, needs_reboot=True),
    }


class Configuration:
    """Keys and values as GetConfiguration and ChangeConfiguration see them."""

    def __init__(self, connectors: int, presets: Mapping[str, str] | None = None) -> None:
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
