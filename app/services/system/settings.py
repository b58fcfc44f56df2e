"""What people have set: checked, kept, and told to whoever it concerns."""

import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import AsyncExitStack
from typing import Any

from app.core.audit_detail import Change
from app.core.bus import Bus
from app.core.errors import DepotError, InvalidInput, NotAllowed, NotFound
from app.core.events import SettingChanged
from app.core.plain_values import plain
from app.core.roles import Operator, Role
from app.core.setting import Setting
from app.core.settings_catalogue import BY_KEY, SETTINGS
from app.services.audit import Auditor, audited
from app.services.ports.journal import SettingsStore

Put = Callable[[Mapping[str, Any]], Awaitable[None]]

_log = logging.getLogger("chargeyard.depot")


class SettingsService:
    """Knows the value of every setting of the catalogue.

    Args:
        values: Those in force from the start; the others have what was saved, or their default.
        fixed: By key, where a value was set from outside: such as the settings file. That cannot
            be changed here.
    """

    def __init__(
        self,
        store: SettingsStore,
        values: Mapping[str, Any],
        fixed: Mapping[str, str],
        bus: Bus,
        auditor: Auditor,
    ) -> None:
        self._store = store
        self._fixed = dict(fixed)
        self._puts: list[tuple[Collection[str], Put]] = []
        self._bus = bus
        self._auditor = auditor
        self._values = {each.key: values.get(each.key, each.default) for each in SETTINGS}
        self._given = frozenset(values)

    def put_by(self, keys: Collection[str], put: Put) -> None:
        """Let `put` bring these settings into force before they are saved.

        It gets the values of all of them, and raises DepotError where things stay as they were.
        """
        self._puts.append((keys, put))

    async def load(self) -> None:
        """Read what was saved of settings that have no value from the start."""
        for key, value in saved_values(await self._store.all()).items():
            if key not in self._given:
                self._values[key] = value

    def value(self, key: str) -> Any:
        """Return the value of a setting.

        Raises:
            KeyError: There is no such setting.
        """
        return self._values[key]

    def fixed_by(self, key: str) -> str:
        """Return what fixes a setting from outside; empty where it may be changed here."""
        return self._fixed.get(key, "")

    @audited("setting.set", Role.VIEWER)
    async def set(self, key: str, value: Any, *, by: Operator) -> None:
        """Put a value in force, save it, then tell of it.

        Raises:
            NotFound: There is no such setting.
            NotAllowed: The operator may not change it.
            InvalidInput: The value cannot be used, or the setting is fixed from outside.
            DepotError: It cannot be put in force, and the value before still is.
        """
        setting = self._known(key)
        if not by.may(setting.role):
            raise NotAllowed("{by} may not change this setting.", by=by.name)
        if source := self.fixed_by(key):
            raise InvalidInput("This is set by {source}.", source=source)
        checked = setting.checked(value)
        if checked == self._values[key]:
            return
        async with AsyncExitStack() as undone:
            await self._put(key, checked, undone)
            await self._store.save(key, checked)
            undone.pop_all()
        change = Change(key, plain(self._values[key]), plain(checked))
        self._auditor.changed(by, "setting.changed", "key", key, (change,))
        self._values[key] = checked
        self._bus.publish(SettingChanged(key, checked))

    async def _put(self, key: str, value: Any, undone: AsyncExitStack) -> None:
        for keys, put in self._puts:
            if key in keys:
                before = {each: self._values[each] for each in keys}
                await put(before | {key: value})
                undone.push_async_callback(put, before)

    def _known(self, key: str) -> Setting:
        if key not in BY_KEY:
            raise NotFound("There is no setting {key}.", key=key)
        return BY_KEY[key]


def saved_values(saved: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was saved of the catalogue; what can no longer be used counts as nothing."""
    values: dict[str, Any] = {}
    for key in saved.keys() & BY_KEY.keys():
        try:
            values[key] = BY_KEY[key].checked(saved[key])
        except DepotError as error:
            _log.warning("What was saved as %s cannot be used: %s", key, error)
    return values
