"""Sockets of the desktop loop: on Linux one epoll set that Qt watches as a single descriptor."""
# ruff: noqa: SLF001 - an event loop is written against asyncio's loop-side names, all private.

import asyncio
import os
import select
import selectors

from PySide6.QtCore import QMetaObject, QSocketNotifier, Qt, QTimer

os.environ.setdefault("QT_API", "pyside6")
import qasync  # reads QT_API

_Asyncio = asyncio.SelectorEventLoop


class EpollLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync is untyped
    """A qasync loop whose sockets are asyncio's own: registered in epoll, answered in batches.

    qasync gives every socket a QSocketNotifier, switches it off and on for every event, and Qt
    hands all of them to poll() whenever it sleeps. Here Qt sees one descriptor, the epoll set,
    which is readable while any socket in it is.
    """

    _add_reader = _Asyncio._add_reader  # type: ignore[attr-defined]
    _remove_reader = _Asyncio._remove_reader  # type: ignore[attr-defined]
    _add_writer = _Asyncio._add_writer  # type: ignore[attr-defined]
    _remove_writer = _Asyncio._remove_writer  # type: ignore[attr-defined]

    def close(self) -> None:
        """Close the epoll set with the loop."""
        if not self.is_closed() and not self.is_running():
            self._sockets_ready.setEnabled(False)
        super().close()

    def _turn(self) -> None:
        raise NotImplementedError

    def _collect_events(self) -> None:
        """Queue the callbacks of sockets that are ready now."""
        events = self._selector.select(0)
        if events:
            self._process_events(events)

    def _wake_from_thread(self) -> None:
        self._write_to_self()

    def _make_self_pipe(self) -> None:
        # asyncio calls this once its selector is set and before anything is registered in it.
        self._selector = selectors.EpollSelector()
        self._sockets_ready = QSocketNotifier(self._selector.fileno(), QSocketNotifier.Type.Read)
        self._sockets_ready.activated.connect(self._turn)
        super()._make_self_pipe()


class NotifierLoop(qasync.QEventLoop):  # type: ignore[misc] # qasync is untyped
    """Where there is no epoll: qasync's own sockets, which queue their callbacks themselves."""

    _pump: QTimer

    def _collect_events(self) -> None:
        pass

    def _wake_from_thread(self) -> None:
        QMetaObject.invokeMethod(self._pump, "start", Qt.ConnectionType.QueuedConnection)


SocketLoop = EpollLoop if hasattr(select, "epoll") else NotifierLoop
"""What the desktop loop of this platform is built on."""
