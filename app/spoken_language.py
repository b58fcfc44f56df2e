"""The language of documents and notices: what the screen was set to, else the machine's."""

import locale

_AS_THE_SYSTEM = "system"
_WINDOWS_NAMES = {"english": "en", "german": "de", "russian": "ru", "turkish": "tr"}


def spoken_language(setting: object) -> str:
    """Return the code of a language for the setting `language`, such as "de"."""
    if isinstance(setting, str) and setting != _AS_THE_SYSTEM:
        return setting
    try:
        name = (locale.getlocale()[0] or "").partition("_")[0].casefold()
    except ValueError:
        # A locale that Python does not know says nothing.
        name = ""
    return _WINDOWS_NAMES.get(name, name or "en")
