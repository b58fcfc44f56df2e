"""Where the settings in force come from: what was saved on the screen is below all others."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.config import PREFIX, Config
from app.core.setting import Section
from app.core.settings_catalogue import BY_KEY
from app.db.books import open_books
from app.services.ports.journal import SettingsStore
from app.services.system.settings import saved_values

ENVIRONMENT = "the environment"
FLAGS = "the command line"


async def with_saved(config: Config, store: SettingsStore) -> Config:
    """Return the configuration with what was saved, where nothing else sets it."""
    saved = saved_values(await store.all())
    names = (saved.keys() & Config.model_fields.keys()) - config.model_fields_set
    update = {name: _typed(name, saved[name]) for name in names}
    copy = config.model_copy(update=update)
    # What was saved here does not count as fixed from outside.
    copy.__pydantic_fields_set__.difference_update(update)
    return copy


def fixed_by(config: Config) -> dict[str, str]:
    """Return which settings of the catalogue were set from outside, and by what."""
    names = config.model_fields_set & BY_KEY.keys()
    toml = config.model_config.get("toml_file")
    file = Path(toml) if isinstance(toml, str | Path) else None
    in_file = _names_in(file)
    return {name: _source(name, file, in_file) for name in names}


def values_of(config: Config) -> dict[str, Any]:
    """Return the values of the catalogue that the configuration holds, JSON-shaped."""
    held = config.model_dump(mode="json")
    return {key: held[key] for key in BY_KEY if key in held}


def network_of(config: Config) -> dict[str, Any]:
    """Return where a depot listens, likewise."""
    held = values_of(config)
    return {key: held[key] for key in held if BY_KEY[key].section is Section.NETWORK}


async def put_back(config: Config, values: Mapping[str, Any]) -> None:
    """Save these values of the catalogue again, for a depot that is closed."""
    async with open_books(config.database) as books:
        for key in values.keys() - fixed_by(config).keys():
            await books.settings.save(key, values[key])


def _source(name: str, file: Path | None, in_file: Mapping[str, Any]) -> str:
    if f"{PREFIX}{name}".upper() in (key.upper() for key in os.environ):
        return ENVIRONMENT
    return file.name if file is not None and name in in_file else FLAGS


def _names_in(file: Path | None) -> Mapping[str, Any]:
    if file is None or not file.is_file():
        return {}
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _typed(name: str, value: Any) -> Any:
    """Return a value as the field of the configuration holds it, or its default."""
    try:
        return getattr(Config.model_validate({name: value}), name)
    except ValidationError:
        return Config.model_fields[name].get_default(call_default_factory=True)
