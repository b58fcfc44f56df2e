"""Where the program finds its resources and keeps its data."""

import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled resource, such as ``resource("theme", "tokens.toml")``.

    Frozen bundles carry `resources` beside the code, wheels inside the package, and a checkout at
    its root.
    """
    return _resource_root().joinpath(*parts)


def default_data_dir() -> Path:
    """Return the platform's data folder for ChargeYard; it may not exist yet."""
    return Path(platformdirs.user_data_dir("chargeyard", appauthor=False))


def _resource_root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
