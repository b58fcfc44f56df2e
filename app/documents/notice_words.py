"""What notices say, in the language of the depot."""

from collections.abc import Callable
from datetime import date

from app.core.alarm_rules import connector_of
from app.core.alarms import Alarm
from app.core.events import AttentionRaised
from app.core.ids import ChargerId
from app.documents.language import Language, language
from app.services.ports.notice import MonthSums, Wording


class DepotNoticeWords:
    """Implements `NoticeWords`.

    Args:
        spoken: Returns the code of the language at this moment.
        name_of: Returns what people call a charger.
    """

    def __init__(self, spoken: Callable[[], str], name_of: Callable[[ChargerId], str]) -> None:
        self._spoken = spoken
        self._name_of = name_of

    def alarm(self, alarm: Alarm) -> Wording:
        """Say what is wrong with which thing, and what was measured."""
        words = self._words
        title = words[f"notice_{alarm.rule}"].format(thing=self._thing(alarm, words))
        measured = words.get(f"measured_{alarm.rule}", "{text}")
        return Wording(title, measured.format(text=alarm.text) if alarm.text else "")

    def quota(self, fact: AttentionRaised) -> Wording:
        """Say whose quota is used up, or nearly; a fact without values speaks for itself."""
        words = self._words
        if not fact.values:
            return Wording(words["notice_quota"], fact.text)
        values = dict(fact.values)
        if "percent" in values:
            values["percent"] = words["percent"].format(number=values["percent"])
        return Wording(words["notice_quota"], words[f"notice_{fact.kind}"].format(**values))

    def month(self, month: date, sums: MonthSums) -> Wording:
        """Say what a month was, in a few lines."""
        words = self._words
        lines = [
            words["notice_sessions"].format(count=sums.sessions),
            words["notice_energy"].format(energy=words.energy(sums.energy_wh)),
        ]
        lines += [words["notice_charged"].format(amount=words.amount(m)) for m in sums.charged]
        return Wording(words.month_name(month), "\n".join(lines))

    def test(self) -> Wording:
        """Say that this is a test."""
        return Wording(self._words["notice_test"], self._words["notice_test_text"])

    def title(self, depot: str, titles: list[str]) -> str:
        """Return the title of a message with notices of these titles."""
        words = self._words
        several = words["notice_count"].format(count=len(titles))
        what = titles[0] if len(titles) == 1 else several
        return words["notice_of"].format(depot=depot, what=what)

    @property
    def _words(self) -> Language:
        return language(self._spoken())

    def _thing(self, alarm: Alarm, words: Language) -> str:
        connector = connector_of(alarm.thing, alarm.charger_id)
        if connector is None:
            return alarm.thing
        name = self._name_of(connector.charger_id)
        if not connector.number:
            return name
        return words["notice_place"].format(charger=name, number=connector.number)
