"""Qt's file dialog speaks as the rest of the screen does."""

import asyncio

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.widgets.file_dialog import ask_where_to_save, ask_which_to_open
from tests.support.marked import marked
from tests.support.waiting import until


@pytest.mark.parametrize("saving", [True, False])
async def test_every_label_is_in_the_language_of_the_screen(qtbot, saving):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    asking = (
        ask_where_to_save(parent, "Save", "a.csv", "Table", "csv")
        if saving
        else ask_which_to_open(parent, "Open", "Table", "csv")
    )
    with marked("FileDialog"):
        task = asyncio.create_task(asking)
        await until(lambda: parent.findChildren(QFileDialog))
        (dialog,) = parent.findChildren(QFileDialog)
        labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
        buttons = [each.text() for each in dialog.findChildren(QPushButton)]
    dialog.reject()
    assert await task is None
    accept = "«Save»" if saving else "«Open»"
    assert set(buttons) == {accept, "«Cancel»"}
    assert labels == ["«Folder:»", "«File name:»", "«File type:»", accept, "«Cancel»"]
