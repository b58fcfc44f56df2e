"""Tabs that all can be reached where there is no room for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.late_tabs import LateTabs


class OverflowTabs(LateTabs):
    """Shows as many tabs as fit; the others are in a menu at the right, the chosen one never."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: list[int] = []
        self._fitting = False
        self.more = QToolButton()
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More tabs"))
        self.more.setFont(theme.font("body", MEDIUM))
        self.more.setMinimumHeight(theme.size.target)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self._corner = QWidget()
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        self._corner.hide()
        self.tabBar().setDrawBase(False)
        self.tabBar().setUsesScrollButtons(False)
        # Else those that stay would spread, and move, when the chosen one joins them.
        self.tabBar().setExpanding(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.setCornerWidget(self._corner)
        self._theme = theme
        self._tint()
        theme.changed.connect(self._tint)
        self.currentChanged.connect(lambda _place: self._fit())
        self._menu.aboutToShow.connect(self._fill_menu)

    def hidden_tabs(self) -> list[str]:
        """Return the words of the tabs that are in the menu."""
        return [
            self.tabText(place)
            for place in range(self.count())
            if not self.tabBar().isTabVisible(place)
        ]

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the pages, not for all tabs beside each other."""
        pages = (self.widget(place) for place in range(self.count()))
        widths = [page.minimumSizeHint().width() for page in pages if page is not None]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _fit(self) -> None:
        if self._fitting or not self.count() or not self.isVisible():
            return
        self._fitting = True
        try:
            shown = self._shown()
            for place in range(self.count()):
                self._set_shown(place, place in shown)
            self._corner.setVisible(len(shown) < self.count())
        finally:
            self._fitting = False

    def _shown(self) -> set[int]:
        """Return which tabs fit: the first ones, and the chosen one in any case."""
        widths = self._measure()
        if sum(widths) <= self.width():
            return set(range(self.count()))
        chosen = self.currentIndex()
        room = self.width() - self._corner.sizeHint().width() - widths[chosen]
        shown = {chosen}
        for place, width in enumerate(widths):
            if place == chosen:
                continue
            room -= width
            if room < 0:
                break
            shown.add(place)
        return shown

    def _measure(self) -> list[int]:
        """Return how wide each tab is, as they were when all of them could be measured."""
        if len(self._widths) != self.count():
            for place in range(self.count()):
                self._set_shown(place, True)
            bar = self.tabBar()
            self._widths = [bar.tabRect(place).width() for place in range(self.count())]
        return self._widths

    def _set_shown(self, place: int, shown: bool) -> None:
        # WORKAROUND Qt 6.11 QTabBar::setTabVisible: where nothing changes it takes back that the
        # tabs have to be laid out anew.
        if self.tabBar().isTabVisible(place) is not shown:
            self.tabBar().setTabVisible(place, shown)

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for place in range(self.count()):
            if not self.tabBar().isTabVisible(place):
                action = QAction(self.tabText(place), group)
                action.triggered.connect(lambda _checked, at=place: self.setCurrentIndex(at))
                self._menu.addAction(action)

    def _tint(self) -> None:
        self.more.setIcon(self._theme.icon("chevron-down", "text_muted"))
        self._widths = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
