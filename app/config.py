"""Settings: defaults, then chargeyard.toml, then CHARGEYARD_* environment, then flags."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from app.core.cards import CardPolicy
from app.core.chargers import Admission
from app.core.errors import InvalidInput
from app.paths import default_data_dir
from app.timezone import known_zone, machine_zone

PREFIX = "CHARGEYARD_"


class Config(BaseSettings):
    """Everything that is set before the depot opens. Ports: 0 takes any free one."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    data_dir: Path = Field(default_factory=default_data_dir)
    depot_name: str = Field(default="Depot", min_length=1, max_length=60)
    ocpp_host: str = "0.0.0.0"  # noqa: S104  (chargers dial in from the depot's LAN)
    ocpp_port: int = Field(default=9000, ge=0, le=65535)
    ocpp_tls_port: int = Field(default=9443, ge=0, le=65535)
    api: bool = True
    api_host: str = "127.0.0.1"
    api_port: int = Field(default=8001, ge=0, le=65535)
    phone: bool = False
    phone_host: str = "0.0.0.0"  # noqa: S104  (phones come from the depot's Wi-Fi)
    phone_port: int = Field(default=8080, ge=0, le=65535)
    file_port: int = Field(default=9080, ge=0, le=65535)
    ftp_port: int = Field(default=9021, ge=0, le=65525)
    admission: Admission = Admission.ASK
    cards: CardPolicy = CardPolicy.KNOWN
    settle_s: float = Field(default=2.0, ge=0, le=60)
    greeting_s: float = Field(default=10.0, gt=0, le=600)
    heartbeat_interval_s: int = Field(default=120, ge=10, le=86_400)
    timezone: str = Field(default_factory=machine_zone)
    legal_lines: tuple[str, ...] = Field(default=(), max_length=6)
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("timezone")
    @classmethod
    def _is_known(cls, name: str) -> str:
        if not known_zone(name):
            raise ValueError("nobody knows this time zone; it is a name such as Asia/Bishkek")
        return name

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Say who overrules whom, the strongest first."""
        toml = TomlConfigSettingsSource(settings_cls)
        return init_settings, env_settings, toml

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the depot: when its days and months begin."""
        return ZoneInfo(self.timezone)

    @property
    def database(self) -> Path:
        """The file that holds the books."""
        return self.data_dir / "depot.sqlite3"

    @property
    def certificate(self) -> Path:
        """The certificate that wss is served with, if the file exists; its key lies beside it."""
        return self.data_dir / "certs" / "server.pem"

    @property
    def charger_authority(self) -> Path:
        """Who signs the certificates of chargers; where it exists, they are checked by it."""
        return self.data_dir / "certs" / "chargers-ca.pem"


def load_config(flags: Mapping[str, Any], toml_file: Path | None = None) -> Config:
    """Return the settings in force; `flags` holds those that were given on the command line.

    Raises:
        InvalidInput: A file, variable or flag holds what cannot be used; the text says which.
    """
    path = toml_file or _data_dir(flags) / "chargeyard.toml"
    if toml_file is not None and not toml_file.is_file():
        raise InvalidInput(f"There is no settings file {toml_file}.")

    class _WithFile(Config):
        model_config = SettingsConfigDict(toml_file=path)

    try:
        return _WithFile(**flags)
    except ValidationError as error:
        raise InvalidInput(_in_words(error, path)) from None
    except ValueError as error:
        raise InvalidInput(f"{path} cannot be read: {error}.") from None


def _data_dir(flags: Mapping[str, Any]) -> Path:
    given = flags.get("data_dir") or os.environ.get(f"{PREFIX}DATA_DIR")
    return Path(given) if given else default_data_dir()


def _in_words(error: ValidationError, path: Path) -> str:
    first = error.errors()[0]
    name = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return f"{path}: there is no setting {name}."
    return f"Setting {name}: {first['msg']} (given: {first['input']!r})."
