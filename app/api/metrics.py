"""`/metrics` for Prometheus: counted by the tally, measured when somebody asks."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, cast

from fastapi import APIRouter, Request, Response
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from app import __version__
from app.api.access import ApiAccess
from app.api.callers import Caller
from app.api.errors import documented
from app.api.stream import EventStream
from app.api.tally import Tally
from app.core.chargers import ConnectorStatus, Presence
from app.core.flow import flowing_power_w

router = APIRouter(tags=["metrics"])
_TYPE = "text/plain; version=0.0.4; charset=utf-8"


@router.get(
    "/metrics",
    response_class=Response,
    responses=documented(401, 413, 429, 500)
    | {200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Metrics"}},
)
async def metrics(request: Request, _: Caller) -> Response:
    """Tell Prometheus how the depot does."""
    registry = cast("CollectorRegistry", request.app.state.metrics)
    return Response(generate_latest(registry), media_type=_TYPE)


def registry_for(access: ApiAccess, tally: Tally, stream: EventStream) -> CollectorRegistry:
    """Return a registry of our own: the library's common one would hold what tests left there."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_DepotCollector(access, tally, stream))
    return registry


class _DepotCollector(Collector):
    def __init__(self, access: ApiAccess, tally: Tally, stream: EventStream) -> None:
        self._access = access
        self._tally = tally
        self._stream = stream

    def collect(self) -> Iterator[Metric]:
        yield _gauge("info", "What runs here", "version", {__version__: 1})
        yield from self._chargers()
        yield from self._messages()
        yield from self._sessions()
        yield from self._program()

    def _chargers(self) -> Iterator[Metric]:
        state = self._access.state
        presences = Counter(dict.fromkeys(Presence, 0))
        statuses = Counter(dict.fromkeys(ConnectorStatus, 0))
        power_w = 0.0
        now = self._access.clock.now()
        for charger in state.chargers(now):
            presences[charger.presence] += 1
            for connector in filter(None, map(state.connector, charger.connectors)):
                statuses[connector.status] += 1
                power_w += flowing_power_w(connector, charger.presence, now)
        yield _gauge("chargers", "Chargers by whether they are there", "state", presences)
        yield _gauge("connectors", "Connectors by the state they report", "status", statuses)
        yield GaugeMetricFamily("chargeyard_power_watts", "Power of all sessions", power_w)

    def _messages(self) -> Iterator[Metric]:
        messages = CounterMetricFamily(
            "chargeyard_ocpp_messages",
            "OCPP requests that ended, by who asked, what and how",
            labels=["direction", "action", "outcome"],
        )
        for labels, count in self._tally.messages.items():
            messages.add_metric(list(labels), count)
        yield messages
        latency = HistogramMetricFamily(
            "chargeyard_ocpp_latency_seconds",
            "From an OCPP request to its answer, by who asked",
            labels=["direction"],
        )
        for direction, histogram in self._tally.latencies.items():
            latency.add_metric([direction], histogram.buckets(), histogram.sum_s)
        yield latency

    def _sessions(self) -> Iterator[Metric]:
        sessions = self._access.state.open_sessions()
        running = sum(1 for _ in sessions)
        yield GaugeMetricFamily("chargeyard_sessions_open", "Sessions that are open", running)
        tally = self._tally
        for what in ("started", "stopped"):
            name, text = f"chargeyard_sessions_{what}", f"Sessions that {what}"
            yield CounterMetricFamily(name, text, tally.sessions[what])
        yield CounterMetricFamily(
            "chargeyard_energy_watthours", "Energy of sessions that stopped", tally.energy_wh
        )
        raised = CounterMetricFamily(
            "chargeyard_attention", "What a supervisor should see", labels=["kind"]
        )
        for kind, count in tally.attention.items():
            raised.add_metric([kind], count)
        yield raised

    def _program(self) -> Iterator[Metric]:
        gauges = self._access.gauges()
        yield _gauge(
            "event_loop_lag_seconds", "How late the loop is", "quantile", gauges.loop_lag_s
        )
        queues = {**gauges.queues, "events": self._stream.waiting}
        yield _gauge("queue_length", "What waits", "queue", queues)
        listeners = self._stream.listeners
        yield GaugeMetricFamily("chargeyard_event_listeners", "Who hears live events", listeners)
        size = gauges.database_bytes
        yield GaugeMetricFamily("chargeyard_database_bytes", "Size of the database", size)
        uptime = self._access.clock.now() - self._access.started_at
        yield GaugeMetricFamily(
            "chargeyard_uptime_seconds", "Since the program began", uptime.total_seconds()
        )


def _gauge(name: str, text: str, label: str, values: Mapping[Any, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"chargeyard_{name}", text, labels=[label])
    for word, value in values.items():
        family.add_metric([str(word)], value)
    return family
