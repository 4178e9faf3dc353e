"""What remedies, promises, call-backs and links ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtWidgets import QComboBox, QLineEdit

from deskcs.complaints.ui.field_kinds import Field, Scene, choice, editor, line, scores
from deskcs.complaints.ui.moments import moment_field
from deskcs.complaints.work_shapes import LINK_NAMES, OUTCOME_NAMES, refused_by
from deskcs.qt.language import spoken, translate

PROMISE_HOURS, CALL_BACK_HOURS = 4, 24


def question(move: str) -> str:
    """Return what is asked, in the user's language; empty for a move that is not one of these."""
    words = {
        "explain_breach": translate("Complaints", "为什么超时？写明后才能关闭。"),
        "remedy": translate("Complaints", "给客户什么？金额在您的限额内马上生效，超过的等批准。"),
        "approve_remedy": translate("Complaints", "批准这项补救？超过限额时写明哪位负责人同意。"),
        "finish_remedy": translate("Complaints", "什么时候办好的？"),
        "cancel_remedy": translate("Complaints", "为什么取消？"),
        "promise": translate("Complaints", "答应了客户什么，什么时候办到？"),
        "set_platform_deadline": translate("Complaints", "平台要什么，什么时候之前？"),
        "withdraw_commitment": translate("Complaints", "为什么撤回？"),
        "plan_follow_up": translate("Complaints", "什么时候、由谁回访？"),
        "record_follow_up": translate("Complaints", "回访怎么样？"),
        "record_call": translate("Complaints", "电话里说了什么？打通的去电算一次答复。"),
        "link": translate("Complaints", "和哪个投诉有关，怎样有关？"),
    }
    return words.get(move, "")


def reason(_: Scene) -> list[Field]:
    """Return one line for a reason."""
    hint = translate("Complaints", "原因，会记入时间线")
    return [(translate("Complaints", "原因"), line("complaint.form.reason", hint))]


def number(scene: Scene) -> QLineEdit:
    """Return one line for the number of another case."""
    return line("complaint.form.number", f"TS{scene.now.astimezone(scene.zone):%Y%m%d}-001")


def _remedy(scene: Scene) -> list[Field]:
    kind = choice("complaint.form.remedy", [(spoken(name), name) for name in scene.lists.wishes])
    kind.setEditable(True)
    return [
        (translate("Complaints", "补救措施"), kind),
        (translate("Complaints", "金额（元），没有就留空"), line("complaint.form.yuan")),
        (translate("Complaints", "说明"), line("complaint.form.note")),
    ]


def _approve(_: Scene) -> list[Field]:
    return [(translate("Complaints", "负责人（没有超过限额就留空）"), line("complaint.form.by"))]


def _finish(scene: Scene) -> list[Field]:
    on = moment_field("complaint.form.on", scene.now, scene.zone)
    return [(translate("Complaints", "办好的时间"), on)]


def _promise(scene: Scene) -> list[Field]:
    due = scene.now + timedelta(hours=PROMISE_HOURS)
    return [
        (translate("Complaints", "内容"), editor("complaint.form.text")),
        (translate("Complaints", "期限"), moment_field("complaint.form.due", due, scene.zone)),
    ]


def _plan(scene: Scene) -> list[Field]:
    due = scene.now + timedelta(hours=CALL_BACK_HOURS)
    return [
        (translate("Complaints", "时间"), moment_field("complaint.form.due", due, scene.zone)),
        (translate("Complaints", "回访人"), _people(scene)),
        (translate("Complaints", "说明"), line("complaint.form.note")),
    ]


def _people(scene: Scene) -> QComboBox:
    """Offer who may call: not the one to whom the customer refused the solution last (C-30)."""
    refused = refused_by(scene.card.follow_ups)
    names = [name for name in scene.lists.people if name != refused]
    box = choice("complaint.form.person", [(name, name) for name in names])
    box.setCurrentIndex(max(0, box.findData(scene.card.owner)))
    return box


def _result(scene: Scene) -> list[Field]:
    outcomes = [(translate("Complaints", name), key) for key, name in OUTCOME_NAMES.items()]
    accepted = [
        (translate("Complaints", "是否接受方案：没有问"), None),
        (translate("Complaints", "接受方案"), True),
        (translate("Complaints", "不接受方案"), False),
    ]
    score = [(translate("Complaints", "对处理打几分：没有问到"), None), *scores()[1:]]
    fields: list[Field] = [
        (translate("Complaints", "结果"), choice("complaint.form.outcome", outcomes)),
        (translate("Complaints", "是否接受"), choice("complaint.form.accepted", accepted)),
        (translate("Complaints", "对处理打几分"), choice("complaint.form.satisfaction", score)),
        (translate("Complaints", "客户的话"), editor("complaint.form.said")),
    ]
    for place, asked in enumerate(scene.lists.questions, 1):
        answer = line(f"complaint.form.answer.{place}")
        answer.setProperty("question", asked)
        fields.append((asked, answer))
    return fields


def _call(scene: Scene) -> list[Field]:
    directions = [
        (translate("Complaints", "打给客户，接通了"), (True, True)),
        (translate("Complaints", "打给客户，没人接"), (True, False)),
        (translate("Complaints", "客户打来"), (False, True)),
    ]
    who = line("complaint.form.who")
    who.setText(f"{scene.card.customer}{scene.card.honorific}")
    return [
        (translate("Complaints", "来去"), choice("complaint.form.direction", directions)),
        (
            translate("Complaints", "什么时候"),
            moment_field("complaint.form.when", scene.now, scene.zone),
        ),
        (translate("Complaints", "谁"), who),
        (translate("Complaints", "什么事"), editor("complaint.form.what")),
        (translate("Complaints", "哪里"), line("complaint.form.where")),
        (translate("Complaints", "为什么"), line("complaint.form.why")),
        (translate("Complaints", "怎么办"), line("complaint.form.how")),
    ]


def _link(scene: Scene) -> list[Field]:
    kinds = [(translate("Complaints", name), key) for key, name in LINK_NAMES.items()]
    return [
        (translate("Complaints", "编号"), number(scene)),
        (translate("Complaints", "关系"), choice("complaint.form.kind", kinds)),
    ]


FIELDS: Mapping[str, Callable[[Scene], list[Field]]] = {
    "explain_breach": reason,
    "remedy": _remedy,
    "approve_remedy": _approve,
    "finish_remedy": _finish,
    "cancel_remedy": reason,
    "promise": _promise,
    "set_platform_deadline": _promise,
    "withdraw_commitment": reason,
    "plan_follow_up": _plan,
    "record_follow_up": _result,
    "record_call": _call,
    "link": _link,
}
