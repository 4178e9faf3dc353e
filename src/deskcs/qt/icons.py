"""One family of outline pictures, tinted by the palette."""

from __future__ import annotations

from functools import cache, lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from deskcs import paths


@cache
def _source(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    """Return the picture in pixels: drawing it anew in each row would cost more than its text."""
    pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    with QPainter(pixmap) as painter:
        _renderer(name, colour).render(painter, QRectF(0, 0, width, height))
    return pixmap


class _Engine(QIconEngine):
    """Draws the picture in whatever colour the text has now, at any size and scale."""

    def __init__(self, name: str, token: QColor | None) -> None:
        super().__init__()
        self._name, self._colour = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QApplication.palette()
        role = QPalette.ColorRole.Text
        if state is QIcon.State.On:
            role = QPalette.ColorRole.Link
        colour = self._colour or palette.color(role)
        if mode is QIcon.Mode.Disabled:
            colour = palette.color(QPalette.ColorRole.PlaceholderText)
            painter.setOpacity(0.5)
        paint_icon(painter, self._name, QRectF(rect), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        with QPainter(pixmap) as painter:
            self.paint(painter, pixmap.rect(), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return the picture of `resources/icons/NAME.svg`, in a colour or that of the text."""
    return QIcon(_Engine(name, colour))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw a picture within `rect`, in pixels kept ready for the scale of the screen.

    The scale is read from the painter's matrix: asked for its device, PySide6 makes every class
    there is to paint on, with all their enumerations, which takes as long as the whole frame.
    """
    width, height = ceil(rect.width()), ceil(rect.height())
    if width > 0 and height > 0:
        ratio = painter.deviceTransform().m11()
        painter.drawPixmap(rect.topLeft(), _drawn(name, colour.name(), width, height, ratio))
