"""Files on their way to chargers and from them: firmware, diagnostics and logs."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.ids import ChargerId

_OVER = frozenset(
    {
        "Installed",
        "DownloadFailed",
        "InstallationFailed",
        "InstallVerificationFailed",
        "InvalidSignature",
        "InvalidCertificate",
        "RevokedCertificate",
        "CertificateVerificationFailed",
        "Uploaded",
        "UploadFailed",
        "UploadFailure",
        "BadMessage",
        "PermissionDenied",
        "NotSupportedOperation",
    }
)
_GOOD = frozenset({"Installed", "Uploaded"})


class TransferKind(StrEnum):
    """What moves: firmware to a charger, the others from it."""

    FIRMWARE = "firmware"
    DIAGNOSTICS = "diagnostics"
    LOG = "log"


class FileProtocol(StrEnum):
    """How a charger moves files; older ones speak FTP only."""

    HTTP = "http"
    FTP = "ftp"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that chargers may fetch, or that one of them sent."""

    name: str
    size_bytes: int
    at: datetime
    charger_id: ChargerId | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """The newest transfer of its kind of a charger.

    Attributes:
        file_name: What moves; empty until the charger names it.
        by: Who asked for it; empty where the charger began by itself.
        status: The charger's last word about it, as OCPP spells it; empty before the first.
        moved_bytes: How much has passed through this program.
        total_bytes: How much there is; None where nobody knows.
    """

    charger_id: ChargerId
    kind: TransferKind
    at: datetime
    file_name: str = ""
    by: str = ""
    status: str = ""
    moved_bytes: int = 0
    total_bytes: int | None = None

    @property
    def over(self) -> bool:
        """Tell whether the charger said that it is over."""
        return self.status in _OVER

    @property
    def failed(self) -> bool:
        """Tell whether the charger said that it went wrong."""
        return self.over and self.status not in _GOOD
