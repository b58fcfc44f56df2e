"""Power, network and reboots."""

from itertools import pairwise

from app.ocpp.simulator.car import Car
from app.ocpp.simulator.oddities import Habits


async def charging(csms, charger):
    charger.connector(1).plug_in(Car(soc_percent=10))
    assert await charger.connector(1).present_card("04AABBCC") == "Accepted"
    await csms.wait_for(lambda: len(csms.requests("MeterValues")) >= 2)
    return charger.connector(1)


async def test_an_hour_offline_is_replayed_in_order_after_the_reconnect(csms, new_charger):
    charger = await new_charger(speed=8000, configuration={"AllowOfflineTxForUnknownId": "true"})
    connector = await charging(csms, charger)
    charger.go_offline(3600)
    seen_before = len(csms.calls)
    await charger.wait_for(lambda c: len(c.outbox) > 20)
    connector.unplug()
    connector.plug_in(Car(soc_percent=50))
    assert await connector.present_card("04DDEEFF") == "Accepted"
    await charger.wait_for(lambda c: len(c.outbox) > 30)
    assert len(csms.calls) <= seen_before + 1, "nothing may arrive while it is offline"
    await charger.wait_online()
    assert await charger.outbox.drained(10)
    connector.stop()
    await csms.wait_for(lambda: len(csms.requests("StopTransaction")) == 2)

    story = [name for name in csms.actions() if "Transaction" in name]
    assert story == [
        "StartTransaction", "StopTransaction", "StartTransaction", "StopTransaction",
    ]  # fmt: skip
    assert [stop["transactionId"] for stop in csms.requests("StopTransaction")] == [101, 102]
    # Equal where the answer to the last reading before the outage was lost: it is sent again.
    registers = csms.registers_wh()
    assert all(later >= earlier for earlier, later in pairwise(registers))
    stamps = [request["meterValue"][0]["timestamp"] for request in csms.requests("MeterValues")]
    assert stamps == sorted(stamps)
    assert csms.actions().count("BootNotification") == 1


async def test_a_message_without_an_answer_goes_out_again_with_the_same_content(csms, new_charger):
    charger = await new_charger()
    connector = await charging(csms, charger)
    csms.replies["StopTransaction"] = lambda body: None
    connector.stop()
    await csms.wait_for(lambda: bool(csms.requests("StopTransaction")))
    del csms.replies["StopTransaction"]
    charger.go_offline(5)
    await csms.wait_for(lambda: len(csms.requests("StopTransaction")) == 2)
    first, second = csms.requests("StopTransaction")
    assert first == second


async def test_power_loss_says_nothing_at_the_loss_and_power_loss_after_the_boot(csms, new_charger):
    charger = await new_charger()
    await charging(csms, charger)
    charger.cut_power(120)
    lost = len(csms.calls)
    assert not charger.is_online
    assert charger.connector(1).power_w == 0
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    after = csms.actions()[lost:]
    assert after.index("BootNotification") < after.index("StopTransaction")
    assert "StatusNotification" not in after[: after.index("StopTransaction")]
    stop = csms.requests("StopTransaction")[0]
    assert stop["reason"] == "PowerLoss"
    assert stop["meterStop"] >= csms.registers_wh()[-1]
    await csms.wait_for(lambda: csms.statuses()[-1] == "Finishing")


async def test_nothing_flows_in_the_dark_when_power_fails_before_the_start_was_answered(
    csms, new_charger
):
    csms.replies["StartTransaction"] = lambda _: None
    charger = await new_charger(speed=100)
    charger.connector(1).plug_in(Car())
    await charger.connector(1).present_card("04AABBCC")
    await csms.wait_for(lambda: "StartTransaction" in csms.actions())
    register_wh = charger.connector(1).register_wh
    del csms.replies["StartTransaction"]
    charger.cut_power(60)
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    assert charger.connector(1).register_wh == register_wh
    assert csms.requests("StopTransaction")[0]["reason"] == "PowerLoss"


