"""What a window keeps for the next start: its theme, its page, its place, and who was here."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.theme import Choice, Theme

THEME_SETTING = "theme"
PLACE_SETTING = "window"
PAGE_SETTING = "page"
LAST_OPERATOR_SETTING = "last_operator"


class WindowMemory:
    """Saves what has changed, one write at a time.

    Args:
        page_shown: Returns which page is shown, and of what.
        remembered: The settings as they were saved.
    """

    def __init__(
        self,
        access: DepotAccess,
        runner: ActionRunner,
        theme: Theme,
        page_shown: Callable[[], dict[str, object]],
        remembered: Mapping[str, Any],
        first_page: str,
    ) -> None:
        self._access, self._runner, self._theme = access, runner, theme
        self._page_shown = page_shown
        self._theme_saved = theme.choice
        self._page_saved = remembered.get(PAGE_SETTING) or {"key": first_page, "of": None}
        self.place = str(remembered.get(PLACE_SETTING) or "")
        theme.changed.connect(self._on_theme)
        self._know_who_was_here(str(remembered.get(LAST_OPERATOR_SETTING) or ""))

    def _know_who_was_here(self, kept: str) -> None:
        """Propose at the next sign-in whoever signed in last; each sign-in builds a new window."""
        session = self._access.session
        if not session.last_name:
            session.last_name = kept
        elif session.last_name != kept:
            saving = self._access.books.settings.save(LAST_OPERATOR_SETTING, session.last_name)
            self._runner.run(("save", LAST_OPERATOR_SETTING), saving)

    def note_page(self) -> None:
        """Keep which page is shown now."""
        if self._page_saved != self._page_shown():
            self._runner.run(("save", PAGE_SETTING), self.save_page())

    def take_theme(self, choice: Choice) -> None:
        """Show a theme that was saved elsewhere."""
        if choice != self._theme.choice:
            self._theme_saved = choice
            self._theme.choose(choice)

    async def save_place(self, place: str) -> None:
        """Keep where the window is."""
        if place != self.place:
            await self._access.books.settings.save(PLACE_SETTING, place)

    def _on_theme(self) -> None:
        if self._theme.choice != self._theme_saved:
            self._runner.run(("save", THEME_SETTING), self._save_theme())

    async def _save_theme(self) -> None:
        # Again while it was changed meanwhile: the last choice counts.
        while self._theme_saved != self._theme.choice:
            self._theme_saved = self._theme.choice
            await self._access.system.setup.set(
                THEME_SETTING, self._theme_saved, by=self._access.operator
            )

    async def save_page(self) -> None:
        """Keep which page is shown now, and return once it is kept."""
        # Again while another page was shown meanwhile.
        while self._page_saved != (shown := self._page_shown()):
            self._page_saved = shown
            await self._access.books.settings.save(PAGE_SETTING, shown)


def remembered_theme(remembered: Mapping[str, Any]) -> Choice:
    """Return the theme that was saved; the system's where none was."""
    choices: tuple[Choice, ...] = get_args(Choice)
    saved = remembered.get(THEME_SETTING)
    return next((choice for choice in choices if choice == saved), "system")
