"""Between the files of a case and the tracker; reading and scaling happen in workers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.dropped import Dropped, read_dropped
from deskcs.complaints.ui.files_view import THUMBNAIL, FilesView
from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DeskError
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.complaints.ui.presenter import Rooms
    from deskcs.qt.surroundings import Surroundings

Found = tuple[Attachment, bytes]


def ask_files(parent: QWidget) -> list[str]:
    """Ask which files to add."""
    return QFileDialog.getOpenFileNames(parent, translate("Complaints", "加文件"))[0]


def ask_target(parent: QWidget, name: str) -> str:
    """Ask where a file is to be saved."""
    return QFileDialog.getSaveFileName(parent, translate("Complaints", "另存为"), name)[0]


class Files(QObject):
    """Adds, shows and removes files of the case that `case` returns."""

    failed = Signal(object)

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        view: FilesView,
        case: Callable[[], ComplaintCard | None],
    ) -> None:
        super().__init__(view)
        self._rooms, self._around, self._view, self._case = rooms, around, view, case
        self.ask_files, self.ask_target = ask_files, ask_target
        view.add_requested.connect(self._on_add)
        view.dropped.connect(self.take)
        view.open_requested.connect(self._on_open)
        view.remove_requested.connect(self._on_remove)
        view.thumbnails_wanted.connect(self._on_thumbnails)

    @Slot(object)
    def take(self, data: QMimeData) -> None:
        """Add what was dropped or pasted."""
        now = self._around.clock.now().astimezone(self._around.zone)
        name = translate("Complaints", "截图 {time}.png").format(time=now.strftime("%m%d-%H%M%S"))
        self._add(read_dropped(data, name))

    def _add(self, dropped: Dropped) -> None:
        card, cases = self._case(), self._rooms.complaints
        if card is None or not (dropped.paths or dropped.content):
            return
        actor, number = self._around.session.actor, card.number

        def add() -> int:
            for path in dropped.paths:
                cases.attach(actor, number, path)
            if dropped.content:
                cases.attach_content(actor, number, dropped.name, dropped.content)
            return len(dropped.paths) or 1

        self._around.tasks.run(add, owner=self, done=self._on_added, failed=self._on_failed)

    def _read(self, ref: int, done: Callable[[Found], object]) -> None:
        card = self._case()
        if card is not None:
            self._around.tasks.run_file(
                self._rooms.complaints.attachment,
                card.number,
                ref,
                owner=self,
                done=done,
                failed=self._on_failed,
            )

    @Slot()
    def _on_add(self) -> None:
        paths = tuple(Path(path) for path in self.ask_files(self._view))
        self._add(Dropped(paths=paths))

    @Slot(object)
    def _on_added(self, count: int) -> None:
        self._around.toast(translate("Complaints", "已加 {count} 个附件").format(count=count))

    @Slot(int)
    def _on_open(self, ref: int) -> None:
        self._read(ref, self._on_read)

    @Slot(object)
    def _on_read(self, found: Found) -> None:
        attachment, content = found
        image = QImage.fromData(content) if attachment.is_picture else QImage()
        if not image.isNull():
            _show_picture(self._view, attachment.name, image)
            return
        path = self.ask_target(self._view, attachment.name)
        if path:
            self._around.tasks.run_file(
                Path(path).write_bytes, content, owner=self, failed=self._on_failed
            )

    @Slot(int)
    def _on_remove(self, ref: int) -> None:
        card = self._case()
        if card is not None:
            self._around.tasks.run(
                self._rooms.complaints.detach,
                self._around.session.actor,
                card.number,
                ref,
                owner=self,
                failed=self._on_failed,
            )

    @Slot(tuple)
    def _on_thumbnails(self, refs: tuple[int, ...]) -> None:
        card, cases = self._case(), self._rooms.complaints
        if card is None:
            return
        number = card.number

        def read(ref: int) -> tuple[int, QImage]:
            image = QImage.fromData(cases.attachment(number, ref)[1])
            size = QSize(THUMBNAIL, THUMBNAIL)
            return ref, image.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )

        for ref in refs:
            self._around.tasks.run_file(
                read, ref, owner=self, done=self._on_thumbnail, failed=self._on_failed
            )

    @Slot(object)
    def _on_thumbnail(self, found: tuple[int, QImage]) -> None:
        self._view.set_thumbnail(*found)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(error)


def _show_picture(parent: QWidget, name: str, image: QImage) -> None:
    window = QDialog(parent)
    window.setObjectName("complaint.picture")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(name)
    picture = QLabel()
    picture.setPixmap(QPixmap.fromImage(image))
    picture.setAccessibleName(name)
    area = QScrollArea()
    area.setWidget(picture)
    area.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    window.resize(min(900, image.width() + 24), min(700, image.height() + 24))
    window.show()
