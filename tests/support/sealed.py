"""A screen from which nothing leaves the machine, and on which nothing that opens stays open."""

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui import file_saving, shift_printing
from app.ui.widgets import file_dialog
from tests.support.top_levels import top_level_widgets

_LOOK_MS = 10
# Qt keeps these of its own, one for the whole program.
_QT_OWN = {"QTipLabel", "QComboBoxPrivateContainer", "QDesktopWidget", "QShapedPixmapWindow"}


class _NoDesktop:
    @staticmethod
    def openUrl(_url: object) -> bool:
        return True


async def _nobody_chose(dialog: QDialog) -> int:
    dialog.deleteLater()
    return QDialog.DialogCode.Rejected.value


def seal(patch: pytest.MonkeyPatch) -> None:
    """Let nobody choose a file or a printer, and no other program open."""
    patch.setattr(file_dialog, "show", _nobody_chose)
    patch.setattr(shift_printing, "show", _nobody_chose)
    patch.setattr(file_saving, "QDesktopServices", _NoDesktop)


class PopupCloser(QObject):
    """Closes every menu and every list of choices as it comes; some of them wait for that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._close)
        self._look.start()

    def _close(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()


def sheets() -> list[QDialog]:
    """Return the dialogs that can be seen."""
    dialogs = (each for each in top_level_widgets() if isinstance(each, QDialog))
    return [each for each in dialogs if each.isVisible()]


def escape_sheets() -> bool:
    """Press Escape in every dialog that can be seen; tell whether there was one."""
    shown = sheets()
    for sheet in reversed(shown):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    return bool(shown)


def strays(window: QWidget) -> list[QWidget]:
    """Return what is left beside a window: dialogs, and other windows that can be seen."""
    return [
        each
        for each in top_level_widgets()
        if each is not window
        and each.metaObject().className() not in _QT_OWN
        and (isinstance(each, QDialog) or each.isVisible())
    ]
