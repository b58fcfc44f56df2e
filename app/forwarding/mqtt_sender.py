"""Publishes to an MQTT broker, each message until the broker has acknowledged it (QoS 1)."""

import asyncio
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from paho.mqtt.client import Client, MQTTMessageInfo
from paho.mqtt.enums import CallbackAPIVersion

from app.core.forwarding import Forwarded, ForwardTarget, as_json, connector_of
from app.core.ids import ConnectorId
from app.forwarding.discovery import announcements
from app.forwarding.templates import renderer
from app.services.ports.forward import DeliveryFailed

GREETED_WITHIN_S = 10.0
ACKNOWLEDGED_WITHIN_S = 20.0
_KEPT_ALIVE_S = 30


class MqttSender:
    """Implements `Sender`: TOPIC/CHARGER/CONNECTOR/reading and .../session.

    Paho has a thread of its own: asyncio on Windows cannot watch its socket.
    """

    def __init__(self, target: ForwardTarget, depot: Callable[[], str]) -> None:
        self._target = target
        self._depot = depot
        self._render = renderer(target.template)
        self._client: Client | None = None
        self._announced: set[ConnectorId] = set()

    async def send(self, items: Sequence[Forwarded]) -> None:
        """Publish a batch in order; see `Sender.send`."""
        messages = [message for item in items for message in self._messages(item)]
        try:
            await asyncio.to_thread(self._publish, messages)
        except (OSError, ValueError, RuntimeError) as error:
            await self.close()
            reason = str(error) or type(error).__name__
            raise DeliveryFailed("No answer: {reason}", reason=reason) from None

    async def close(self) -> None:
        """Hang up."""
        client, self._client = self._client, None
        self._announced.clear()
        if client is not None:
            await asyncio.to_thread(_hang_up, client)

    def _messages(self, item: Forwarded) -> Iterator[tuple[str, bytes, bool]]:
        connector = connector_of(item)
        values = as_json(item)
        level = connector.charger_id.replace("/", "_").replace("+", "_").replace("#", "_")
        base = f"{self._target.topic.strip('/')}/{level}/{connector.number}"
        if self._target.discovery and connector not in self._announced:
            self._announced.add(connector)
            yield from ((*each, True) for each in announcements(connector, f"{base}/reading"))
        payload = (
            self._render({"depot": self._depot(), **values, "item": values})
            if (self._target.template.strip())
            else self._render(values)
        )
        yield f"{base}/{values['type']}", payload, False

    def _publish(self, messages: Sequence[tuple[str, bytes, bool]]) -> None:
        client = self._connected()
        sent: list[MQTTMessageInfo] = [
            client.publish(topic, payload, qos=1, retain=retain)
            for topic, payload, retain in messages
        ]
        for message in sent:
            message.wait_for_publish(ACKNOWLEDGED_WITHIN_S)
            if not message.is_published():
                raise TimeoutError("the broker does not acknowledge")

    def _connected(self) -> Client:
        if self._client is None:
            self._client = _connect(self._target)
        if not self._client.is_connected():
            raise ConnectionError("the broker is gone")
        return self._client


def _connect(target: ForwardTarget) -> Client:
    address = urlsplit(target.url)
    secure = address.scheme == "mqtts"
    client = Client(CallbackAPIVersion.VERSION2, reconnect_on_failure=False)
    # In the order they were stored also where some have to be sent again.
    client.max_inflight_messages_set(20)
    if target.user:
        client.username_pw_set(target.user, target.secret)
    if secure:
        client.tls_set_context(ssl.create_default_context())
    greeted, words = threading.Event(), []

    def greet(_client: Client, _data: object, _flags: object, word: Any, _rest: object) -> None:
        words.append(word)
        greeted.set()

    client.on_connect = greet
    client.connect_timeout = GREETED_WITHIN_S
    port = address.port or (8883 if secure else 1883)
    client.connect(address.hostname or "", port, _KEPT_ALIVE_S)
    client.loop_start()
    if not greeted.wait(GREETED_WITHIN_S) or words[0].is_failure:
        _hang_up(client)
        raise ConnectionError(str(words[0]) if words else "the broker does not answer")
    return client


def _hang_up(client: Client) -> None:
    client.disconnect()
    client.loop_stop()
