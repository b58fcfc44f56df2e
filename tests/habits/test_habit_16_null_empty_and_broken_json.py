"""null, empty texts, blanks, byte order marks, trailing bytes: read; what cannot be is kept raw."""

import pytest

from app.depot import Depot
from app.services.ports.message import ExchangeOutcome
from tests.support.booked import exchanges
from tests.support.raw_charger import RawCharger

PAYLOAD = '{"connectorId":1,"errorCode":"NoError","status":"Charging"'


@pytest.mark.parametrize(
    "frame",
    [
        f'[2,"9","StatusNotification",{PAYLOAD},"info":null}}]',
        f'[2,"9","StatusNotification",{PAYLOAD},"info":""}}]',
        f'\ufeff[2,"9","StatusNotification",{PAYLOAD}}}]',
        f'[2,"9","StatusNotification",{PAYLOAD}}}]\x00\x00',
        f' [ 2 , "9" ,\n\t"StatusNotification" , {PAYLOAD} }} ]\r\n',
        f'[2,"9","StatusNotification",{PAYLOAD},"info":"a\nb"}}]',
    ],
)
async def test_it_is_read(depot: Depot, charger: RawCharger, frame: str) -> None:
    await charger.send(frame)
    assert await charger.answer() == [3, "9", {}]


async def test_what_cannot_be_read_is_kept_as_it_came(depot: Depot, charger: RawCharger) -> None:
    with_id, without = '[2,"9","Heartbeat",{', 'garbage {"a":'
    await charger.send(with_id)
    assert (await charger.answer())[:3] == [4, "9", "FormationViolation"]
    await charger.send(without)
    await charger.call("Heartbeat", {})
    *_, first, second, _ = await exchanges(depot)
    assert (first.request, first.outcome) == (with_id, ExchangeOutcome.ERROR)
    assert (second.request, second.outcome) == (without, ExchangeOutcome.UNREADABLE)
