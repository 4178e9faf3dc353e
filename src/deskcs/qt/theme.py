"""Light and dark: one file of tokens each, a palette and a small style sheet made of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from deskcs import paths
from deskcs.qt.colours import NAMES, read_tokens
from deskcs.qt.look import sheet

TEXT_PIXELS = 14


class Theme(QObject):
    """The colours in force. `changed` tells who paints for itself to do so again."""

    changed = Signal()

    def __init__(
        self, choice: str = "system", is_compact: bool = False, of_system: str = ""
    ) -> None:
        """`of_system` is the system's theme, where somebody has seen it already."""
        super().__init__()
        self.is_compact = is_compact
        self._choice, self._of_system = choice, of_system
        self._window: QWidget | None = None
        self._load()

    @property
    def name(self) -> str:
        """Return `light` or `dark`."""
        return self._name

    @property
    def is_dark(self) -> bool:
        """Return whether the dark colours are in force."""
        return self._name == "dark"

    @property
    def row_height(self) -> int:
        """Return the height of a table row in pixels."""
        return 28 if self.is_compact else 36

    def color(self, token: str) -> QColor:
        """Return a colour by its name in the theme's file."""
        return self._colors[token]

    def choose(self, choice: str) -> None:
        """Take `system`, `light` or `dark`, and show it at once."""
        self._choice = choice
        self.apply()

    def set_compact(self, is_compact: bool) -> None:
        """Take low or comfortable rows."""
        self.is_compact = is_compact
        self.apply()

    def dress(self, window: QWidget | None) -> None:
        """Let a window wear the style sheet, or without one the application. Qt goes through an
        application's sheet for all that is in a widget each time this is put into another; through
        a window's once, when a whole page is put into it.
        """
        self._window = window
        self.apply()

    def apply(self) -> None:
        """Give the application its palette, and the window, if there is one, the style sheet."""
        self._load()
        self._of_system = ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            colours = {token: colour.name() for token, colour in self._colors.items()}
            folder = paths.resources() / "themes"
            pictures = {
                name: (folder / f"{name}-{self._name}.svg").as_posix() for name in ("arrow", "tick")
            }
            wanted, dressed = sheet({**colours, **pictures}), self._window or application
            is_other = dressed.styleSheet() != wanted
            if is_other:
                # Given a second sheet, Qt dresses each widget anew once for itself and once more
                # for each one around it. Undressed first, it dresses each of them once.
                dressed.setStyleSheet("")
            application.setPalette(self._palette())
            if is_other:
                dressed.setStyleSheet(wanted)
        self.changed.emit()

    def on_paper(self) -> Theme:
        """Return the light colours, for what is printed."""
        return self if not self.is_dark else Theme("light", self.is_compact)

    def _load(self) -> None:
        self._name = self._choice
        if self._choice not in NAMES:
            self._name = self._of_system or _of_the_system()
        self._colors = {token: QColor(value) for token, value in read_tokens(self._name).items()}

    def _palette(self) -> QPalette:
        palette, role = QPalette(), QPalette.ColorRole
        for target, token in (
            (role.Window, "surface"),
            (role.Base, "surface"),
            (role.AlternateBase, "raised"),
            (role.Button, "raised"),
            (role.WindowText, "text"),
            (role.Text, "text"),
            (role.ButtonText, "text"),
            (role.BrightText, "danger"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "muted"),
            (role.Highlight, "selected"),
            (role.HighlightedText, "strong"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
            (role.Mid, "line"),
            (role.Dark, "line"),
            (role.Midlight, "line"),
            (role.Light, "raised"),
            (role.Shadow, "line"),
        ):
            palette.setColor(target, self._colors[token])
        for target in (role.WindowText, role.Text, role.ButtonText):
            faded = QColor(self._colors["muted"].name())
            faded.setAlphaF(0.6)
            palette.setColor(QPalette.ColorGroup.Disabled, target, faded)
        return palette


def text_font(families: tuple[str, ...]) -> QFont:
    """Return the text font: the first of the families that is there, in pixels, even digits."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(TEXT_PIXELS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _of_the_system() -> str:
    if QGuiApplication.instance() is None:
        return "light"
    from PySide6.QtCore import Qt  # a window that is just opening knows it: see deskcs.qt.early

    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
