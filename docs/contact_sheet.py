"""A contact sheet: many pictures on one, each with its name below."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

_COLUMNS = 7
_PACKED = np.array([1 << 16, 1 << 8, 1], dtype=np.int32)
_SHADES = 1 << 24
_GAP = 12
_NAME_ROOM = 22
_COLOURS = 192
_GROUND = {"light": "#e8eaed", "dark": "#15181c", "high_contrast": "#000000"}
_INK = {"light": "#1f2328", "dark": "#d7dce2", "high_contrast": "#ffffff"}


def compact(picture: Image.Image, colours: int = 256) -> Image.Image:
    """Return a picture of so many colours: a third of the file, and nobody sees it.

    The commonest colours, which are the grounds and the words, stay as they are.
    """
    rgb = picture.convert("RGB")
    # Not the median cut: it would let go of the few red dots that matter most.
    method = Image.Quantize.MAXCOVERAGE
    spread = rgb.quantize(colours // 2, method, dither=Image.Dither.NONE).getpalette() or []
    pixels = np.asarray(rgb, dtype=np.int32) @ _PACKED
    counts = np.bincount(pixels.ravel(), minlength=_SHADES)
    shades = np.flatnonzero(counts)
    unpacked = np.stack([shades >> 16, shades >> 8 & 255, shades & 255], axis=1)
    common = unpacked[np.argsort(counts[shades])[::-1][: colours - len(spread) // 3]]
    palette = np.concatenate([common, np.array(spread, dtype=common.dtype).reshape(-1, 3)])
    nearest = np.zeros(_SHADES, dtype=np.uint8)
    nearest[shades] = [np.abs(palette - shade).sum(axis=1).argmin() for shade in unpacked]
    found = nearest[pixels]
    result = Image.fromarray(found, "P")
    result.putpalette(palette.astype(np.uint8).tobytes())
    return result


class ContactSheet:
    """Collects pictures as thumbnails of one width and saves them as one.

    Args:
        scheme: "light", "dark" or "high_contrast", for the ground between them.
    """

    def __init__(self, scheme: str, font: Path, width: int = 240) -> None:
        self._scheme, self._width = scheme, width
        self._font = ImageFont.truetype(str(font), 13)
        self._thumbnails: list[tuple[str, Image.Image]] = []

    def add(self, name: str, picture: Image.Image) -> None:
        """Add a picture of any size."""
        height = round(picture.height * self._width / picture.width)
        small = picture.convert("RGB").resize((self._width, height), Image.Resampling.LANCZOS)
        self._thumbnails.append((name, small))

    def save(self, path: Path) -> None:
        """Write the sheet; without pictures there is none."""
        if self._thumbnails:
            compact(self._sheet(), _COLOURS).save(path, optimize=True)

    def _sheet(self) -> Image.Image:
        rows = list(_chunks(self._thumbnails))
        heights = [max(each.height for _name, each in row) + _NAME_ROOM + _GAP for row in rows]
        width = _GAP + _COLUMNS * (self._width + _GAP)
        sheet = Image.new("RGB", (width, _GAP + sum(heights)), _GROUND[self._scheme])
        draw = ImageDraw.Draw(sheet)
        top = _GAP
        for row, height in zip(rows, heights, strict=True):
            for place, (name, small) in enumerate(row):
                left = _GAP + place * (self._width + _GAP)
                sheet.paste(small, (left, top))
                at = (left, top + small.height + 4)
                draw.text(at, name, fill=_INK[self._scheme], font=self._font)
            top += height
        return sheet


def _chunks(
    all_of_them: list[tuple[str, Image.Image]],
) -> Iterable[list[tuple[str, Image.Image]]]:
    for start in range(0, len(all_of_them), _COLUMNS):
        yield all_of_them[start : start + _COLUMNS]
