"""Reads pictures for showing: the right way up, no larger than needed, in a worker."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

LARGEST = QSize(4_000, 4_000)
# More pixels than any camera's; a file of some bytes can claim far more.
MOST_PIXELS = 60_000_000


def read_picture(content: bytes, largest: QSize = LARGEST) -> QImage:
    """Return the picture of a content, scaled down to fit; a null image for one that is broken.

    A photo is turned as its camera was held. What would take too much memory is not even read.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if size.width() > largest.width() or size.height() > largest.height():
        reader.setScaledSize(size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
