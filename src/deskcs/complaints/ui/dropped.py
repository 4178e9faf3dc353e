"""What was dropped or pasted, as files: paths of the disk, or a picture of the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files to copy, or the content of a picture under a name; `is_link` for a web address."""

    paths: tuple[Path, ...] = ()
    name: str = ""
    content: bytes = b""
    is_link: bool = False


def has_files(data: QMimeData) -> bool:
    """Return whether there is a file or a picture among what is offered."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def is_no_text(data: QMimeData) -> bool:
    """Return whether files or a picture are meant, and not the words that come along.

    An office program offers a picture of the words that were copied; a file manager offers the
    paths of files as words.
    """
    is_file = any(url.isLocalFile() for url in data.urls())
    return is_file or (data.hasImage() and not data.hasFormat("text/plain"))


def read_dropped(data: QMimeData, picture_name: str) -> Dropped:
    """Return what is offered; a picture becomes a PNG."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths=paths)
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return Dropped(is_link=data.hasUrls())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Dropped(name=picture_name, content=bytes(buffer.data().data()))
