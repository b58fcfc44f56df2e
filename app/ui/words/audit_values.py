"""Values of audit entries as people write them: with units, and names in place of ids."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.money import InvalidMoney, Money
from app.core.roles import Role
from app.core.settings_catalogue import BY_KEY
from app.ui.words import operator_texts, people_texts, session_texts, texts
from app.ui.words.audit_fields import field_name
from app.ui.words.formats import Formats
from app.ui.words.sizes import size_text

translate = QCoreApplication.translate

NameOf = Callable[[str, object], str]
"""Returns what is called so by a field and its id now; empty where nobody knows."""

_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_NAMED = frozenset(
    {"person_id", "group_id", "vehicle_id", "plan_id", "quota_plan_ids", "tariff_id", "station_id"}
)
"""What people know by its name: its number alone says little."""

_NOTHING = "\N{EN DASH}"


class AuditValues:
    """Writes values by the name of their field."""

    def __init__(self, formats: Formats, name_of: NameOf, now: Callable[[], datetime]) -> None:
        self._formats, self._name_of, self._now = formats, name_of, now

    def moment(self, at: datetime) -> str:
        """Return a time to the second, with its date where that is not today's."""
        return self._formats.exact(at, self._now())

    def say(self, field: str, value: Any, names: Mapping[str, str]) -> str:
        """Return a value in words: `names` are those of ids, by "field:id"."""
        if value is None or value in ("", [], {}):
            return _NOTHING
        if isinstance(value, bool):
            return translate("Audit", "yes") if value else translate("Audit", "no")
        if isinstance(value, Mapping):
            return self._thing(value, names)
        if isinstance(value, list):
            return ", ".join(self.say(field, each, names) for each in value)
        name = names.get(f"{field}:{value}") or self._name_of(field, _id(field, value))
        return self._named(field, str(value), name) if name else self._plain(field, value)

    def with_id(self, field: str, value: Any, names: Mapping[str, str]) -> str:
        """Return a value in words, with the id behind the name of what has one."""
        said = self.say(field, value, names)
        if isinstance(value, str | int) and f"{field}:{value}" in names and str(value) not in said:
            return translate("Audit", "{name} ({id})").format(name=said, id=value)
        return said

    def _named(self, field: str, value: str, name: str) -> str:
        if field == "id_tag":
            return translate("Audit", "{name} ({id})").format(name=value, id=name)
        number = value.rpartition("/")[2]
        if field == "connector" and number.isdigit():
            return texts.connector_name(name, int(number), several=number != "0")
        return name

    def _plain(self, field: str, value: str | float) -> str:
        if field in _NAMED:
            return translate("Audit", "no. {id}").format(id=value)
        if field == "key" and value in BY_KEY:
            return field_name(str(value))
        if isinstance(value, int | float):
            return self._number(field, value)
        if said := _word(field, value):
            return said
        if _INSTANT.match(value):
            return self._moment(value)
        return value

    def _number(self, field: str, value: float) -> str:
        if field.endswith("_wh"):
            decimals = 0 if value % 1000 == 0 else 2
            return texts.kilowatt_hours(self._formats.number(value / 1000, decimals))
        if field.endswith("_w"):
            return texts.kilowatts(self._formats.number(value / 1000, 1))
        if field.endswith("_percent"):
            return texts.percent(self._formats.number(value))
        if field.endswith("_s") and value >= 60:
            return texts.duration(timedelta(seconds=value))
        if isinstance(value, float) and not value.is_integer():
            return self._formats.number(value, 2)
        return str(int(value))

    def _moment(self, text: str) -> str:
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return text
        return self._formats.moment(at, self._now()) if at.tzinfo else text

    def _thing(self, value: Mapping[str, Any], names: Mapping[str, str]) -> str:
        if value.keys() == {"minor", "currency"}:
            return self._money(value)
        if value.keys() == {"limit_wh", "unlimited"}:
            return self._quota(value, names)
        if value.keys() == {"bytes"}:
            return size_text(value["bytes"], self._formats)
        for name in ("plate", "name"):
            if value.get(name):
                return str(value[name])
        pair = translate("Audit", "{field}: {value}")
        parts = (
            pair.format(field=field_name(name), value=self.say(name, each, names))
            for name, each in value.items()
        )
        return ", ".join(parts)

    def _money(self, value: Mapping[str, Any]) -> str:
        try:
            return self._formats.money(Money(int(value["minor"]), str(value["currency"])))
        except (InvalidMoney, ValueError):
            return f"{value['minor']} {value['currency']}"

    def _quota(self, value: Mapping[str, Any], names: Mapping[str, str]) -> str:
        if value["unlimited"]:
            return translate("Audit", "no limit")
        return self.say("limit_wh", value["limit_wh"], names)


def _word(field: str, value: str) -> str:
    """Return a word of ours as people say it; empty where it is none."""
    if field == "role" and value.upper() in Role.__members__:
        return operator_texts.role_name(Role[value.upper()])
    if field == "stop_reason":
        return texts.stop_reason(value)
    words: Mapping[str, Mapping[Any, Callable[[], str]]] = {
        "state": session_texts.PHASE_WORDS,
        "energy_source": session_texts.SOURCE_WORDS,
        "period": people_texts.PERIODS,
    }
    said = words.get(field, {}).get(value)
    return said() if said else ""


def _id(field: str, value: object) -> object:
    """Return an id as it is; what an entry is about was written down as text."""
    numbered = field in _NAMED | {"ticket_id"}
    return int(value) if numbered and isinstance(value, str) and value.isdigit() else value
