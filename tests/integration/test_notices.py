"""Notices reach a real mail server and a real webhook, and nothing waits for either."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.core.alarms import Alarm, AlarmRule
from app.core.errors import NotAllowed
from app.core.events import AlarmChanged, AttentionRaised
from app.core.notices import Channel, MailSecurity, MailServer, Recipient, Subject
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator, Role
from app.services.ports.forward import DeliveryFailed
from tests.support.depots import config_for, running
from tests.support.receivers import mail_receiver, web_receiver
from tests.support.waiting import until

pytestmark = pytest.mark.slow


def office(**changes):
    return Recipient("Office", Channel.EMAIL, "office@example.com", **changes)


def smtp(port):
    return MailServer("127.0.0.1", port, MailSecurity.NONE, sender="depot@example.com")


def alarm(depot, rule=AlarmRule.FAULTED, text="GroundFailure"):
    now = depot.clock.now()
    return AlarmChanged(Alarm(rule, "CP1/2", text, now, now, id=1))


async def kept(depot):
    """Wait until a notice that was just told is in the books."""
    await until(depot.books.notices.waiting)


async def test_an_alarm_reaches_the_office_by_mail(depot):
    async with mail_receiver() as mail:
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(), by=ME)
        depot.bus.publish(alarm(depot))
        await kept(depot)
        await depot.outward.settle()
        await until(lambda: mail.mails)
    (told,) = mail.mails
    assert told["To"] == "office@example.com"
    assert told["From"] == "depot@example.com"
    assert "CP1/2 has a fault" in told["Subject"]
    assert "GroundFailure" in told.get_content()


async def test_a_notice_speaks_the_language_of_the_depot(depot):
    await depot.setup.set("language", "de", by=ME)
    async with mail_receiver() as mail:
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(digest=timedelta(0)), by=ME)
        values = {"person": "Ada", "percent": 80, "quota": "200 kWh"}
        fact = AttentionRaised(None, "quota_warning", "Ada has used", depot.clock.now(), values)
        depot.bus.publish(fact)
        await kept(depot)
        await depot.outward.settle()
        await until(lambda: mail.mails)
        await depot.outward.recipients.test(office(), by=ME)
    warned, tested = mail.mails
    said = warned.get_content().replace("\N{NO-BREAK SPACE}", " ")
    assert "Ada hat 80 % des Kontingents 200 kWh verbraucht." in said
    assert "Dies ist ein Test" in tested.get_content()


async def test_a_quota_warning_reaches_a_webhook_with_its_token(depot):
    async with web_receiver() as receiver:
        hook = Recipient("Bot", Channel.WEBHOOK, receiver.url, secret="k3y")
        await depot.outward.recipients.save(hook, by=ME)
        fact = AttentionRaised(None, "quota_warning", "80 % used", depot.clock.now())
        depot.bus.publish(fact)
        await kept(depot)
        await depot.outward.settle()
        await until(lambda: receiver.bodies)
        assert b'"text":"80 % used"' in receiver.bodies[0].replace(b": ", b":")
        assert "authorization: bearer k3y" in receiver.headers[0].lower()


async def test_a_mail_server_that_refuses_is_shown_and_tried_again_later(depot, clock):
    async with mail_receiver() as mail:
        mail.mood = "refuse"
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(), by=ME)
        depot.bus.publish(alarm(depot))
        await kept(depot)
        await depot.outward.settle()
        await until(lambda: depot.outward.notices.statuses()[0].last_error)
        assert "550" in depot.outward.notices.statuses()[0].last_error
        mail.mood = "take"
        await depot.outward.settle()
        assert mail.mails == []
        clock.forward(minutes=10)
        await depot.outward.settle()
        await until(lambda: mail.mails)
        await until(lambda: depot.outward.notices.statuses()[0].waiting == 0)


async def test_a_mail_server_that_hangs_holds_nothing_up(depot):
    async with mail_receiver() as mail:
        mail.mood = "hang"
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(), by=ME)
        depot.bus.publish(alarm(depot))
        await kept(depot)
        async with asyncio.timeout(10):
            await depot.outward.settle()
            await depot.outward.settle()


async def test_a_notice_is_sent_after_the_program_was_started_again(tmp_path, clock):
    config = config_for(tmp_path)
    async with mail_receiver() as mail:
        async with running(config, clock) as depot:
            await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
            await depot.outward.recipients.save(office(), by=ME)
            depot.bus.publish(alarm(depot))
            await kept(depot)
        async with running(config, clock) as depot:
            await depot.outward.settle()
            await until(lambda: mail.mails)


async def test_a_digest_is_one_mail(depot, clock):
    async with mail_receiver() as mail:
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(digest=timedelta(hours=1)), by=ME)
        for text in ("first", "second"):
            depot.bus.publish(alarm(depot, AlarmRule.CLOCK_WRONG, text))
            clock.forward(minutes=1)

        async def both():
            return len(await depot.books.notices.waiting()) == 2

        await until(both)
        await depot.outward.settle()
        clock.forward(hours=1)
        await depot.outward.settle()
        await until(lambda: mail.mails)
        assert "first" in mail.mails[0].get_content()
        assert "second" in mail.mails[0].get_content()
        assert len(mail.mails) == 1


async def test_a_month_that_is_over_is_reported_once_with_its_sessions(depot, clock):
    clock.at = datetime(2026, 3, 15, 12, tzinfo=UTC)
    async with mail_receiver() as mail:
        await depot.outward.settle()
        await depot.outward.recipients.use_server(smtp(mail.port), by=ME)
        await depot.outward.recipients.save(office(subjects=frozenset({Subject.REPORT})), by=ME)
        clock.at = datetime(2026, 4, 1, 12, tzinfo=UTC)
        await depot.outward.settle()
        await kept(depot)
        await depot.outward.settle()
        await until(lambda: mail.mails)
        await until(lambda: depot.outward.notices.statuses()[0].waiting == 0)
        await depot.outward.settle()
    (report,) = mail.mails
    assert "March 2026" in report["Subject"]
    (attached,) = report.iter_attachments()
    assert attached.get_filename().endswith(".xlsx")
    assert attached.get_content()[:2] == b"PK"


async def test_a_test_says_that_there_is_no_mail_server(depot):
    with pytest.raises(DeliveryFailed, match="no mail server"):
        await depot.outward.recipients.test(office(), by=ME)


async def test_only_an_administrator_decides_who_is_told(depot):
    with pytest.raises(NotAllowed):
        await depot.outward.recipients.save(office(), by=Operator("M", Role.MANAGER))


async def test_the_password_of_the_mail_server_is_not_in_the_audit(depot):
    server = MailServer("127.0.0.1", 25, user="depot", password="k3y")
    await depot.outward.recipients.use_server(server, by=ME)
    assert not any("k3y" in entry.detail for entry in await depot.books.journal.audit())
    assert not any("k3y" in entry.subject for entry in await depot.books.journal.audit())
