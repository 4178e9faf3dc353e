"""What each move of a case asks for: the question, and the fields to answer it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtWidgets import QComboBox

from deskcs.complaints.shapes import SEVERITY_NAMES
from deskcs.complaints.ui import work_fields
from deskcs.complaints.ui.correction import Correction, contact_rows
from deskcs.complaints.ui.field_kinds import Field, Scene, choice, editor, line, scores
from deskcs.complaints.ui.moments import moment_field
from deskcs.complaints.ui.severities import SeverityBox
from deskcs.complaints.ui.work_fields import reason
from deskcs.qt.language import spoken, translate

WAIT_HOURS = 24


def is_asking(move: str) -> bool:
    """Return whether a move needs an answer before it can be made."""
    return move in _FIELDS


def question(move: str) -> str:
    """Return what is asked, in the user's language."""
    words = {
        "assign": translate("Complaints", "交给谁负责？"),
        "wait": translate("Complaints", "在等什么，等到什么时候？只有列出的原因会停表。"),
        "escalate": translate("Complaints", "为什么是严重投诉？组长和主管会马上看到。"),
        "decline_flag": translate("Complaints", "为什么不作严重处理？"),
        "close": translate("Complaints", "客户满意吗？没有问到就留空。"),
        "reopen": translate("Complaints", "为什么要重开？"),
        "grade": translate("Complaints", "改为哪一级？调低要由组长或主管来做。"),
        "judge": translate("Complaints", "投诉成立吗？只有成立的计入满意度。"),
        "find": translate("Complaints", "查到的情况是什么？客户的原话不会改动。"),
        "correct": translate("Complaints", "更正哪一项？原来的内容留在时间线里。"),
        "contacts": translate(
            "Complaints",
            "还能怎样联系客户？写全，会换掉现在的。先点锁可看到现在的。",
        ),
        "tag": translate("Complaints", "有哪些标签？多个用空格隔开，删掉的会拿下来。"),
        "merge": translate("Complaints", "并入哪个投诉？写它的编号；之后可以撤销。"),
        "exempt": translate("Complaints", "为什么是特殊疑难？之后不再计时。"),
        "refuse_flag": translate("Complaints", "为什么这些信号不算严重？"),
        "end_exemption": translate("Complaints", "为什么重新计时？"),
        "make_accountable": translate("Complaints", "谁对这件投诉负责到底？"),
        "invalidate": translate("Complaints", "为什么判为无效？"),
    }
    return words.get(move) or work_fields.question(move)


def fields(move: str, scene: Scene) -> list[Field]:
    """Return the fields of a move, each with its name, made anew."""
    return _FIELDS[move](scene)


def _assign(scene: Scene) -> list[Field]:
    return [(translate("Complaints", "责任人"), _others(scene, scene.card.owner))]


def _accountable(scene: Scene) -> list[Field]:
    return [(translate("Complaints", "负责人"), _others(scene, scene.card.accountable))]


def _others(scene: Scene, who: str) -> QComboBox:
    names = [name for name in scene.lists.people if name != who]
    return choice("complaint.form.person", [(name, name) for name in names])


def _wait(scene: Scene) -> list[Field]:
    until = scene.now + timedelta(hours=WAIT_HOURS)
    why = choice("complaint.form.reason", [(spoken(name), name) for name in scene.lists.pauses])
    why.setEditable(True)
    return [
        (translate("Complaints", "等待原因"), why),
        (translate("Complaints", "等到"), moment_field("complaint.form.until", until, scene.zone)),
    ]


def _close(scene: Scene) -> list[Field]:
    box = choice("complaint.form.satisfaction", scores())
    box.setCurrentIndex(max(0, box.findData(scene.card.satisfaction)))  # a call-back may have asked
    return [(translate("Complaints", "满意度"), box)]


def _grade(scene: Scene) -> list[Field]:
    others = (level for level in SEVERITY_NAMES if level != scene.card.severity)
    box = SeverityBox("complaint.form.severity", others)
    return [(translate("Complaints", "级别"), box), *reason(scene)]


def _judge(_: Scene) -> list[Field]:
    values = [
        (translate("Complaints", "成立"), True),
        (translate("Complaints", "不成立"), False),
        (translate("Complaints", "还没有判定"), None),
    ]
    return [(translate("Complaints", "是否成立"), choice("complaint.form.justified", values))]


def _find(scene: Scene) -> list[Field]:
    found = editor("complaint.form.found")
    found.setPlainText(scene.card.found)
    return [(translate("Complaints", "查明的情况"), found)]


def _correct(scene: Scene) -> list[Field]:
    return [(translate("Complaints", "哪一项"), Correction(scene))]


def _contacts(scene: Scene) -> list[Field]:
    rows = contact_rows("complaint.form.contacts", scene)
    return [(translate("Complaints", "其他联系方式"), rows)]


def _tag(scene: Scene) -> list[Field]:
    field = line("complaint.form.tags")
    field.setText(" ".join(scene.card.tags))
    return [(translate("Complaints", "标签"), field)]


def _merge(scene: Scene) -> list[Field]:
    return [(translate("Complaints", "编号"), work_fields.number(scene))]


_FIELDS: Mapping[str, Callable[[Scene], list[Field]]] = {
    "assign": _assign,
    "wait": _wait,
    "escalate": reason,
    "decline_flag": reason,
    "close": _close,
    "reopen": reason,
    "grade": _grade,
    "judge": _judge,
    "find": _find,
    "correct": _correct,
    "contacts": _contacts,
    "tag": _tag,
    "merge": _merge,
    "exempt": reason,
    "invalidate": reason,
    "refuse_flag": reason,
    "end_exemption": reason,
    "make_accountable": _accountable,
    **work_fields.FIELDS,
}
