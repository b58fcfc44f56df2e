"""Where chargers stand: asked for in a sheet, for one of them or for many at once."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.chargers import Charger
from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.natural_order import natural_order
from app.ui.sheets.area import ask_for_area
from app.ui.theme import Theme

translate = QCoreApplication.translate


class AreaActions:
    """Asks and keeps the answer, in the name of whoever is at the screen."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        self._theme, self._access, self._actions = theme, access, actions

    def ask(
        self, charger_ids: Sequence[ChargerId], page: QWidget, key: Hashable | None = None
    ) -> None:
        """Ask where these chargers stand; `key`: the button or other thing it is asked for."""
        work = self._ask(charger_ids, page.window())
        self._actions.run(key or ("area", *charger_ids), work)

    async def _ask(self, charger_ids: Sequence[ChargerId], window: QWidget) -> Told | None:
        found = [self._access.chargers.get(each) for each in charger_ids]
        chargers = [each for each in found if each is not None]
        if not chargers:
            return None
        areas = {each.area for each in chargers}
        shared = areas.pop() if len(areas) == 1 else ""
        known = {each.area for each in self._access.chargers.all() if each.area}
        wish = await ask_for_area(
            self._theme, window, _title(chargers), shared, sorted(known, key=natural_order)
        )
        moving = [each for each in chargers if wish is not None and wish != each.area]
        for charger in moving:
            by = self._access.operator
            await self._access.chargers.set_area(charger.id, wish or "", by=by)
        return Told(True, translate("AreaSheet", "Saved.")) if moving else None


def _title(chargers: Sequence[Charger]) -> str:
    if len(chargers) == 1:
        return translate("AreaSheet", "Where does {name} stand?").format(name=chargers[0].name)
    text = translate("AreaSheet", "Where do the chosen chargers stand ({count})?")
    return text.format(count=len(chargers))
