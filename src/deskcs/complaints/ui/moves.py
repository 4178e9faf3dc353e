"""The moves of a case by name: what they are called, and which service call each one is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from deskcs.actor import Actor
from deskcs.complaints.shapes import ComplaintCard
from deskcs.complaints.work_shapes import CallRecord, FollowUpResult
from deskcs.qt.language import translate

if TYPE_CHECKING:
    from deskcs.complaints.service import ComplaintService

Call = Callable[..., ComplaintCard]


class Asked(NamedTuple):
    """A move that is under way: of which case, its name, by whom, and with what."""

    number: str
    move: str
    by: str
    arguments: tuple[object, ...]


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
        "contacts": translate("Complaints", "改联系方式"),
        "tag": translate("Complaints", "改标签"),
        "merge": translate("Complaints", "合并到另一个投诉"),
        "unmerge": translate("Complaints", "撤销合并"),
        "exempt": translate("Complaints", "设为特殊疑难"),
        "invalidate": translate("Complaints", "判为无效"),
        "refuse_flag": translate("Complaints", "不标为严重"),
        "end_exemption": translate("Complaints", "不再是特殊疑难"),
        "make_accountable": translate("Complaints", "改负责到底的人"),
        "explain_breach": translate("Complaints", "写超时原因"),
        "remedy": translate("Complaints", "补救"),
        "approve_remedy": translate("Complaints", "批准"),
        "finish_remedy": translate("Complaints", "已办"),
        "cancel_remedy": translate("Complaints", "取消"),
        "promise": translate("Complaints", "承诺"),
        "set_platform_deadline": translate("Complaints", "平台期限"),
        "keep_commitment": translate("Complaints", "已兑现"),
        "withdraw_commitment": translate("Complaints", "撤回"),
        "plan_follow_up": translate("Complaints", "约回访"),
        "record_follow_up": translate("Complaints", "记回访结果"),
        "record_call": translate("Complaints", "记电话"),
        "link": translate("Complaints", "关联另一个投诉"),
        "print": translate("Complaints", "打印，存为 PDF"),
    }
    return words[move]


def follow_up_result(arguments: tuple[Any, ...]) -> FollowUpResult:
    """Return how a call-back went, from the answers of its form: ref first, questions last."""
    outcome, is_accepted, satisfaction, said, *answers = arguments[1:]
    return FollowUpResult(outcome, is_accepted, satisfaction, tuple(answers), said)


def corrected(
    cases: ComplaintService,
    actor: Actor,
    card: ComplaintCard,
    name: str,
    value: str | tuple[str, ...],
) -> ComplaintCard:
    """Correct one field of a case: a text, or all there are of several things."""
    several: Mapping[str, Call] = {
        "orders": cases.set_orders,
        "wanted": cases.set_wanted,
        "contacts": cases.set_contacts,
    }
    if name in several:
        return several[name](actor, card.number, value, version=card.version)
    return cases.correct(actor, card.number, {name: str(value)}, version=card.version)


def tagged(cases: ComplaintService, actor: Actor, card: ComplaintCard, words: str) -> ComplaintCard:
    """Give a case these tags and no others."""
    wanted = words.split()
    gone = [tag for tag in card.tags if tag not in wanted]
    return cases.tag(actor, card.number, add=wanted, remove=gone, version=card.version)


def call_record(arguments: tuple[Any, ...]) -> CallRecord:
    """Return a call from the answers of its form."""
    direction, when, who, what, where, why, how = arguments
    is_outgoing, is_answered = direction
    return CallRecord(
        who=who,
        what=what,
        when=when,
        where=where,
        why=why,
        how=how,
        is_outgoing=is_outgoing,
        is_answered=is_answered,
    )


def _plain(cases: ComplaintService) -> Mapping[str, Call]:
    """Return the moves whose answers are what the use case takes, one after the other."""
    return {
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
        "refuse_flag": cases.refuse_flag,
        "end_exemption": cases.end_exemption,
        "make_accountable": cases.make_accountable,
        "explain_breach": cases.explain_breach,
        "remedy": cases.remedy,
        "approve_remedy": cases.approve_remedy,
        "finish_remedy": cases.finish_remedy,
        "cancel_remedy": cases.cancel_remedy,
        "promise": cases.promise,
        "set_platform_deadline": cases.set_platform_deadline,
        "keep_commitment": cases.keep_commitment,
        "withdraw_commitment": cases.withdraw_commitment,
        "plan_follow_up": cases.plan_follow_up,
        "untick": cases.untick,
        "link": cases.link,
        "unlink": cases.unlink,
    }


def carry_out(
    cases: ComplaintService,
    actor: Actor,
    card: ComplaintCard,
    move: str,
    arguments: tuple[Any, ...],
) -> ComplaintCard:
    """Make a move of a case, with the version that was seen; return the case to show next."""
    number, version = card.number, card.version
    shaped: Mapping[str, Callable[[], ComplaintCard]] = {
        "find": lambda: cases.correct(actor, number, {"found": arguments[0]}, version=version),
        "correct": lambda: corrected(cases, actor, card, *arguments[0]),
        "contacts": lambda: corrected(cases, actor, card, "contacts", arguments[0]),
        "tag": lambda: tagged(cases, actor, card, str(arguments[0])),
        "tick": lambda: cases.tick(
            actor, number, arguments[0], revision=arguments[1], version=version
        ),
        "record_follow_up": lambda: cases.record_follow_up(
            actor, number, arguments[0], follow_up_result(arguments), version=version
        ),
        "record_call": lambda: cases.record_call(
            actor, number, call_record(arguments), version=version
        ),
    }
    if move in shaped:
        return shaped[move]()
    return _plain(cases)[move](actor, number, *arguments, version=version)
