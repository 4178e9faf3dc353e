"""The files of a case: drop, paste or choose them; pictures are shown small."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.ui.dropped import has_files
from deskcs.complaints.work_shapes import Attachment
from deskcs.qt.icons import icon
from deskcs.qt.language import translate

THUMBNAIL = 56
REF = Qt.ItemDataRole.UserRole


class FilesView(QWidget):
    """Nothing in it is ever run: a picture is shown, anything else is saved elsewhere."""

    add_requested = Signal()
    dropped = Signal(object)
    open_requested = Signal(int)
    remove_requested = Signal(int)
    thumbnails_wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("complaint.files")
        self.setAcceptDrops(True)
        self._shown: tuple[str, tuple[Attachment, ...]] = ("", ())
        self.list = QListWidget()
        self.list.setObjectName("complaint.files.list")
        self.list.setAccessibleName(translate("Complaints", "附件"))
        self.list.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentItemChanged.connect(self._on_current)
        self.add = QPushButton(translate("Complaints", "加文件…"))
        self.add.setObjectName("complaint.files.add")
        self.remove = QPushButton(translate("Complaints", "移除"))
        self.remove.setObjectName("complaint.files.remove")
        self.open = QPushButton(translate("Complaints", "查看"))
        self.open.setObjectName("complaint.files.open")
        tools = QHBoxLayout()
        for button in (self.add, self.open, self.remove):
            button.setProperty("compact", True)
            tools.addWidget(button)
        tools.addStretch()
        self.add.clicked.connect(self.add_requested)
        self.open.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)
        self._hint = QLabel(
            translate(
                "Complaints", "把截图、聊天记录、快递单拖到这里，或在输入框里按 Ctrl+V 粘贴。"
            )
        )
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addStretch()
        self._on_current()

    def show_case(self, card: ComplaintCard) -> None:
        """Show the files of a case and ask for the pictures among them."""
        if (card.number, card.attachments) == self._shown:
            return
        self._shown = (card.number, card.attachments)
        had_keys = self.open.hasFocus() or self.remove.hasFocus()
        # In a low pane there is room for the one or the other.
        self._hint.setVisible(not card.attachments)
        self.list.setVisible(bool(card.attachments))
        self.list.clear()
        for attachment in card.attachments:
            item = QListWidgetItem(icon("paperclip"), _words(attachment))
            item.setData(REF, attachment.ref)
            item.setToolTip(attachment.name)
            self.list.addItem(item)
            if attachment.state != "ok":
                self.set_lost(attachment.ref, attachment.name)
        pictures = tuple(
            one.ref for one in card.attachments if one.is_picture and one.state == "ok"
        )
        if pictures:
            self.thumbnails_wanted.emit(pictures)
        if had_keys:
            (self.list if card.attachments else self.add).setFocus()
        self._on_current()

    def set_thumbnail(self, ref: int, image: QImage) -> None:
        """Show a picture small beside its name."""
        item = self._item(ref)
        if item is not None and not image.isNull():
            item.setIcon(QIcon(QPixmap.fromImage(image)))

    def set_lost(self, ref: int, why: str) -> None:
        """Say beside a file's name that it is gone or is not the same any more."""
        item, lost = self._item(ref), translate("Complaints", "文件不在了，或被改动过")
        if item is not None and lost not in item.text():
            item.setIcon(icon("alert"))
            item.setText(f"{item.text()} · {lost}")
            item.setToolTip(why)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_files(event.mimeData()) or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._on_remove()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._take(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def _take(self, data: QMimeData) -> None:
        if has_files(data) or data.hasUrls():
            self.dropped.emit(data)

    def _item(self, ref: int) -> QListWidgetItem | None:
        items = (self.list.item(place) for place in range(self.list.count()))
        return next((item for item in items if item.data(REF) == ref), None)

    def _current(self) -> int:
        item = self.list.currentItem()
        return 0 if item is None else int(item.data(REF))

    @Slot()
    def _on_current(self) -> None:
        is_chosen = bool(self._current())
        self.open.setEnabled(is_chosen)
        self.remove.setEnabled(is_chosen)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(int(item.data(REF)))

    @Slot()
    def _on_open(self) -> None:
        if ref := self._current():
            self.open_requested.emit(ref)

    @Slot()
    def _on_remove(self) -> None:
        if ref := self._current():
            self.remove_requested.emit(ref)


def _words(attachment: Attachment) -> str:
    if attachment.size < 1 << 10:
        size = f"{attachment.size} B"
    elif attachment.size < 1 << 20:
        size = f"{attachment.size / (1 << 10):.0f} KB"
    else:
        size = f"{attachment.size / (1 << 20):.1f} MB"
    return f"{attachment.name}\n{size} · {attachment.added_by}"
