"""No pong, but frames: that is life enough. And a charger can be left without pings."""

import asyncio

from app.core.chargers import LinkSettings, Presence
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.bare_socket import BareSocket
from tests.support.waiting import until

BAY7 = ChargerId("BAY7")


def presence(depot: Depot) -> Presence | None:
    snapshot = depot.state.charger(BAY7, depot.clock.now())
    return snapshot.presence if snapshot else None


async def dial(depot: Depot, ping_interval_s: float) -> BareSocket:
    await depot.chargers.arrived("BAY7")
    link = LinkSettings(ping_interval_s=ping_interval_s, settle_s=0)
    await depot.chargers.set_link(BAY7, link, by=LOCAL_OPERATOR)
    socket = await BareSocket.dial(depot.url + "BAY7")
    await until(lambda: presence(depot) is Presence.ONLINE)
    return socket


async def test_frames_keep_the_connection_while_pings_stay_unanswered(depot: Depot) -> None:
    socket = await dial(depot, ping_interval_s=0.1)
    for number in range(20):
        await socket.send(f'[2,"{number}","Heartbeat",{{}}]')
        await asyncio.sleep(0.025)
    assert presence(depot) is Presence.ONLINE
    socket.close()
    await until(lambda: presence(depot) is Presence.OFFLINE)


async def test_where_pings_are_switched_off_silence_closes_nothing(depot: Depot) -> None:
    socket = await dial(depot, ping_interval_s=0)
    await asyncio.sleep(0.3)
    assert presence(depot) is Presence.ONLINE
    socket.close()
    await until(lambda: presence(depot) is Presence.OFFLINE)
