"""Tabs whose pages are built when somebody looks at them first."""

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget, QWidget


class LateTabs(QTabWidget):
    """A page with ten tabs opens as fast as one with a single tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self.currentChanged.connect(self._on_current)

    def add_late(self, key: str, words: str, build: Callable[[], object]) -> None:
        """Add a tab; `build` is called when somebody looks at it, and gives its page to `put`."""
        self.addTab(_Unbuilt(key, build), words)

    def put(self, key: str, page: QWidget) -> None:
        """Put the page of a tab into its place, where it is known from now on.

        Raises:
            LookupError: No tab that waits for its page has this key.
        """
        place, unbuilt = self._waiting(key)
        current, words = self.currentIndex(), self.tabText(place)
        visible = self.tabBar().isTabVisible(place)
        blocked = self.blockSignals(True)
        try:
            self.removeTab(place)
            self.insertTab(place, page, words)
            self.tabBar().setTabVisible(place, visible)
            self.setCurrentIndex(current)
        finally:
            self.blockSignals(blocked)
        unbuilt.deleteLater()
        self._pages.append(page)

    def pages(self) -> list[QWidget]:
        """Return the pages that were built."""
        return list(self._pages)

    def _waiting(self, key: str) -> tuple[int, "_Unbuilt"]:
        for place in range(self.count()):
            widget = self.widget(place)
            if isinstance(widget, _Unbuilt) and widget.key == key:
                return place, widget
        raise LookupError(key)

    def _on_current(self, place: int) -> None:
        widget = self.widget(place)
        if isinstance(widget, _Unbuilt):
            widget.build()


class _Unbuilt(QWidget):
    """Holds the place of a page."""

    def __init__(self, key: str, build: Callable[[], object]) -> None:
        super().__init__()
        self.key, self.build = key, build
