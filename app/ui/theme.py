"""The look of the program: colours by role, fonts, sizes and icons, switchable at run time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.ui.icons import IconSet
from app.ui.tokens import Density, DensityName, Radius, SchemeName, Times, Tokens, load_tokens

Choice = Literal["system", "light", "dark", "high_contrast"]
TextSize = Literal["body", "title", "big"]

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold

_TABULAR_FIGURES = QFont.Tag("tnum")
_QSS_ICONS = ("check", "minus", "chevron-down", "chevron-up", "chevron-left", "chevron-right")


class Theme(QObject):
    """Gives every widget its colours, fonts, sizes and icons, and tells when they change.

    `apply` styles the whole application; widgets that paint themselves ask for what they need and
    repaint on `changed`.
    """

    changed = Signal()

    def __init__(
        self,
        tokens: Tokens,
        icons: IconSet,
        density: DensityName = "desktop",
        choice: Choice = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._icons = icons
        self._density = density
        self._choice: Choice = choice
        self._app: QApplication | None = None
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[TextSize, QFont.Weight], QFont] = {}
        self._qss_icons = QTemporaryDir()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    @property
    def choice(self) -> Choice:
        """What was chosen: a scheme, or to follow the system."""
        return self._choice

    @property
    def scheme(self) -> SchemeName:
        """The scheme in use now."""
        if self._choice != "system":
            return self._choice
        hints = QGuiApplication.styleHints()
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def density_name(self) -> DensityName:
        """Desktop or kiosk."""
        return self._density

    @property
    def size(self) -> Density:
        """Sizes of the density in use, in logical pixels."""
        return self._tokens.densities[self._density]

    @property
    def radius(self) -> Radius:
        """Corner radii in logical pixels."""
        return self._tokens.radius

    @property
    def time(self) -> Times:
        """How long toasts stay and holds last, in milliseconds."""
        return self._tokens.time

    def apply(self, app: QApplication) -> None:
        """Style the application now and after every switch."""
        self._app = app
        app.setStyle("Fusion")
        self._restyle()

    def choose(self, choice: Choice) -> None:
        """Switch to a scheme, or to following the system."""
        self._choice = choice
        self._restyle()

    def toggle(self) -> None:
        """Switch between light and dark."""
        self.choose("light" if self.scheme != "light" else "dark")

    def color(self, role: str) -> QColor:
        """Return the colour of a role of the palette, such as ``"fault"`` or ``"fault_soft"``.

        Raises:
            AttributeError: The palette has no such role.
        """
        color = self._colors.get(role)
        if color is None:
            color = self._colors[role] = QColor(getattr(self._palette_tokens(), role))
        return color

    def font(self, size: TextSize = "body", weight: QFont.Weight = REGULAR) -> QFont:
        """Return the family at one of the three sizes, with figures of equal width."""
        font = self._fonts.get((size, weight))
        if font is None:
            font = QFont(self._tokens.typeface.family)
            font.setPixelSize(getattr(self.size, size))
            font.setWeight(weight)
            font.setFeature(_TABULAR_FIGURES, 1)
            self._fonts[size, weight] = font
        return font

    @property
    def button_icon(self) -> int:
        """The side of an icon beside the word of a button, in logical pixels."""
        return round(self.size.body * 1.3)

    def icons(self) -> IconSet:
        """Return the icon set, for painters that cache by colour and size."""
        return self._icons

    def icon(self, name: str, role: str = "text", size: int | None = None) -> QIcon:
        """Return an icon in the colour of a role, at the density's icon size unless told."""
        side = size or self.size.icon
        return self._icons.icon(name, self.color(role), side, self.color("stale"))

    def _palette_tokens(self) -> object:
        return self._tokens.palettes[self.scheme]

    def _on_system_scheme(self) -> None:
        if self._choice == "system":
            self._restyle()

    def _restyle(self) -> None:
        self._colors.clear()
        if self._app is not None:
            # Qt walks through all widgets here; one that Python deletes meanwhile takes us along.
            with _without_garbage_collection():
                self._app.setPalette(build_palette(self))
                self._app.setFont(self.font())
                self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        values = {**asdict(self._tokens.palettes[self.scheme]), **asdict(self.size)}
        values |= {f"radius_{name}": value for name, value in asdict(self.radius).items()}
        values |= {f"icon_{name.replace('-', '_')}": self._icon_file(name) for name in _QSS_ICONS}
        values["button_icon"] = self.button_icon
        ring, side = self.size.icon // 3, self.size.icon + 2
        values |= {"radio_ring": ring, "radio_hole": side - 2 * ring, "radio_radius": side // 2}
        names = ("style.qss", "kiosk.qss") if self._density == "kiosk" else ("style.qss",)
        sheets = (resource("theme", name).read_text(encoding="utf-8") for name in names)
        return Template("\n".join(sheets)).substitute(values)

    def _icon_file(self, name: str) -> str:
        # A style sheet takes images only as files, so the few it needs are written out tinted.
        role = "on_accent" if name in {"check", "minus"} else "text_muted"
        target = Path(self._qss_icons.filePath(f"{self.scheme}-{name}.svg"))
        target.write_bytes(self._icons.tinted_svg(name, self.color(role)))
        return target.as_posix()


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def build_theme(
    density: DensityName = "desktop", choice: Choice = "system", parent: QObject | None = None
) -> Theme:
    """Load the bundled tokens, icons and fonts and return the theme; needs a QGuiApplication."""
    tokens = load_tokens(resource("theme", "tokens.toml"))
    load_fonts(tokens)
    return Theme(tokens, IconSet(resource("icons")), density, choice, parent)


def load_fonts(tokens: Tokens) -> None:
    """Make the bundled font known to Qt.

    Raises:
        OSError: A font file is missing or damaged.
    """
    for name in tokens.typeface.files:
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise OSError(f"cannot load the font {path}")


def build_palette(theme: Theme) -> QPalette:
    """Return the theme as the palette that Fusion paints with."""
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: "surface",
        role.WindowText: "text",
        role.Base: "surface_raised",
        role.AlternateBase: "surface_sunken",
        role.Text: "text",
        role.PlaceholderText: "text_muted",
        role.Button: "surface_raised",
        role.ButtonText: "text",
        role.BrightText: "fault",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
        role.ToolTipBase: "rail",
        role.ToolTipText: "rail_text",
        role.Light: "surface_raised",
        role.Midlight: "hover",
        role.Mid: "border",
        role.Dark: "border_strong",
        role.Shadow: "border",
    }
    for color_role, token in pairs.items():
        palette.setColor(color_role, theme.color(token))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, theme.color("stale"))
    return palette
