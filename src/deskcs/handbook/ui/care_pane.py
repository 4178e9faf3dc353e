"""What waits for whoever keeps the handbook: out of date, asked for, not confirmed, broken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskcs.handbook.ui.keeper import Duties
from deskcs.handbook.ui.wrapping_list import WrappingList
from deskcs.qt.inline import InlineMessage
from deskcs.qt.language import spoken, translate

KIND, TARGET, WORDS = (Qt.ItemDataRole.UserRole + offset for offset in range(3))
ARTICLE, SUGGESTION, PROBLEM = "article", "suggestion", "problem"
MOST_NAMES = 6


class CarePane(QWidget):
    """One list; what can be done with the chosen line stands below."""

    article_requested = Signal(str)
    settle_requested = Signal(int)
    write_requested = Signal(str)
    left = Signal()

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self.message = InlineMessage(self)
        title = QLabel(translate("Handbook", "打理手册"))
        title.setProperty("role", "title")
        self.list = WrappingList()
        self.list.setObjectName("handbook.care")
        self.list.setAccessibleName(translate("Handbook", "打理手册"))
        self.open = QPushButton(translate("Handbook", "打开文章"))
        self.write = QPushButton(translate("Handbook", "写一篇"))
        self.settle = QPushButton(translate("Handbook", "处理完"))
        self.settle.setObjectName("handbook.care.settle")
        leave = QPushButton(translate("Handbook", "返回"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(title, 1)
        for button in (self.open, self.write, self.settle, leave):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_open)
        self.open.clicked.connect(self._on_open)
        self.write.clicked.connect(self._on_write)
        self.settle.clicked.connect(self._on_settle)
        leave.clicked.connect(self.left)
        self._on_chosen()

    def show_duties(self, duties: Duties, today: date) -> None:
        """List everything under its caption; an empty part says so. One stays in the same place."""
        row = self.list.currentRow()
        self.list.clear()
        self._caption(translate("Handbook", "没有找到答案的问题"), duties.suggestions)
        for suggestion in duties.suggestions:
            when = suggestion.asked_at.astimezone(self._zone).strftime("%m-%d %H:%M")
            words = f"{suggestion.query}\n{suggestion.person} · {when}"
            self._add(words, SUGGESTION, str(suggestion.id), suggestion.query)
        self._caption(translate("Handbook", "已过期或一周内过期"), duties.expiring)
        for summary in duties.expiring:
            is_past = summary.expires is not None and summary.expires < today
            said = translate("Handbook", "已于 {day} 过期") if is_past else ""
            said = said or translate("Handbook", "{day} 过期")
            words = f"{summary.title}\n{summary.chapter} · {said.format(day=summary.expires)}"
            self._add(words, ARTICLE, summary.id)
        self._caption(translate("Handbook", "必读"), duties.unconfirmed)
        for summary, names in duties.unconfirmed:
            waiting = translate("Handbook", "还有 {count} 人没有确认：{names}")
            done = translate("Handbook", "人人都已确认")
            shown = "、".join(names[:MOST_NAMES]) + ("…" if len(names) > MOST_NAMES else "")
            said = waiting.format(count=len(names), names=shown) if names else done
            self._add(f"{summary.title}\n{said}", ARTICLE, summary.id)
        self._caption(translate("Handbook", "置顶备注"), duties.notes)
        for summary, mark in duties.notes:
            self._add(f"{summary.title}\n{mark.note}", ARTICLE, summary.id)
        self._caption(translate("Handbook", "有问题的文件"), duties.problems)
        for problem in duties.problems:
            place = translate("Handbook", "{file} 第 {line} 行")
            words = place.format(file=problem.file.name, line=problem.line)
            self._add(f"{words}\n{spoken(problem.reason)}", PROBLEM, str(problem.file))
        self._choose(row)

    def _choose(self, row: int) -> None:
        """Choose what stands in a row now, or the next thing that can be chosen."""
        for place in range(max(0, row), self.list.count()):
            if self.list.item(place).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(place)
                return

    def _caption(self, words: str, listed: Sequence[object]) -> None:
        text = f"{words}  {len(listed)}" if listed else words + translate("Handbook", "：没有")
        self.list.add_caption(text)

    def _add(self, words: str, kind: str, target: str, query: str = "") -> None:
        item = QListWidgetItem(words)
        for role, value in ((KIND, kind), (TARGET, target), (WORDS, query)):
            item.setData(role, value)
        self.list.add(item)

    def _chosen(self) -> tuple[str, str, str]:
        item = self.list.currentItem()
        if item is None:
            return "", "", ""
        return str(item.data(KIND) or ""), str(item.data(TARGET) or ""), str(item.data(WORDS) or "")

    @Slot()
    def _on_chosen(self) -> None:
        kind, _, _ = self._chosen()
        self.open.setEnabled(kind == ARTICLE)
        self.write.setEnabled(kind == SUGGESTION)
        self.settle.setEnabled(kind == SUGGESTION)

    @Slot()
    def _on_open(self) -> None:
        kind, target, _ = self._chosen()
        if kind == ARTICLE:
            self.article_requested.emit(target)

    @Slot()
    def _on_write(self) -> None:
        kind, _, query = self._chosen()
        if kind == SUGGESTION:
            self.write_requested.emit(query)

    @Slot()
    def _on_settle(self) -> None:
        kind, target, _ = self._chosen()
        if kind == SUGGESTION:
            self.settle_requested.emit(int(target))
