"""The languages of the screen: texts from Qt Linguist files, numbers and dates by their locale."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.paths import resource

LANGUAGE_SETTING = "language"
SYSTEM = "system"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "ru": "Русский", "tr": "Türkçe"}
)
"""Every language by its code, named as those who speak it call it."""


def spoken() -> str:
    """Return the code of the language that the screen speaks."""
    return QLocale().name().partition("_")[0]


class ScreenLanguage:
    """The language that an application speaks.

    A window takes its texts when it is built: build it anew after `use`.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._machine = QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = "en"

    def use(self, choice: object) -> None:
        """Speak a language of `LANGUAGES`; anything else means the machine's, else English."""
        self.close()
        self.code = self._code(choice)
        QLocale.setDefault(self._locale())
        self._translators = [
            # Qt's own words, such as those of a field's context menu.
            self._load("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            self._load("chargeyard", str(resource("i18n"))),
        ]

    def close(self) -> None:
        """Speak as the source does."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _code(self, choice: object) -> str:
        if isinstance(choice, str) and choice in LANGUAGES:
            return choice
        machine = self._machine.name().partition("_")[0]
        return machine if machine in LANGUAGES else "en"

    def _locale(self) -> QLocale:
        # The machine knows the customs of its country: 24 hours in Britain, 12 in America.
        if self._machine.name().partition("_")[0] == self.code:
            return self._machine
        return QLocale("en_GB" if self.code == "en" else self.code)

    def _load(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator(self._app)
        # English texts are in the source; its file holds only what has a singular and a plural.
        if translator.load(f"{name}_{self.code}", folder):
            self._app.installTranslator(translator)
        return translator
