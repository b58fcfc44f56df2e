"""The driver's page: a Starlette application of its own, the only one that phones can reach."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from urllib.parse import parse_qs, quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from app.api.errors import TooManyRequests
from app.api.limits import Buckets, Gate, Limits, Rate, address_of
from app.api.phone.views import ConnectorView, PhoneAccess, Views
from app.api.phone.visits import LONGEST, Visit, Visits
from app.api.phone.words import Words, chosen, load_words
from app.core.commands import CommandStatus
from app.core.errors import DepotError
from app.core.ids import ChargerId, ConnectorId
from app.services.people.drivers import Driver

COOKIE = "visit"
LIMITS = Limits(address=Rate(10, 40), body_bytes=4096)
GUESSES = Rate(1 / 20, 6)
"""Attempts to sign in from one address, and for one card: six, then one in twenty seconds."""
_SAFE = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; form-action 'self'"
}


class PhonePage:
    """Answers phones. A driver may see and do only what is theirs."""

    def __init__(self, access: PhoneAccess, folder: Path) -> None:
        self._access = access
        self._views = Views(access)
        self._visits = Visits(access.clock)
        self._words = load_words(folder / "words.toml")
        self._pages = Environment(
            loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined
        )
        self._by_address, self._by_login = Buckets(GUESSES), Buckets(GUESSES)

    def routes(self) -> Sequence[Route]:
        """Return the paths of the page."""
        at = "/c/{charger}/{connector:int}"
        return (
            Route(at, self.show),
            Route(f"{at}/state", self.state),
            Route(f"{at}/sign-in", self.sign_in, methods=["POST"]),
            Route(f"{at}/sign-out", self.sign_out, methods=["POST"]),
            Route(f"{at}/start", self.start, methods=["POST"]),
            Route(f"{at}/stop", self.stop, methods=["POST"]),
            Route(f"{at}/mine", self.mine),
        )

    async def show(self, request: Request) -> Response:
        """Show a connector, and once what came of the last button."""
        visit = self._visit(request)
        if visit is None:
            return self._shown(request, None)
        said, visit.said = visit.said, ""
        return self._shown(request, visit, said, good=visit.went_well)

    async def state(self, request: Request) -> Response:
        """Return what changes on the page, as JSON."""
        visit = self._visit(request)
        view = self._view(request, visit.driver if visit else None)
        if view is None:
            return JSONResponse({}, 404)
        return JSONResponse({**asdict(view), "signed_in": visit is not None}, headers=_SAFE)

    async def sign_in(self, request: Request) -> Response:
        """Sign a driver in."""
        words, form = self._words_for(request), await _form(request)
        login, pin = form.get("login", "")[:100], form.get("pin", "")[:20]
        try:
            self._by_address.take(address_of(request.scope))
            self._by_login.take(login.strip().casefold())
            driver = await self._access.drivers.sign_in(login, pin)
        except TooManyRequests:
            return self._shown(request, None, words["too_often"], 429)
        except DepotError:
            return self._shown(request, None, words["refused"], 403)
        visit = self._visits.begin(driver)
        answer = self._to_connector(request)
        answer.set_cookie(
            COOKIE,
            visit.key,
            max_age=int(LONGEST.total_seconds()),
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return answer

    async def sign_out(self, request: Request) -> Response:
        """Sign out."""
        self._visits.end(request.cookies.get(COOKIE, ""))
        answer = self._to_connector(request)
        answer.delete_cookie(COOKIE)
        return answer

    async def start(self, request: Request) -> Response:
        """Ask the charger to start, for the driver who is signed in."""
        return await self._asked(request, start=True)

    async def stop(self, request: Request) -> Response:
        """Ask the charger to end the driver's own session."""
        return await self._asked(request, start=False)

    async def mine(self, request: Request) -> Response:
        """Show the driver's own sessions and wallet."""
        visit = self._visit(request)
        if visit is None:
            return self._to_connector(request)
        words = self._words_for(request)
        return self._page(
            "mine.html",
            request,
            words,
            driver=visit.driver,
            history=await self._views.history(visit.driver, words),
            ledger=await self._views.ledger(visit.driver, words),
            balance=self._views.balance(visit.driver, words),
        )

    async def _asked(self, request: Request, *, start: bool) -> Response:
        visit, words = self._visit(request), self._words_for(request)
        form = await _form(request)
        if visit is None or form.get("key") != visit.form_key:
            return self._shown(request, None, words["expired"], 403)
        drivers = self._access.drivers
        ask = drivers.start if start else drivers.stop
        visit.went_well = False
        try:
            result = await ask(visit.driver, _connector(request))
        except DepotError as error:
            visit.said = words.get(error.code, "failed")
        else:
            visit.went_well = result.status is CommandStatus.ACCEPTED
            done = "accepted_start" if start else "accepted_stop"
            visit.said = words[done if visit.went_well else "charger_refused"]
        return self._to_connector(request)

    def _shown(
        self,
        request: Request,
        visit: Visit | None,
        message: str = "",
        status: int = 200,
        *,
        good: bool = False,
    ) -> Response:
        words = self._words_for(request)
        view = self._view(request, visit.driver if visit else None)
        if view is None:
            return self._page("unknown.html", request, words, 404)
        return self._page(
            "connector.html",
            request,
            words,
            status,
            view=view,
            visit=visit,
            message=message,
            good=good,
        )

    def _page(
        self, name: str, request: Request, words: Words, status: int = 200, /, **values: object
    ) -> Response:
        here = _place(request)
        shared = {"words": words, "depot": self._access.depot_name(), "here": here}
        text = self._pages.get_template(name).render(**shared, **values)
        return HTMLResponse(text, status, headers=_SAFE)

    def _to_connector(self, request: Request) -> Response:
        # After a POST: going back and forth sends nothing twice (RFC 9110, 303).
        return RedirectResponse(_place(request), 303, headers=_SAFE)

    def _view(self, request: Request, driver: Driver | None) -> ConnectorView | None:
        return self._views.connector(_connector(request), driver, self._words_for(request))

    def _visit(self, request: Request) -> Visit | None:
        return self._visits.find(request.cookies.get(COOKIE, ""))

    def _words_for(self, request: Request) -> Words:
        return self._words[chosen(request.headers.get("accept-language", ""))]


def build_phone_app(access: PhoneAccess, folder: Path) -> ASGIApp:
    """Return the application.

    Args:
        folder: Where its templates, words and styles are.
    """
    page = PhonePage(access, folder)
    static = Mount("/static", StaticFiles(directory=folder / "static"))
    return Gate(Starlette(routes=[*page.routes(), static]), LIMITS)


def _connector(request: Request) -> ConnectorId:
    return ConnectorId(
        ChargerId(request.path_params["charger"]), int(request.path_params["connector"])
    )


async def _form(request: Request) -> dict[str, str]:
    fields = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=10)
    return {name: values[0] for name, values in fields.items()}


def _place(request: Request) -> str:
    connector = _connector(request)
    return f"/c/{quote(connector.charger_id, safe='')}/{connector.number}"
