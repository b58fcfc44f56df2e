"""A server that answers badly or not at all does not break a charger."""

import pytest

from app.ocpp.simulator.calls import AnswerMissing, CallRefused, LinkLost
from app.ocpp.simulator.car import Car


async def start(charger):
    charger.connector(1).plug_in(Car())
    return await charger.connector(1).present_card("04AABBCC")


async def test_a_refused_stop_is_tried_three_times_and_then_given_up(csms, new_charger):
    charger = await new_charger(configuration={"MeterValueSampleInterval": "0"})
    await start(charger)
    await charger.wait_for(lambda c: c.connector(1).is_charging)
    csms.replies["StopTransaction"] = {"error": "InternalError"}
    charger.connector(1).stop()
    assert await charger.outbox.drained(5)
    assert len(csms.requests("StopTransaction")) == 3


async def test_a_session_whose_start_was_never_accepted_stops_with_an_unknown_id(csms, new_charger):
    csms.replies["StartTransaction"] = {"error": "InternalError"}
    charger = await new_charger(configuration={"TransactionMessageRetryInterval": "1"})
    await start(charger)
    await csms.wait_for(lambda: len(csms.requests("StartTransaction")) == 3)
    charger.connector(1).stop()
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    assert csms.requests("StopTransaction")[0]["transactionId"] == -1


async def test_empty_answers_refuse_and_nothing_breaks(csms, new_charger):
    csms.replies["Authorize"] = {}
    charger = await new_charger()
    assert await start(charger) == "Invalid"
    csms.replies["StartTransaction"] = {}
    del csms.replies["Authorize"]
    await charger.connector(1).present_card("04AABBCC")
    await csms.wait_for(lambda: "StopTransaction" in csms.actions())
    assert csms.requests("StopTransaction")[0]["reason"] == "DeAuthorized"


@pytest.mark.parametrize("text", ["", "{}", "[", "[2]", "[3,5,{}]", '[9,"x","y",{}]', '[3,"?",{}]'])
async def test_frames_without_sense_are_passed_over(csms, new_charger, text):
    charger = await new_charger()
    await csms.send_raw(text)
    assert await csms.ask("ClearCache", {}) == {"status": "Accepted"}
    assert charger.is_online


async def test_a_call_of_any_kind_tells_how_it_failed(csms, new_charger):
    charger = await new_charger()
    assert await charger.call("DataTransfer", {"vendorId": "x"}) == {}
    csms.replies["DataTransfer"] = {"error": "NotSupported"}
    with pytest.raises(CallRefused, match="NotSupported"):
        await charger.call("DataTransfer", {"vendorId": "x"})
    assert [frame.action for frame in charger.received][-2:] == ["DataTransfer"] * 2
    charger.go_offline(1e6)
    with pytest.raises(LinkLost):
        await charger.call("DataTransfer", {"vendorId": "x"})
    with pytest.raises(LinkLost):
        await charger.send_raw("[]")


async def test_an_answer_that_never_comes_is_missed(csms, new_charger):
    csms.replies["DataTransfer"] = lambda _: None
    charger = await new_charger(answer_timeout_s=0.05)
    with pytest.raises(AnswerMissing):
        await charger.call("DataTransfer", {"vendorId": "x"})
