"""Between the files of a case and the tracker; reading and scaling happen in workers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.answers import Answers
from deskcs.complaints.ui.dropped import Dropped, read_dropped
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.files_view import THUMBNAIL, FilesView
from deskcs.complaints.ui.pictures import read_picture
from deskcs.complaints.work_shapes import Attachment
from deskcs.errors import DeskError, Invalid, ReadOnly
from deskcs.qt.language import translate, translate_error
from deskcs.reasons import reason_of
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.complaints.ui.rooms import Rooms
    from deskcs.qt.surroundings import Surroundings

Found = tuple[Attachment, bytes, QImage]
MOST_AT_ONCE = 100
SHOWN_REASONS = 3

_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "一次最多加 {most} 个文件，这里有 {count} 个。请分几次，或先打成一个文件。"
)
_PARTLY = QT_TRANSLATE_NOOP("errors", "加了 {added} 个，{count} 个没有加：{reasons}")
_LINK = QT_TRANSLATE_NOOP(
    "errors", "网页里的内容不能直接拖进来。请先存成文件再拖，或复制图片后按 Ctrl+V。"
)
_CANNOT_WRITE = QT_TRANSLATE_NOOP("errors", "写不了文件 {path}：{reason}。请换一个位置。")


def ask_files(parent: QWidget) -> list[str]:
    """Ask which files to add."""
    return QFileDialog.getOpenFileNames(parent, translate("Complaints", "加文件"))[0]


def ask_target(parent: QWidget, name: str) -> str:
    """Ask where a file is to be saved."""
    return QFileDialog.getSaveFileName(parent, translate("Complaints", "另存为"), name)[0]


class Files(QObject):
    """Adds, shows and removes files of the case that `case` returns. `failed` names the case."""

    failed = Signal(object, str)

    def __init__(
        self,
        rooms: Rooms,
        around: Surroundings,
        view: FilesView,
        case: Callable[[], ComplaintCard | None],
        answers: Answers,
    ) -> None:
        super().__init__(view)
        self._rooms, self._around, self._view, self._case = rooms, around, view, case
        self._answers = answers
        self.ask_files, self.ask_target = ask_files, ask_target
        view.add_requested.connect(self._on_add)
        view.dropped.connect(self.take)
        view.open_requested.connect(self._on_open)
        view.remove_requested.connect(self._on_remove)
        view.thumbnails_wanted.connect(self._on_thumbnails)
        around.session.actor_changed.connect(self._on_actor_changed)

    def take_from(self, editor: Editor) -> None:
        """Take the files and pictures that are pasted or dropped into an editor."""
        editor.takes_files = True
        editor.files_pasted.connect(self.take)

    @Slot(object)
    def take(self, data: QMimeData) -> None:
        """Add what was dropped or pasted."""
        now = self._around.clock.now().astimezone(self._around.zone)
        name = translate("Complaints", "截图 {time}.png").format(time=now.strftime("%m%d-%H%M%S"))
        dropped = read_dropped(data, name)
        card = self._case()
        if card is None:
            return
        if dropped.is_link:
            self.failed.emit(Invalid(_LINK), card.number)
        elif len(dropped.paths) > MOST_AT_ONCE:
            error = Invalid(_TOO_MANY, most=MOST_AT_ONCE, count=len(dropped.paths))
            self.failed.emit(error, card.number)
        else:
            self._add(card.number, dropped)

    def _add(self, number: str, dropped: Dropped) -> None:
        actor, cases = self._around.session.actor, self._rooms.complaints
        if not (dropped.paths or dropped.content):
            return

        def add() -> int:
            added, refused = 0, list[DeskError]()
            for path in dropped.paths:
                try:
                    cases.attach(actor, number, path)
                    added += 1
                except Invalid as error:
                    refused.append(error)
            if dropped.content:
                cases.attach_content(actor, number, dropped.name, dropped.content)
                added += 1
            if refused:
                raise _partly(added, refused)
            return added

        def not_added(error: DeskError) -> None:
            if some := error.params.get("added"):
                self._on_added(some)
            self.failed.emit(error, number)

        done, failed = self._answers.done(self._on_added), self._answers.refused(not_added, number)
        self._around.tasks.run_file(add, owner=self, done=done, failed=failed)

    def _refused(self, number: str) -> Callable[[DeskError], None]:
        """Return what tells a refusal about this case to who asks now."""

        def tell(error: DeskError) -> None:
            self.failed.emit(error, number)

        return self._answers.refused(tell, number)

    @Slot(int)
    def _on_open(self, ref: int) -> None:
        card, cases = self._case(), self._rooms.complaints
        if card is None:
            return
        number = card.number

        def read() -> Found:
            attachment, content = cases.attachment(number, ref)
            image = read_picture(content) if attachment.is_picture else QImage()
            return attachment, content, image

        tell = self._refused(number)

        def refused(error: DeskError) -> None:
            self._view.set_lost(ref, translate_error(error))
            tell(error)

        def show(found: Found) -> None:
            self._show(number, found)

        self._around.tasks.run_file(read, owner=self, done=self._answers.done(show), failed=refused)

    @Slot()
    def _on_add(self) -> None:
        card = self._case()
        if card is not None:
            paths = tuple(Path(path) for path in self.ask_files(self._view))
            self._add(card.number, Dropped(paths=paths))

    @Slot(int)
    def _on_added(self, added: int) -> None:
        words = translate("Complaints", "已加 {count} 个附件")
        self._around.toast(words.format(count=added))

    def _show(self, number: str, found: Found) -> None:
        attachment, content, image = found
        if not image.isNull():
            _show_picture(self._view, attachment.name, image)
            return
        path = self.ask_target(self._view, attachment.name)
        if path:
            self._around.tasks.run_file(
                _save, Path(path), content, owner=self, failed=self._refused(number)
            )

    @Slot(int)
    def _on_remove(self, ref: int) -> None:
        card, cases = self._case(), self._rooms.complaints
        if card is None:
            return
        number, actor, tasks = card.number, self._around.session.actor, self._around.tasks
        failed = self._refused(number)

        def undo() -> None:
            tasks.run(cases.reattach, actor, number, ref, owner=self, failed=failed)

        def removed(_: object) -> None:
            self._around.toast(translate("Complaints", "附件已移除"), undo)

        done = self._answers.done(removed)
        tasks.run(cases.detach, actor, number, ref, owner=self, done=done, failed=failed)

    @Slot(object)
    def _on_actor_changed(self, actor: Actor) -> None:
        """What one person has looked at does not stand before the next."""
        for window in self._view.findChildren(QDialog):
            window.setProperty("over", True)  # the lock shows what it has hidden
            window.close()

    @Slot(tuple)
    def _on_thumbnails(self, refs: tuple[int, ...]) -> None:
        card, cases = self._case(), self._rooms.complaints
        if card is None:
            return
        number, size = card.number, QSize(THUMBNAIL, THUMBNAIL)

        def read(ref: int) -> tuple[int, QImage, str]:
            try:
                return ref, read_picture(cases.attachment(number, ref)[1], size), ""
            except DeskError as error:
                return ref, QImage(), translate_error(error)

        for ref in refs:
            self._around.tasks.run_file(
                read,
                ref,
                owner=self,
                done=self._on_thumbnail,
                key=f"thumbnail {ref}",
            )

    @Slot(object)
    def _on_thumbnail(self, found: tuple[int, QImage, str]) -> None:
        ref, image, fault = found
        if fault:
            self._view.set_lost(ref, fault)
        else:
            self._view.set_thumbnail(ref, image)


def _partly(added: int, refused: list[DeskError]) -> DeskError:
    """Return what is said where not all files were added."""
    if len(refused) == 1 and not added:
        return refused[0]
    told = [translate_error(error) for error in refused[:SHOWN_REASONS]]
    if len(refused) > SHOWN_REASONS:
        told.append("…")
    return Invalid(_PARTLY, added=added, count=len(refused), reasons="\n".join(told))


def _save(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ReadOnly(_CANNOT_WRITE, path=path, reason=reason_of(error)) from None


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
