"""Which letters the keys of the on-screen keyboard have. No Qt."""

from collections.abc import Mapping
from types import MappingProxyType

Rows = tuple[str, ...]

LETTERS: Mapping[str, Rows] = MappingProxyType(
    {
        "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
        "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
        "ru": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"),
        "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),  # noqa: RUF001
    }
)
"""Three rows of letters by the code of a language; the digits stand above them."""

DIGITS = "1234567890"
SIGNS: Rows = ("@#€%&*+=", "()[]{}<>", "!?;\"'/\\|")
KEYPAD: Rows = ("123", "456", "789")


def upper(letter: str, language: str) -> str:
    """Return the capital of a letter, as its language writes it."""
    if language == "tr" and letter in "iı":  # noqa: RUF001
        return "İ" if letter == "i" else "I"
    return "ẞ" if letter == "ß" else letter.upper()


def next_language(language: str) -> str:
    """Return the layout after this one."""
    codes = list(LETTERS)
    return codes[(codes.index(language) + 1) % len(codes)]
