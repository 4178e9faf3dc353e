"""What each move of a case asks for: the question, and the fields to answer it in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from deskcs.complaints.shapes import SEVERITY_NAMES, ComplaintCard
from deskcs.complaints.ui.editor import Editor
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.moments import moment_field
from deskcs.complaints.ui.words import severity_words
from deskcs.qt.language import translate

WAIT_HOURS = 24
EDITOR_HEIGHT = 64
Field = tuple[str, QWidget]


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a question is asked."""

    card: ComplaintCard
    lists: Lists
    now: datetime
    zone: tzinfo


def is_asking(move: str) -> bool:
    """Return whether a move needs an answer before it can be made."""
    return move in _FIELDS


def question(move: str) -> str:
    """Return what is asked, in the user's language."""
    words = {
        "assign": translate("Complaints", "交给谁负责?"),
        "wait": translate("Complaints", "在等什么,等到什么时候?只有列出的原因会停表。"),
        "escalate": translate("Complaints", "为什么是严重投诉?组长和主管会马上看到。"),
        "decline_flag": translate("Complaints", "为什么不作严重处理?"),
        "close": translate("Complaints", "客户满意吗?没有问到就留空。"),
        "reopen": translate("Complaints", "为什么要重开?"),
        "grade": translate("Complaints", "改为哪一级?调低要由组长或主管来做。"),
        "judge": translate("Complaints", "投诉成立吗?只有成立的计入满意度。"),
        "find": translate("Complaints", "查到的情况是什么?客户的原话不会改动。"),
        "correct": translate("Complaints", "更正哪一项?原来的内容留在时间线里。"),
        "tag": translate("Complaints", "加什么标签?多个用空格隔开。"),
        "merge": translate("Complaints", "并入哪个投诉?写它的编号;之后可以撤销。"),
        "exempt": translate("Complaints", "为什么是特殊疑难?之后不再计时。"),
        "invalidate": translate("Complaints", "为什么判为无效?"),
    }
    return words[move]


def fields(move: str, scene: Scene) -> list[Field]:
    """Return the fields of a move, each with its name, made anew."""
    return _FIELDS[move](scene)


def _assign(scene: Scene) -> list[Field]:
    names = [name for name in scene.lists.people if name != scene.card.owner]
    box = _choice("complaint.form.person", [(name, name) for name in names])
    return [(translate("Complaints", "责任人"), box)]


def _wait(scene: Scene) -> list[Field]:
    until = scene.now + timedelta(hours=WAIT_HOURS)
    reason = _choice("complaint.form.reason", [(name, name) for name in scene.lists.pauses])
    reason.setEditable(True)
    return [
        (translate("Complaints", "等待原因"), reason),
        (translate("Complaints", "等到"), moment_field("complaint.form.until", until, scene.zone)),
    ]


def _close(_: Scene) -> list[Field]:
    scores = [
        (translate("Complaints", "没有问到"), None),
        (translate("Complaints", "5 很满意"), 5),
        (translate("Complaints", "4 满意"), 4),
        (translate("Complaints", "3 一般"), 3),
        (translate("Complaints", "2 不满意"), 2),
        (translate("Complaints", "1 很不满意"), 1),
    ]
    return [(translate("Complaints", "满意度"), _choice("complaint.form.satisfaction", scores))]


def _grade(scene: Scene) -> list[Field]:
    levels = [(severity_words(n), n) for n in SEVERITY_NAMES if n != scene.card.severity]
    return [
        (translate("Complaints", "级别"), _choice("complaint.form.severity", levels)),
        *_reason(scene),
    ]


def _judge(_: Scene) -> list[Field]:
    values = [
        (translate("Complaints", "成立"), True),
        (translate("Complaints", "不成立"), False),
        (translate("Complaints", "还没有判定"), None),
    ]
    return [(translate("Complaints", "是否成立"), _choice("complaint.form.justified", values))]


def _find(scene: Scene) -> list[Field]:
    editor = Editor("complaint.form.found")
    editor.setFixedHeight(EDITOR_HEIGHT)
    editor.setPlainText(scene.card.found)
    return [(translate("Complaints", "查明的情况"), editor)]


def _correct(_: Scene) -> list[Field]:
    names = [
        (translate("Complaints", "客户"), "customer"),
        (translate("Complaints", "称呼"), "honorific"),
        (translate("Complaints", "电话"), "phone"),
        (translate("Complaints", "商品"), "goods"),
        (translate("Complaints", "渠道"), "channel"),
        (translate("Complaints", "店铺"), "shop"),
        (translate("Complaints", "原因"), "cause"),
        (translate("Complaints", "分类"), "category"),
    ]
    return [
        (translate("Complaints", "哪一项"), _choice("complaint.form.field", names)),
        (translate("Complaints", "改为"), _line("complaint.form.value")),
    ]


def _tag(_: Scene) -> list[Field]:
    return [(translate("Complaints", "标签"), _line("complaint.form.tags"))]


def _merge(scene: Scene) -> list[Field]:
    line = _line("complaint.form.number")
    line.setPlaceholderText(f"TS{scene.now.astimezone(scene.zone):%Y%m%d}-001")
    return [(translate("Complaints", "编号"), line)]


def _reason(_: Scene) -> list[Field]:
    line = _line("complaint.form.reason")
    line.setPlaceholderText(translate("Complaints", "原因,会记入时间线"))
    return [(translate("Complaints", "原因"), line)]


_FIELDS: Mapping[str, Callable[[Scene], list[Field]]] = {
    "assign": _assign,
    "wait": _wait,
    "escalate": _reason,
    "decline_flag": _reason,
    "close": _close,
    "reopen": _reason,
    "grade": _grade,
    "judge": _judge,
    "find": _find,
    "correct": _correct,
    "tag": _tag,
    "merge": _merge,
    "exempt": _reason,
    "invalidate": _reason,
}


def written(field: QWidget) -> str:
    """Return what was written into a field by hand; empty for one that only chooses."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.currentText() if isinstance(field, QComboBox) and field.isEditable() else ""


def write(field: QWidget, text: str) -> None:
    """Put back what was written into a field."""
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox) and field.isEditable():
        field.setCurrentText(text)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(200)
    return line


def _choice(name: str, values: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    for words, value in values:
        box.addItem(words, value)
    return box
