"""The schema as it is kept in docs/openapi.json, so that a change of it is seen in a review."""

import json
from pathlib import Path
from typing import Any, cast

from app.api.access import ApiAccess
from app.api.application import build_app


def schema() -> dict[str, Any]:
    """Return the schema, as every depot serves it."""
    # Nothing of a depot is in it: the routes alone make it.
    app = build_app(cast("ApiAccess", _Nothing()), Path())
    found = app.openapi()
    # The program's version changes by itself, and says nothing of the API.
    found["info"]["version"] = "1"
    return found


def schema_text() -> str:
    """Return the content of docs/openapi.json."""
    return json.dumps(schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


class _Nothing:
    tokens = None


if __name__ == "__main__":
    Path("docs/openapi.json").write_text(schema_text(), encoding="utf-8")
