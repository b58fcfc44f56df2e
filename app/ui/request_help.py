"""What each request to a charger and each of its fields means, a sentence each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.services.chargers.request_forms import RequestGroup

translate = QCoreApplication.translate


def group_name(group: RequestGroup) -> str:
    """Return what a group of requests is for."""
    return _groups()[group]


def action_help(action: str) -> str:
    """Return what a request does; empty where we do not know it."""
    return _actions().get(action, "")


def field_help(name: str) -> str:
    """Return what a field means; empty where we do not know it."""
    return _fields().get(name, "")


def _groups() -> Mapping[RequestGroup, str]:
    return {
        RequestGroup.CORE: translate("RequestHelp", "Everyday"),
        RequestGroup.TRIGGER: translate("RequestHelp", "Ask for a message"),
        RequestGroup.SMART_CHARGING: translate("RequestHelp", "Smart charging"),
        RequestGroup.RESERVATION: translate("RequestHelp", "Reservation"),
        RequestGroup.LOCAL_LIST: translate("RequestHelp", "Cards in the charger"),
        RequestGroup.FIRMWARE: translate("RequestHelp", "Firmware and diagnostics"),
        RequestGroup.SECURITY: translate("RequestHelp", "Security and logs"),
    }


def _actions() -> Mapping[str, str]:
    return {
        "RemoteStartTransaction": translate(
            "RequestHelp", "Starts charging for a card, as if it had been shown at the charger."
        ),
        "RemoteStopTransaction": translate(
            "RequestHelp", "Ends a running session; the vehicle stays plugged in."
        ),
        "UnlockConnector": translate(
            "RequestHelp", "Releases the plug; a running session on that connector ends."
        ),
        "Reset": translate(
            "RequestHelp", "Restarts the charger: soft ends its sessions first, hard cuts at once."
        ),
        "ChangeAvailability": translate(
            "RequestHelp", "Takes a connector, or with 0 the whole charger, out of service or back."
        ),
        "GetConfiguration": translate(
            "RequestHelp", "Reads settings of the charger: those named, or all of them."
        ),
        "ChangeConfiguration": translate("RequestHelp", "Changes one setting of the charger."),
        "ClearCache": translate(
            "RequestHelp", "Makes the charger forget the cards that it accepted earlier."
        ),
        "DataTransfer": translate(
            "RequestHelp", "Says something in the maker's own language; see the charger's manual."
        ),
        "TriggerMessage": translate(
            "RequestHelp", "Asks the charger to send one of its messages now."
        ),
        "ExtendedTriggerMessage": translate(
            "RequestHelp", "Like TriggerMessage, with the messages of the security extension."
        ),
        "SetChargingProfile": translate("RequestHelp", "Limits power or current by a schedule."),
        "ClearChargingProfile": translate(
            "RequestHelp", "Removes charging profiles: all that fit what is filled in."
        ),
        "GetCompositeSchedule": translate(
            "RequestHelp", "Asks which limits apply in the next seconds, all profiles together."
        ),
        "ReserveNow": translate(
            "RequestHelp", "Keeps a connector free for one card until a moment."
        ),
        "CancelReservation": translate("RequestHelp", "Gives a reserved connector free again."),
        "GetLocalListVersion": translate(
            "RequestHelp", "Asks which version of the card list the charger holds."
        ),
        "SendLocalList": translate(
            "RequestHelp", "Sends cards that may charge while the charger is offline."
        ),
        "UpdateFirmware": translate(
            "RequestHelp", "Has the charger fetch and install firmware; it restarts when it does."
        ),
        "GetDiagnostics": translate(
            "RequestHelp", "Has the charger upload its diagnostics to an address."
        ),
        "GetLog": translate("RequestHelp", "Has the charger upload its log or its security log."),
        "SignedUpdateFirmware": translate(
            "RequestHelp", "Like UpdateFirmware, with a signature that the charger checks."
        ),
        "GetInstalledCertificateIds": translate(
            "RequestHelp", "Lists the certificates that the charger trusts."
        ),
        "InstallCertificate": translate(
            "RequestHelp", "Adds a certificate that the charger will trust."
        ),
        "DeleteCertificate": translate(
            "RequestHelp", "Removes a certificate from those that the charger trusts."
        ),
        "CertificateSigned": translate(
            "RequestHelp", "Hands the charger its own certificate after we signed it."
        ),
    }


def _fields() -> Mapping[str, str]:
    return {
        "connectorId": translate(
            "RequestHelp",
            "Number of the connector; 0 means the whole charger where that is allowed.",
        ),
        "idTag": translate("RequestHelp", "Number of the card that is to be charged for."),
        "parentIdTag": translate("RequestHelp", "Number of the group that the card belongs to."),
        "transactionId": translate("RequestHelp", "Number of the session."),
        "chargingProfile": translate("RequestHelp", "A charging profile for this session only."),
        "csChargingProfiles": translate(
            "RequestHelp", "The profile; limits in A or W with one decimal."
        ),
        "key": translate("RequestHelp", "Name of the setting, as the charger spells it."),
        "value": translate("RequestHelp", "The new value, as text."),
        "vendorId": translate("RequestHelp", "The maker's identifier, such as com.example."),
        "messageId": translate("RequestHelp", "Which of the maker's messages."),
        "data": translate("RequestHelp", "Content in the form that the maker asks for."),
        "requestedMessage": translate("RequestHelp", "The message that the charger should send."),
        "expiryDate": translate("RequestHelp", "When the reservation ends."),
        "reservationId": translate(
            "RequestHelp", "Any number by which the reservation is named later."
        ),
        "duration": translate("RequestHelp", "How far ahead to look, in seconds."),
        "chargingRateUnit": translate("RequestHelp", "The unit of the answer: A or W."),
        "listVersion": translate("RequestHelp", "Version number of the list after this change."),
        "localAuthorizationList": translate("RequestHelp", "The cards, each with its status."),
        "updateType": translate("RequestHelp", "Full replaces the list, Differential changes it."),
        "location": translate(
            "RequestHelp",
            "Address for the file (ftp, http or https). In bulk also just the name of a firmware "
            "file: each charger then gets an address of its own from this program.",
        ),
        "retrieveDate": translate(
            "RequestHelp", "From when on the charger may fetch the firmware."
        ),
        "retries": translate("RequestHelp", "How often it tries again."),
        "retryInterval": translate("RequestHelp", "Seconds between two tries."),
        "startTime": translate("RequestHelp", "Oldest moment of interest."),
        "stopTime": translate("RequestHelp", "Newest moment of interest."),
        "requestId": translate("RequestHelp", "Any number by which the answer is recognised."),
        "stackLevel": translate("RequestHelp", "Only profiles of this level."),
        "id": translate("RequestHelp", "Number of the profile."),
        "chargingProfilePurpose": translate("RequestHelp", "Only profiles for this purpose."),
        "certificateType": translate("RequestHelp", "What the certificate is for."),
        "certificate": translate("RequestHelp", "The certificate as PEM text."),
        "certificateChain": translate("RequestHelp", "The signed certificate as PEM text."),
        "certificateHashData": translate("RequestHelp", "Which certificate, by its hashes."),
        "firmware": translate("RequestHelp", "Address, time and signature of the firmware."),
        "log": translate("RequestHelp", "Where to upload, and which span of time."),
        "logType": translate("RequestHelp", "Which of the two logs."),
    }
