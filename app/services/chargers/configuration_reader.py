"""Settings of chargers, also of those that cannot tell them all at once (habit 41)."""

from collections.abc import Sequence

from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.services.ports.charger import ChargerConfiguration, ChargerGateway, ConfigurationKey

STANDARD_KEYS = (
    # OCPP 1.6 edition 2, chapter 9: what a charger has to know, by profile.
    "AuthorizeRemoteTxRequests",
    "ClockAlignedDataInterval",
    "ConnectionTimeOut",
    "ConnectorPhaseRotation",
    "GetConfigurationMaxKeys",
    "HeartbeatInterval",
    "LocalAuthorizeOffline",
    "LocalPreAuthorize",
    "MeterValuesAlignedData",
    "MeterValuesSampledData",
    "MeterValueSampleInterval",
    "NumberOfConnectors",
    "ResetRetries",
    "StopTransactionOnEVSideDisconnect",
    "StopTransactionOnInvalidId",
    "StopTxnAlignedData",
    "StopTxnSampledData",
    "SupportedFeatureProfiles",
    "TransactionMessageAttempts",
    "TransactionMessageRetryInterval",
    "UnlockConnectorOnEVSideDisconnect",
    "WebSocketPingInterval",
    "LocalAuthListEnabled",
    "LocalAuthListMaxLength",
    "SendLocalListMaxLength",
    "ReserveConnectorZeroSupported",
    "ChargeProfileMaxStackLevel",
    "ChargingScheduleAllowedChargingRateUnit",
    "ChargingScheduleMaxPeriods",
    "MaxChargingProfilesInstalled",
)
_GONE = (CommandStatus.OFFLINE, CommandStatus.TIMED_OUT)


async def read_configuration(
    gateway: ChargerGateway, charger_id: ChargerId, keys: Sequence[str] = ()
) -> ChargerConfiguration:
    """Ask for settings, all where `keys` is empty; where that fails, for one after the other.

    The result says that it was accepted as soon as one key could be read; keys that a charger
    refuses are unknown to it. A charger that falls silent is not asked further.
    """
    answer = await gateway.get_configuration(charger_id, keys)
    if answer.result.ok or answer.result.status is CommandStatus.OFFLINE or len(keys) == 1:
        return answer
    found: list[ConfigurationKey] = []
    unknown: list[str] = []
    result = answer.result
    for key in keys or STANDARD_KEYS:
        one = await gateway.get_configuration(charger_id, [key])
        if one.result.status in _GONE:
            break
        found += one.keys
        unknown += [key] if not one.keys else []
        result = one.result if one.keys else result
    return ChargerConfiguration(result, found, unknown)
