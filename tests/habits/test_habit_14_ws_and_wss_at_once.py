"""Chargers with TLS and chargers without it are served at the same time, each on its port."""

import ssl
from pathlib import Path

from tests.support.certificates import make_certificate
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_both_boot(tmp_path: Path, clock: TestClock) -> None:
    trusting = ssl.create_default_context(cafile=make_certificate(tmp_path / "certs", "server"))
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        secure = f"wss://127.0.0.1:{depot.tls_port}/BAY7"
        async with (
            RawCharger(secure, tls=trusting) as one,
            RawCharger(depot.url + "BAY8") as other,
        ):
            assert (await one.boot())["status"] == (await other.boot())["status"] == "Accepted"


async def test_without_a_certificate_there_is_no_wss(tmp_path: Path, clock: TestClock) -> None:
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        assert depot.tls_port is None
