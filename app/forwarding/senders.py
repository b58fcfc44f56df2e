"""Makes the sender that a receiver needs."""

from collections.abc import Callable

from app.core.forwarding import ForwardTarget, Receiver
from app.services.ports.forward import Sender


class NetworkSenders:
    """Implements `Senders`."""

    def __init__(self, depot: Callable[[], str]) -> None:
        self._depot = depot

    def open(self, target: ForwardTarget) -> Sender:
        """Return a sender for a receiver; it connects when it first sends."""
        # A depot that sends nothing on pays for none of their libraries.
        if target.kind is Receiver.HTTP:
            from app.forwarding.http_sender import HttpSender

            return HttpSender(target, self._depot)
        from app.forwarding.mqtt_sender import MqttSender

        return MqttSender(target, self._depot)
