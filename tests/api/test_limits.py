"""What the gate before the API refuses: too often, too much; and what it says to browsers."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI, Request

from app.api.errors import TooManyRequests, install
from app.api.limits import Buckets, Gate, Limits, Rate

LIMITS = Limits(address=Rate(10, 3), body_bytes=100, large_bodies={"/large": 1000})


class Watch:
    """A clock that a test moves, in seconds."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def client(limits: Limits = LIMITS) -> httpx.AsyncClient:
    app = FastAPI()
    install(app)

    async def size(request: Request) -> dict[str, int]:
        return {"size": len(await request.body())}

    async def broken() -> None:
        raise RuntimeError("never told")

    for path in ("/small", "/large"):
        app.add_api_route(path, size, methods=["POST"])
    app.add_api_route("/broken", broken)
    transport = httpx.ASGITransport(Gate(app, limits), raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://depot")


def test_a_bucket_fills_again_with_time_and_others_have_their_own() -> None:
    watch = Watch()
    buckets = Buckets(Rate(per_s=2, burst=3), watch)
    for _ in range(3):
        buckets.take("a")
    with pytest.raises(TooManyRequests) as refused:
        buckets.take("a")
    assert refused.value.headers == {"Retry-After": "1"}
    buckets.take("b")
    watch.now_s = 0.5
    buckets.take("a")
    with pytest.raises(TooManyRequests):
        buckets.take("a")
    watch.now_s = 1000
    assert buckets.left("a") == 3


def test_addresses_that_are_made_up_are_not_remembered_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.api.limits.MOST_KEPT", 10)
    buckets = Buckets(Rate(1, 1), Watch())
    for number in range(100):
        buckets.take(f"10.0.0.{number}")
    assert len(buckets._left) == 10


async def test_an_address_that_asks_too_often_is_told_when_to_come_again() -> None:
    async with client() as asking:
        answers = [await asking.post("/small") for _ in range(5)]
    assert {answer.status_code for answer in answers} == {200, 429}
    last = answers[-1]
    assert last.json()["error"]["code"] == "too_many_requests"
    assert int(last.headers["retry-after"]) >= 1


async def _in_parts(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 10):
        yield b"x" * 10


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_that_is_too_large_is_refused_before_anyone_works_on_it(
    chunked: bool,
) -> None:
    async with client(Limits(body_bytes=100, large_bodies={"/large": 1000})) as asking:
        for path, size, status in (
            ("/small", 100, 200),
            ("/small", 110, 413),
            ("/large", 1000, 200),
            ("/large", 1010, 413),
        ):
            content = _in_parts(size) if chunked else b"x" * size
            answer = await asking.post(path, content=content)
            assert answer.status_code == status, (path, size)
            if status == 200:
                assert answer.json() == {"size": size}
            else:
                assert answer.json()["error"]["code"] == "too_large"


async def test_every_answer_tells_browsers_to_be_careful() -> None:
    async with client(Limits()) as asking:
        for answer in (await asking.post("/small"), await asking.get("/broken")):
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["cache-control"] == "no-store"
            assert "access-control-allow-origin" not in answer.headers


async def test_a_surprise_tells_nothing_of_our_insides() -> None:
    async with client(Limits()) as asking:
        answer = await asking.get("/broken")
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal_error")
    assert "never told" not in answer.text
