"""What stands in the window for the first tenth of a second: rail, bar and surface, no words."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from deskcs import paths

RAIL_WIDTH, BAR_HEIGHT = 72, 52


def ground_colours(theme: str) -> tuple[QColor, QColor]:
    """Return the colours of the surface and of the rail, in the theme that will be in force."""
    # Asking Qt for the system's colour scheme would load all of its enumerations first.
    if theme not in ("light", "dark"):
        is_dark = QGuiApplication.palette().window().color().lightness() < 128
        theme = "dark" if is_dark else "light"
    file = paths.resources() / "themes" / f"{theme}.toml"
    tokens = dict[str, str]()
    for line in file.read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(" = ")
        tokens[name] = value.strip('"')
    return QColor(tokens["surface"]), QColor(tokens["rail"])


def paint_ground(widget: QWidget, surface: QColor, rail: QColor) -> None:
    """Paint the window's plain areas."""
    painter = QPainter(widget)
    width, height = widget.width(), widget.height()
    painter.fillRect(0, 0, width, height, surface)
    painter.fillRect(0, 0, RAIL_WIDTH, height, rail)
    painter.end()
