"""The moves of a case by name: what they are called, and which service call each one is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService

Call = Callable[..., ComplaintCard]


def move_words(move: str) -> str:
    """Return the words of a move's button."""
    words = {
        "acknowledge": translate("Complaints", "知悉"),
        "decline_flag": translate("Complaints", "不算严重"),
        "accept": translate("Complaints", "受理"),
        "resume": translate("Complaints", "继续处理"),
        "resolve": translate("Complaints", "告知方案"),
        "close": translate("Complaints", "关闭"),
        "reopen": translate("Complaints", "重开"),
        "assign": translate("Complaints", "指派"),
        "wait": translate("Complaints", "等待"),
        "escalate": translate("Complaints", "标为严重"),
        "grade": translate("Complaints", "改级别"),
        "judge": translate("Complaints", "判定是否成立"),
        "find": translate("Complaints", "写查明的情况"),
        "correct": translate("Complaints", "更正"),
        "tag": translate("Complaints", "加标签"),
        "merge": translate("Complaints", "合并到另一个投诉"),
        "unmerge": translate("Complaints", "撤销合并"),
        "exempt": translate("Complaints", "设为特殊疑难"),
        "invalidate": translate("Complaints", "判为无效"),
        "print": translate("Complaints", "打印,存为 PDF"),
    }
    return words[move]


def carry_out(
    cases: ComplaintService,
    actor: Actor,
    card: ComplaintCard,
    move: str,
    arguments: tuple[Any, ...],
) -> ComplaintCard:
    """Make a move of a case, with the version that was seen; return the case to show next."""
    calls: Mapping[str, Call] = {
        "note": cases.note,
        "reply": cases.reply,
        "customer_said": cases.customer_said,
        "resolve": cases.resolve,
        "accept": cases.accept,
        "assign": cases.assign,
        "wait": cases.wait,
        "resume": cases.resume,
        "escalate": cases.escalate,
        "acknowledge": cases.acknowledge,
        "decline_flag": cases.decline_flag,
        "close": cases.close,
        "reopen": cases.reopen,
        "grade": cases.grade,
        "judge": cases.judge,
        "merge": cases.merge,
        "unmerge": cases.unmerge,
        "exempt": cases.exempt,
        "invalidate": cases.invalidate,
    }
    version = card.version
    if move == "find":
        return cases.correct(actor, card.number, {"found": arguments[0]}, version=version)
    if move == "correct":
        return cases.correct(actor, card.number, dict([arguments]), version=version)
    if move == "tag":
        tags = tuple(str(arguments[0]).split())
        return cases.tag(actor, card.number, add=tags, version=version)
    return calls[move](actor, card.number, *arguments, version=version)
