"""Whether a charger gets in only with its own certificate."""

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.theme import Theme
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.wrapping_check import WrappingCheck


class CertificateRequirement(WrappingCheck):
    """A box that an administrator ticks; it asks first, because the charger is disconnected."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__(theme, "")
        self.setText(self.tr("Let it in only with its own certificate (security profile 3)"))
        self._theme, self._access, self._actions = theme, access, actions
        self._charger_id: ChargerId | None = None
        self.setEnabled(access.operator.may(Role.ADMIN))
        # What somebody did, not what is shown.
        self.clicked.connect(self._on_clicked)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show what is asked of a charger."""
        self._charger_id = charger_id
        charger = self._access.chargers.get(charger_id)
        self.setChecked(charger is not None and charger.certificate_required)

    def _on_clicked(self, required: bool) -> None:
        if self._charger_id is not None:
            self._actions.run((self, "require"), self._require(self._charger_id, required))

    async def _require(self, charger_id: ChargerId, required: bool) -> Told | None:
        try:
            if required and not await self._confirmed(charger_id):
                return None
            await self._access.chargers.require_certificate(
                charger_id, required, by=self._access.operator
            )
        finally:
            self._show_again(charger_id)
        return None

    def _show_again(self, charger_id: ChargerId) -> None:
        if charger_id == self._charger_id:
            self.show_charger(charger_id)

    async def _confirmed(self, charger_id: ChargerId) -> bool:
        name = self._actions.name_of(ConnectorId(charger_id, 0))
        return await confirm(
            self._theme,
            self.window(),
            title=self.tr("Let {charger} in only with its certificate?").format(charger=name),
            consequence=self.tr(
                "It is disconnected now and gets in again by wss with its own certificate alone. "
                "If it has none, it stays out until this is unticked."
            ),
            confirm_text=self.tr("Only with its certificate"),
            hold=self._theme.density_name == "kiosk",
        )
