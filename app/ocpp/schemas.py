"""The JSON schemas of OCPP 1.6, as the ocpp package ships them, compiled once."""

from functools import lru_cache
from pathlib import Path

import jsonschema_rs
import ocpp

_FOLDER = Path(ocpp.__file__).parent / "v16" / "schemas"


def schema_folder() -> Path:
    """Return where the schema files are: one file each for a request and its answer."""
    return _FOLDER


@lru_cache(maxsize=256)
def request_schema(action: str) -> jsonschema_rs.Validator | None:
    """Return the validator of a request; None where OCPP 1.6 has no such action."""
    return _validator(action)


def _validator(name: str) -> jsonschema_rs.Validator | None:
    path = _FOLDER / f"{name}.json"
    # The name may be anything a charger sent: only plain words can be file names here.
    if not name.isascii() or not name.isalpha() or not path.is_file():
        return None
    return jsonschema_rs.validator_for(path.read_text(encoding="utf-8-sig"))
