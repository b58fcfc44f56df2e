"""A PIN with which somebody signs in on the drivers' page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.operators import check_pin
from app.ui.sheets.operator import pin_field
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.words.failure_texts import problem_in

translate = QCoreApplication.translate


class PhonePinSheet(FormSheet):
    """The PIN, typed twice."""

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        title = translate("PhonePinSheet", "PIN of {name} for the phone").format(name=name)
        text = translate(
            "PhonePinSheet",
            "With it they sign in on the drivers' page by card number, e-mail or phone number. "
            "From then on the card number alone does not do.",
        )
        super().__init__(theme, window, title, text, translate("PhonePinSheet", "Set"))
        self.pin, self.again = pin_field(), pin_field()
        self.add_field(translate("PhonePinSheet", "PIN"), self.pin)
        self.add_field(translate("PhonePinSheet", "PIN again"), self.again)
        self.add_check(self._problem)
        for field in (self.pin, self.again):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.judge()
        self.pin.setFocus()

    def _problem(self) -> str:
        if problem := problem_in(lambda: check_pin(self.pin.text())):
            return problem
        if self.pin.text() != self.again.text():
            return translate("PhonePinSheet", "Type it twice the same.")
        return ""
