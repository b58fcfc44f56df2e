"""A command to many chargers, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.core.chargers import Presence
from app.core.orders import BulkRow, BulkRun, BulkStop, DeferredCommand, RowState, StopKind
from app.core.snapshots import ChargerSnapshot
from app.services.chargers.fleet_report import OldFirmware
from app.ui.presenters.charger import WordView, answer_view

translate = QCoreApplication.translate

_MOST_LISTED = 20


def presence_text(charger: ChargerSnapshot) -> str:
    """Say whether a charger can be asked."""
    words = {
        Presence.ONLINE: translate("Bulk", "Online"),
        Presence.SILENT: translate("Bulk", "Silent"),
        Presence.OFFLINE: translate("Bulk", "Offline"),
    }
    return words[charger.presence]


def row_view(row: BulkRow) -> WordView:
    """Say what a charger answered, or why it has not."""
    if row.state is RowState.SKIPPED:
        return WordView(translate("Bulk", "Not asked"), "offline", "ring")
    if row.deferred:
        return WordView(translate("Bulk", "Waits until it connects"), "waiting", "ring")
    if row.result is None:
        asked = row.state is RowState.ASKED
        text = translate("Bulk", "Asked") if asked else translate("Bulk", "Waiting")
        return WordView(text, "waiting", "ring")
    view = answer_view(row.result)
    text = f"{view.word.text}: {view.detail}" if view.detail else view.word.text
    return WordView(text, view.word.role, view.word.shape)


def run_text(run: BulkRun) -> str:
    """Say how far a run is, in one line."""
    deferred = sum(row.deferred for row in run.rows)
    open_rows = sum(row.state in (RowState.WAITING, RowState.ASKED) for row in run.rows)
    counts = (
        (translate("Bulk", "{0} accepted"), run.accepted),
        (translate("Bulk", "{0} failed"), len(run.failed)),
        (translate("Bulk", "{0} offline, the command waits"), deferred),
        (translate("Bulk", "{0} to go"), open_rows),
    )
    told = [text.format(count) for text, count in counts if count]
    if run.stopped is not None:
        told.append(translate("Bulk", "stopped: {0}").format(_stop_text(run.stopped)))
    return " · ".join([run.order.action, *told])


def _stop_text(stop: BulkStop) -> str:
    if stop.kind is StopKind.CANARY:
        return translate("Bulk", "the first charger did not accept")
    if stop.kind is StopKind.FAILURES:
        return translate("Bulk", "chargers that did not accept: {count}").format(count=stop.failed)
    return translate("Bulk", "cancelled by {name}").format(name=stop.by)


def deferred_text(command: DeferredCommand, charger: str, until: str) -> str:
    """Say in one line which command waits for which charger, until when, and who asked."""
    return translate("Bulk", "{0} for {1} waits until it connects, {2} at the latest · {3}").format(
        command.action, charger, until, translate("Bulk", "asked by {0}").format(command.by)
    )


def old_firmware_text(count: int) -> str:
    """Say how many chargers run an older version than others of their model."""
    return translate(
        "Bulk", "Chargers with older firmware than others of their model: %n", "", count
    )


def old_firmware_lines(found: Sequence[OldFirmware]) -> list[str]:
    """Say which those are, a line each; not more than a tip has room for."""
    text = translate("Bulk", "{name}: {firmware} instead of {newest}")
    return [
        text.format(name=old.name, firmware=old.firmware, newest=old.newest)
        for old in found[:_MOST_LISTED]
    ]
