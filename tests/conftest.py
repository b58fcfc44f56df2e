"""What every test gets: its event loop, and a failure for errors or tasks it leaves behind."""

import asyncio
import contextlib
import functools
import gc
import inspect
import locale
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A depot that speaks as its machine does speaks English in tests.
with contextlib.suppress(locale.Error):
    locale.setlocale(locale.LC_CTYPE, "C.UTF-8")

_TESTS = Path(__file__).parent
_UI_TESTS = _TESTS / "ui"
_LONG_SUITES = (
    *(
        _TESTS / suite
        for suite in ("api", "browser", "conformance", "documents", "habits", "integration")
    ),
    _TESTS / "ocpp" / "simulator",
    *(
        _UI_TESTS / f"test_{name}.py"
        for name in ("chart_data", "screen_languages", "tile_list", "what_now")
    ),
)
_DEPOTS = frozenset({"yard", "depot"})


@functools.cache
def _application() -> object:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only tests of the screen need Qt

    app = QApplication.instance() or QApplication([])
    app.setQuitOnLastWindowClosed(False)
    return app


def _depot_loop() -> asyncio.AbstractEventLoop:
    from app.loop import DepotLoop  # noqa: PLC0415

    return DepotLoop(_application())


_LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop,
    "qt": _depot_loop,
}


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run tests under tests/ui on DepotLoop and others on asyncio, unless the test says which.

    It says so with `@pytest.mark.asyncio(loop_factories=["qt"])`, or both names for once on each.
    """
    if any("loop_factories" in mark.kwargs for mark in item.iter_markers("asyncio")):
        return _LOOPS
    name = "qt" if item.path.is_relative_to(_UI_TESTS) else "asyncio"
    return {name: _LOOPS[name]}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `make check` has no time for; let async tests start with `no_tasks_left`.

    That fixture comes first, so that it ends after the others.
    """
    for item in items:
        if _takes_long(item):
            item.add_marker(pytest.mark.slow)
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.fixturenames.insert(0, "no_tasks_left")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Spare `make check` what only those suites import that it leaves out whole."""
    fast_only = config.option.markexpr == "not slow"
    return True if fast_only and collection_path in _LONG_SUITES else None


def pytest_collection_finish() -> None:
    """Let collections of garbage pass over what was imported: tests of the screen end with one."""
    gc.collect()
    gc.freeze()


def _takes_long(item: pytest.Item) -> bool:
    """Tell whether a test is one of the many that each run a depot with its window or its peers."""
    if any(item.path.is_relative_to(folder) for folder in _LONG_SUITES):
        return True
    runs_depot = isinstance(item, pytest.Function) and _DEPOTS & set(item.fixturenames)
    return bool(runs_depot) and item.path.is_relative_to(_UI_TESTS)


@pytest_asyncio.fixture
async def no_tasks_left() -> AsyncIterator[None]:
    """Fail a test that leaves a task running."""
    yield
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:
        _, left = await asyncio.wait(left, timeout=0.2)
    assert not left, f"tasks left running: {left}"


class _ErrorRecords(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_errors(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    handler = _ErrorRecords()
    logging.getLogger().addHandler(handler)
    yield handler.records
    logging.getLogger().removeHandler(handler)
    if handler.records and "log_errors_expected" not in request.fixturenames:
        pytest.fail("logged: " + "; ".join(record.getMessage() for record in handler.records))


@pytest.fixture
def log_errors_expected(
    _no_unexpected_errors: list[logging.LogRecord],
) -> list[logging.LogRecord]:
    """Allow log records of level ERROR in this test, and return them as they come."""
    return _no_unexpected_errors