async def test_a_charger_of_that_habit_resumes_its_transaction_after_power_loss(csms, new_charger):
    charger = await new_charger(habits=Habits(resumes_after_power_loss=True))
    await charging(csms, charger)
    charger.cut_power(120)
    before = len(csms.requests("MeterValues"))
    await csms.wait_for(lambda: csms.actions().count("BootNotification") == 2)
    await csms.wait_for(lambda: len(csms.requests("MeterValues")) > before + 2)
    assert csms.requests("StopTransaction") == []
    assert {request["transactionId"] for request in csms.requests("MeterValues")} == {101}


async def test_a_soft_reset_stops_says_goodbye_and_boots_again(csms, new_charger):
    charger = await new_charger()
    await charging(csms, charger)
    assert await csms.ask("Reset", {"type": "Soft"}) == {"status": "Accepted"}
    await csms.wait_for(lambda: csms.actions().count("BootNotification") == 2)
    assert csms.requests("StopTransaction")[0]["reason"] == "SoftReset"
    assert csms.actions().index("StopTransaction") < _last(csms, "BootNotification")
    assert csms.connections == 2


async def test_a_hard_reset_drops_the_socket_and_stops_after_the_boot(csms, new_charger):
    charger = await new_charger()
    await charging(csms, charger)
    assert await csms.ask("Reset", {"type": "Hard"}) == {"status": "Accepted"}
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    assert csms.requests("StopTransaction")[0]["reason"] == "HardReset"
    assert _last(csms, "BootNotification") < csms.actions().index("StopTransaction")
    assert csms.connections == 2


async def test_a_pending_charger_asks_again_after_the_interval_and_sends_nothing_else(
    csms, new_charger
):
    csms.replies["BootNotification"] = _boot("Pending", 30)
    charger = await new_charger(wait=False)
    await csms.wait_for(lambda: csms.actions().count("BootNotification") >= 3)
    assert set(csms.actions()) == {"BootNotification"}
    assert not charger.is_online
    assert (await csms.ask("GetConfiguration", {"key": []}))["configurationKey"]
    csms.replies["BootNotification"] = _boot("Accepted", 60)
    await charger.wait_online()
    await csms.wait_for(lambda: "Heartbeat" in csms.actions())
    assert charger.configuration.number("HeartbeatInterval") == 60


async def test_a_new_heartbeat_interval_counts_at_once(csms, new_charger):
    await new_charger(speed=10)
    assert "Heartbeat" not in csms.actions()
    await csms.ask("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "1"})
    await csms.wait_for(lambda: csms.actions().count("Heartbeat") >= 2)


async def test_a_triggered_boot_ends_the_wait_of_a_rejected_charger(csms, new_charger):
    csms.replies["BootNotification"] = _boot("Rejected", 1_000_000)
    charger = await new_charger(wait=False)
    await csms.wait_for(lambda: "BootNotification" in csms.actions())
    csms.replies["BootNotification"] = _boot("Accepted", 60)
    await csms.ask("TriggerMessage", {"requestedMessage": "BootNotification"})
    await charger.wait_online()


async def test_it_redials_until_a_server_is_there(csms, new_charger):
    charger = await new_charger(habits=Habits(boots_on_reconnect=True))
    for connections in (2, 3):
        charger.go_offline(1)
        await csms.wait_for(lambda count=connections: csms.connections == count)
        await charger.wait_online()
    await csms.wait_for(lambda: csms.actions().count("BootNotification") == 3)


async def test_a_status_that_changed_offline_is_told_after_the_reconnect(csms, new_charger):
    charger = await new_charger()
    charger.go_offline(30)
    charger.connector(1).plug_in(Car())
    await csms.wait_for(lambda: csms.statuses() == ["Available", "Preparing"])
    assert csms.statuses(0) == ["Available"]


def _boot(status, interval):
    return {"status": status, "interval": interval, "currentTime": "2026-03-02T06:00:00Z"}


def _last(csms, action):
    return len(csms.calls) - 1 - csms.actions()[::-1].index(action)
