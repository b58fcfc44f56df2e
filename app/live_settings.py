"""Settings that come into force while chargers stay connected."""

import logging
from collections.abc import Callable
from typing import Any

from app.core.bus import Bus
from app.core.cards import CardPolicy
from app.core.chargers import Admission
from app.core.events import SettingChanged
from app.ocpp.welcome import Welcome
from app.services.chargers.chargers import ChargerService
from app.services.people.authorization import AuthorizationService


class LiveSettings:
    """Hands changed settings to the services that use them."""

    def __init__(
        self,
        bus: Bus,
        chargers: ChargerService,
        authorization: AuthorizationService,
        welcome: Welcome,
    ) -> None:
        self._uses: dict[str, Callable[[Any], None]] = {
            "admission": lambda value: chargers.use_admission(Admission(value)),
            "cards": lambda value: authorization.use_policy(CardPolicy(value)),
            "greeting_s": welcome.use_patience,
            "log_level": _use_log_level,
        }
        bus.subscribe(SettingChanged, self._on_changed)

    def _on_changed(self, fact: SettingChanged) -> None:
        use = self._uses.get(fact.key)
        if use is not None:
            use(fact.value)


def _use_log_level(level: str) -> None:
    logging.getLogger().setLevel(level.upper())
