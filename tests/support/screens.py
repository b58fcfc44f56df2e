"""What a page of the screen needs, from a depot that runs."""

from PySide6.QtWidgets import QWidget

from app.core.roles import LOCAL_OPERATOR, Operator
from app.depot import Depot
from app.ocpp.forms import SchemaForms
from app.ui.access import DepotAccess


def access_to(depot: Depot, operator: Operator = LOCAL_OPERATOR) -> DepotAccess:
    """Return what the screen may use of a depot."""
    return DepotAccess(
        state=depot.state,
        bus=depot.bus,
        clock=depot.clock,
        charging=depot.charging,
        chargers=depot.chargers,
        authorization=depot.authorization,
        sessions=depot.books.sessions,
        meters=depot.books.meters,
        messages=depot.books.messages,
        settings=depot.books.settings,
        forms=SchemaForms(),
        operator=operator,
        listening=depot.url,
        depot_name=depot.config.depot_name,
    )


def shown(widget: QWidget, width: int = 1366, height: int = 768) -> QWidget:
    """Show a widget as a window of its own."""
    widget.resize(width, height)
    widget.show()
    return widget
