"""The sheet for the mail server."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.notices import MailSecurity, MailServer
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.secret_field import SecretField

translate = QCoreApplication.translate


class MailServerSheet(FormSheet):
    """Address, encryption and account of the mail server."""

    def __init__(self, theme: Theme, window: QWidget, server: MailServer) -> None:
        title = translate("MailServerSheet", "Mail server")
        super().__init__(theme, window, title, "", translate("MailServerSheet", "Save"))
        self.host, self.user = QLineEdit(server.host), QLineEdit(server.user)
        self.from_address, self.password = QLineEdit(server.sender), SecretField(server.password)
        self.port = NumberField(1, 65535)
        self.port.setValue(server.port)
        self.security = QComboBox()
        for security, word in (
            (MailSecurity.STARTTLS, "STARTTLS"),
            (MailSecurity.TLS, "TLS"),
            (MailSecurity.NONE, translate("MailServerSheet", "none")),
        ):
            self.security.addItem(word, security)
        self.security.setCurrentIndex(self.security.findData(server.security))
        self.add_field(translate("MailServerSheet", "Server"), self.host)
        self.add_field(translate("MailServerSheet", "Port"), self.port)
        self.add_field(translate("MailServerSheet", "Encryption"), self.security)
        self.add_field(translate("MailServerSheet", "User"), self.user)
        self.add_field(translate("MailServerSheet", "Password"), self.password)
        self.add_field(translate("MailServerSheet", "Sender"), self.from_address)
        self.judge()
        self.host.setFocus()

    def server(self) -> MailServer:
        """Return the server as it was typed."""
        return MailServer(
            host=self.host.text().strip(),
            port=self.port.value(),
            security=MailSecurity(self.security.currentData()),
            user=self.user.text().strip(),
            password=self.password.secret(),
            sender=self.from_address.text().strip(),
        )
