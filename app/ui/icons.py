"""Line icons tinted at run time, drawn once for each size, colour and screen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class UnknownIcon(KeyError):
    """No icon of that name is in the set."""


class IconSet:
    """Draws the icons of one folder; each is an SVG on a 24 px grid in `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def names(self) -> Iterator[str]:
        """Yield the names of all icons in the set."""
        return (path.stem for path in sorted(self._folder.glob("*.svg")))

    def pixmap(self, name: str, color: QColor, size: int, dpr: float = 1.0) -> QPixmap:
        """Return the icon `size` logical pixels wide, sharp at the device pixel ratio `dpr`.

        Raises:
            UnknownIcon: There is no such icon.
        """
        key = (name, color.rgba(), size, dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._draw(name, color, size, dpr)
        return pixmap

    def icon(
        self, name: str, color: QColor, size: int = 20, disabled: QColor | None = None
    ) -> QIcon:
        """Return the icon for widgets that take a QIcon, sharp on ordinary and dense screens.

        Args:
            disabled: Its colour where it cannot be pressed; left out, the style fades it.
        """
        icon = QIcon()
        for dpr in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, color, size, dpr))
            if disabled is not None:
                faint = self.pixmap(name, disabled, size, dpr)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def tinted_svg(self, name: str, color: QColor) -> bytes:
        """Return the icon's SVG text in one colour.

        Raises:
            UnknownIcon: There is no such icon.
        """
        return self._source(name).replace("currentColor", color.name()).encode()

    def _draw(self, name: str, color: QColor, size: int, dpr: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(self.tinted_svg(name, color)))
        pixels = QSize(round(size * dpr), round(size * dpr))
        image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, pixels.width(), pixels.height()))
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise UnknownIcon(name)
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]
