"""QR labels that open the driver's page of a connector."""

import asyncio
from collections.abc import Callable, Iterable

from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.money.documents import Document
from app.services.ports.label import Label, LabelMaker

PER_PAGE = (1, 2, 4, 6, 8, 12, 18, 24)
"""How many labels a page of A4 may hold."""


class LabelService:
    """Prints labels for the connectors of chargers that belong to the depot.

    Args:
        address: Returns the address of the driver's page for a connector.
    """

    def __init__(
        self,
        maker: LabelMaker,
        state: DepotState,
        address: Callable[[ConnectorId], str],
        depot_name: Callable[[], str],
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._maker = maker
        self._state = state
        self._address = address
        self._depot_name = depot_name
        self._auditor = auditor
        self._clock = clock

    @audited("labels.print", Role.MANAGER)
    async def sheet(
        self, per_page: int, chargers: Iterable[ChargerId] | None = None, *, by: Operator
    ) -> Document:
        """Return the labels as PDF.

        Args:
            chargers: Of these only; None: of every charger that was adopted.

        Raises:
            InvalidInput: So many do not go on a page, or there is no connector yet.
        """
        if per_page not in PER_PAGE:
            raise InvalidInput(
                "A page holds {choices} labels.", choices=", ".join(map(str, PER_PAGE))
            )
        labels = list(self._labels(None if chargers is None else set(chargers)))
        if not labels:
            raise InvalidInput(
                "There is no connector to print a label for.",
                hint="Adopt a charger first; it reports its connectors when it connects.",
            )
        content = await asyncio.to_thread(self._maker.labels, labels, per_page)
        return Document("labels.pdf", content)

    def _labels(self, wanted: set[ChargerId] | None) -> Iterable[Label]:
        for charger in self._state.chargers(self._clock.now()):
            known = charger.charger
            if not known.adopted or (wanted is not None and known.id not in wanted):
                continue
            connectors = [each for each in charger.connectors if each.number > 0]
            for each in connectors:
                name = known.name if len(connectors) == 1 else f"{known.name} · {each.number}"
                yield Label(name, self._depot_name(), self._address(each))
