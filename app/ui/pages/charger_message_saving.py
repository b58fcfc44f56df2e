"""Saves the messages that are listed: as JSON lines, or as a case that can be played back."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.ids import ChargerId
from app.services.ports.message import Exchange, ExchangeFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.message_files import exchange_line, replay_lines
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.flow_layout import FlowLayout

MOST_MESSAGES = 50_000
_PAGE = 500

_Lines = Callable[[Exchange], Iterator[str]]


class SaveMessages(QWidget):
    """Two buttons. `wanted` says which messages are listed now.

    All that fit the filter are saved, not only those that were scrolled to; the newest 50,000.
    """

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        wanted: Callable[[], ExchangeFilter],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access, self._actions, self._wanted = access, actions, wanted
        self.export = BusyButton(theme, self.tr("Export as JSON lines"), "", "download")
        self.case = BusyButton(theme, self.tr("Save as replay case"), "", "download")
        self.export.setToolTip(self.tr("All messages that fit the filter, a line each"))
        self.case.setToolTip(self.tr("What the charger sent, for chargeyard simulate --replay"))
        self.export.clicked.connect(self._export)
        self.case.clicked.connect(self._save_case)
        row = FlowLayout(8, self)
        for button in (self.export, self.case):
            row.addWidget(button)

    def _export(self) -> None:
        self._ask(self.export, "messages", lambda exchange: iter((exchange_line(exchange),)))

    def _save_case(self) -> None:
        wanted = self._wanted()
        charger = self._access.chargers.get(wanted.charger_id or "")
        if charger is not None:
            self._ask(self.case, "replay", lambda exchange: replay_lines(exchange, charger))

    def _ask(self, button: BusyButton, what: str, lines: _Lines) -> None:
        wanted = self._wanted()
        if wanted.charger_id is not None:
            name = self._name(wanted.charger_id, what)
            work = self._save(button, wanted, name, lines)
            self._actions.run((self, "asking"), work)

    def _name(self, charger_id: ChargerId, what: str) -> str:
        now = self._access.clock.now().astimezone()
        return f"{charger_id}-{what}-{now:%Y-%m-%d-%H%M}.jsonl".replace("/", "-")

    async def _save(
        self, button: BusyButton, wanted: ExchangeFilter, name: str, lines: _Lines
    ) -> None:
        title = self.tr("Save the messages")
        path = await ask_where_to_save(self, title, name, self.tr("JSON lines"), "jsonl")
        if path is not None:
            self._actions.run(button, self._write(wanted, path, lines))

    async def _write(self, wanted: ExchangeFilter, path: Path, lines: _Lines) -> Told:
        # As it happened: the log is read from its end.
        text = [line async for line in self._read(wanted, lines)][::-1]
        try:
            _write_lines(path, text)
        except OSError as error:
            reason = error.strerror or str(error)
            return Told(False, self.tr("Could not save {0}: {1}.").format(path.name, reason))
        words = self.tr("Saved {0}, messages: {1}.")
        return Told(True, words.format(path.name, len(text)))

    async def _read(self, wanted: ExchangeFilter, lines: _Lines) -> AsyncIterator[str]:
        before: int | None = None
        for _ in range(MOST_MESSAGES // _PAGE):
            page = await self._access.books.messages.page(wanted, before=before, limit=_PAGE)
            for exchange in page:
                for line in lines(exchange):
                    yield line
            if len(page) < _PAGE:
                return
            before = page[-1].id


def _write_lines(path: Path, lines: Sequence[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
