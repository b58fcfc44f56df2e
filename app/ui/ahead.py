"""Pages imported before somebody opens them, beside the loop that serves chargers."""

import importlib
import pkgutil

from app.ui import chart, pages


def import_pages() -> None:
    """Import every page and what draws its charts; half a second of a core, so call it in a thread.

    Only classes are defined by that: whatever Qt paints is made in the thread of the screen.
    """
    for package in (pages, chart):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
