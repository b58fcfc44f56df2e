"""The sheet that says where in the depot chargers stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet

translate = QCoreApplication.translate

_LONGEST = 40


class AreaSheet(FormSheet):
    """One field, which offers the areas that others have."""

    def __init__(
        self, theme: Theme, window: QWidget, title: str, area: str, known: Sequence[str]
    ) -> None:
        super().__init__(theme, window, title, "", translate("AreaSheet", "Save"))
        self.area = QComboBox()
        self.area.setEditable(True)
        self.area.addItems(list(known))
        self.area.setEditText(area)
        help_text = translate("AreaSheet", "Such as Hall 2; the overview can be grouped by it")
        self.add_field(translate("AreaSheet", "Area"), self.area, help_text)
        line = self.area.lineEdit()
        if line is not None:
            line.setMaxLength(_LONGEST)
            line.returnPressed.connect(self.finish)
        self.judge()
        self.area.setFocus()


async def ask_for_area(
    theme: Theme, window: QWidget, title: str, area: str, known: Sequence[str]
) -> str | None:
    """Return where chargers stand; None where somebody changed their mind."""
    sheet = AreaSheet(theme, window, title, area, known)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.area.currentText().strip() if accepted else None
