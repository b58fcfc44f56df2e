"""From the bus to Qt: facts become signals, gathered so that the screen paints in bursts."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.bus import Bus
from app.core.events import (
    AlarmChanged,
    AttentionRaised,
    BillingFailed,
    BulkChanged,
    CardShown,
    ChargerBooted,
    ChargerConnected,
    ChargerDisconnected,
    ChargerRefused,
    ChargerRegistered,
    CommandExpected,
    DeferredChanged,
    ExchangeLogged,
    MeterSampled,
    PeopleChanged,
    QuotaChanged,
    ReservationChanged,
    SessionBilled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
    TariffsChanged,
    TicketsChanged,
    TransferChanged,
    WalletChanged,
)
from app.core.ids import ChargerId, ConnectorId

TELLING_SHARE = 0.05
"""How much of the loop's time telling may take."""
TICK_S = 0.1
AGE_TICK_MS = 1000

_ChargerFact = ChargerConnected | ChargerDisconnected | ChargerBooted
_ConnectorFact = StatusReported | CommandExpected
_MoneyFact = BillingFailed | SessionBilled | TariffsChanged | WalletChanged
_SessionFact = SessionStarted | SessionChanged | SessionStopped


class DepotBridge(QObject):
    """Tells the screen what changed, at most ten times a second and never inside a publisher.

    A charger's handler that publishes only marks what is dirty; slots run in a later turn of the
    loop. Nothing ticks for changes while nothing is dirty. `aged` comes each second, for ages and
    times. Frames alone are not told: whoever shows the age of the last one asks on `aged`.
    """

    connectors_changed = Signal(frozenset)
    """The `ConnectorId`s of which more than a reading changed."""
    readings_changed = Signal(frozenset)
    """The `ConnectorId`s that told a reading, and nothing else."""
    chargers_changed = Signal(frozenset)
    """The `ChargerId`s that came, went, booted, or changed in the books."""
    sessions_changed = Signal()
    """A session began, ended, or changed its state."""
    bulk_changed = Signal()
    """A command to many chargers went on, or one that waited was sent or dropped."""
    reservations_changed = Signal()
    """A connector is held for a card, or no longer is."""
    transfers_changed = Signal(frozenset)
    """The `ChargerId`s that moved files, or said how far they are."""
    refused = Signal()
    """Somebody knocked and was not let in."""
    people_changed = Signal()
    """People, cards, groups or quota plans were changed."""
    quotas_changed = Signal()
    """Somebody was granted energy, or counts from zero again."""
    money_changed = Signal()
    """A tariff, a bill or a wallet is another one."""
    card_shown = Signal(CardShown)
    """Somebody held a card to a charger; each one is told."""
    attention = Signal(AttentionRaised)
    exchange_logged = Signal(str, int)
    """A charger and the newest number in its message log."""
    alarms_changed = Signal()
    """An alarm was raised, acknowledged, or is over."""
    tickets_changed = Signal()
    """A ticket was opened, written to, or closed."""
    aged = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connectors: set[ConnectorId] = set()
        self._readings: set[ConnectorId] = set()
        self._chargers: set[ChargerId] = set()
        self._transfers: set[ChargerId] = set()
        self._bulk = False
        self._reservations = False
        self._sessions = False
        self._refused = False
        self._people = False
        self._alarms = False
        self._tickets = False
        self._quotas = False
        self._money = False
        self._shown: list[CardShown] = []
        self._attention: list[AttentionRaised] = []
        self._exchanges: dict[ChargerId, int] = {}
        self._told_at = 0.0
        self._pause_s = TICK_S
        self._waking = False
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._tell)
        self._age = QTimer(self, interval=AGE_TICK_MS)
        self._age.timeout.connect(self.aged)
        self._age.start()
        self._ends = self._subscribe(bus)

    def close(self) -> None:
        """Hear and tell nothing more."""
        for end in self._ends:
            end()
        self._ends = []
        self._tick.stop()
        self._age.stop()

    def _subscribe(self, bus: Bus) -> list[Callable[[], None]]:
        return [
            bus.subscribe(ChargerRegistered, self._on_registered),
            bus.subscribe(ChargerRefused, self._on_refused),
            bus.subscribe(ChargerConnected, self._on_charger),
            bus.subscribe(ChargerDisconnected, self._on_charger),
            bus.subscribe(ChargerBooted, self._on_charger),
            bus.subscribe(StatusReported, self._on_connector),
            bus.subscribe(MeterSampled, self._on_sampled),
            bus.subscribe(CommandExpected, self._on_connector),
            bus.subscribe(SessionStarted, self._on_session),
            bus.subscribe(SessionChanged, self._on_session),
            bus.subscribe(SessionStopped, self._on_session),
            bus.subscribe(TransferChanged, self._on_transfer),
            bus.subscribe(PeopleChanged, self._on_people),
            bus.subscribe(QuotaChanged, self._on_quota),
            bus.subscribe(BillingFailed, self._on_money),
            bus.subscribe(SessionBilled, self._on_money),
            bus.subscribe(TariffsChanged, self._on_money),
            bus.subscribe(WalletChanged, self._on_money),
            bus.subscribe(CardShown, self._on_shown),
            bus.subscribe(BulkChanged, self._on_bulk),
            bus.subscribe(ReservationChanged, self._on_reservation),
            bus.subscribe(DeferredChanged, self._on_bulk),
            bus.subscribe(AlarmChanged, self._on_alarm),
            bus.subscribe(TicketsChanged, self._on_tickets),
            bus.subscribe(AttentionRaised, self._on_attention),
            bus.subscribe(ExchangeLogged, self._on_exchange),
        ]

    def _on_registered(self, fact: ChargerRegistered) -> None:
        self._chargers.add(fact.charger.id)
        self._wake()

    def _on_charger(self, fact: _ChargerFact) -> None:
        self._chargers.add(fact.charger_id)
        self._wake()

    def _on_connector(self, fact: _ConnectorFact) -> None:
        if fact.connector.number == 0:
            self._chargers.add(fact.connector.charger_id)
        else:
            self._connectors.add(fact.connector)
        self._wake()

    def _on_sampled(self, fact: MeterSampled) -> None:
        if fact.connector.number:
            self._readings.add(fact.connector)
        else:
            self._chargers.add(fact.connector.charger_id)
        self._wake()

    def _on_session(self, fact: _SessionFact) -> None:
        self._connectors.add(fact.session.connector)
        self._sessions = True
        self._wake()

    def _on_bulk(self, _fact: BulkChanged | DeferredChanged) -> None:
        self._bulk = True
        self._wake()

    def _on_reservation(self, _fact: ReservationChanged) -> None:
        self._reservations = True
        self._wake()

    def _on_transfer(self, fact: TransferChanged) -> None:
        self._transfers.add(fact.transfer.charger_id)
        self._wake()

    def _on_refused(self, _fact: ChargerRefused) -> None:
        self._refused = True
        self._wake()

    def _on_people(self, _fact: PeopleChanged) -> None:
        self._people = True
        self._wake()

    def _on_quota(self, _fact: QuotaChanged) -> None:
        self._quotas = True
        self._wake()

    def _on_money(self, _fact: _MoneyFact) -> None:
        self._money = True
        self._wake()

    def _on_shown(self, fact: CardShown) -> None:
        self._shown.append(fact)
        self._wake()

    def _on_alarm(self, _fact: AlarmChanged) -> None:
        self._alarms = True
        self._wake()

    def _on_tickets(self, _fact: TicketsChanged) -> None:
        self._tickets = True
        self._wake()

    def _on_attention(self, fact: AttentionRaised) -> None:
        self._attention.append(fact)
        self._wake()

    def _on_exchange(self, fact: ExchangeLogged) -> None:
        self._exchanges[fact.charger_id] = fact.exchange_id
        self._wake()

    def _wake(self) -> None:
        # Not QTimer.isActive: this runs several times for every frame of every charger.
        if not self._waking:
            self._waking = True
            wait_s = max(0.0, self._told_at + self._pause_s - time.monotonic())
            self._tick.start(round(wait_s * 1000))

    def _tell(self) -> None:
        self._waking = False
        began_at = time.monotonic()
        self._tell_which()
        self._tell_that()
        self._tell_upkeep()
        self._tell_each()
        self._told_at = time.monotonic()
        # With many busy chargers the screen changes less often rather than the answers come late.
        self._pause_s = max(TICK_S, (self._told_at - began_at) / TELLING_SHARE)

    def _tell_which(self) -> None:
        connectors, self._connectors = self._connectors, set()
        readings, self._readings = self._readings - connectors, set()
        chargers, self._chargers = self._chargers, set()
        transfers, self._transfers = self._transfers, set()
        if chargers:
            self.chargers_changed.emit(frozenset(chargers))
        if connectors:
            self.connectors_changed.emit(frozenset(connectors))
        if readings:
            self.readings_changed.emit(frozenset(readings))
        if transfers:
            self.transfers_changed.emit(frozenset(transfers))

    def _tell_that(self) -> None:
        sessions, self._sessions = self._sessions, False
        refused, self._refused = self._refused, False
        people, self._people = self._people, False
        quotas, self._quotas = self._quotas, False
        money, self._money = self._money, False
        bulk, self._bulk = self._bulk, False
        reservations, self._reservations = self._reservations, False
        if sessions:
            self.sessions_changed.emit()
        if refused:
            self.refused.emit()
        if people:
            self.people_changed.emit()
        if quotas:
            self.quotas_changed.emit()
        if money:
            self.money_changed.emit()
        if bulk:
            self.bulk_changed.emit()
        if reservations:
            self.reservations_changed.emit()

    def _tell_upkeep(self) -> None:
        alarms, self._alarms = self._alarms, False
        tickets, self._tickets = self._tickets, False
        if alarms:
            self.alarms_changed.emit()
        if tickets:
            self.tickets_changed.emit()

    def _tell_each(self) -> None:
        shown, self._shown = self._shown, []
        attention, self._attention = self._attention, []
        exchanges, self._exchanges = self._exchanges, {}
        for card in shown:
            self.card_shown.emit(card)
        for fact in attention:
            self.attention.emit(fact)
        for charger_id, exchange_id in exchanges.items():
            self.exchange_logged.emit(charger_id, exchange_id)
