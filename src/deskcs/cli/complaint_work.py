"""Verbs on what belongs to the work on a case: links, promises, remedies, call-backs, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from deskcs.cli.case_moves import Number, Reason, Seen, Text, moment_of, move
from deskcs.cli.speaking import meant

Ref = Annotated[int, typer.Argument(help="show 里的编号（ref）")]
Due = Annotated[str, typer.Option("--until", help="到什么时候")]


def link(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="另一条的编号")],
    kind: Annotated[str, typer.Option(help="cause、related、parent、child")] = "related",
    version: Seen = None,
) -> None:
    """和另一条投诉关联。"""
    move("已关联", lambda c: c.desk.complaints.link(c.actor, number, to, kind, version))


def unlink(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="另一条的编号")],
    version: Seen = None,
) -> None:
    """取消关联。"""
    move("已取消关联", lambda c: c.desk.complaints.unlink(c.actor, number, to, version))


def promise(number: Number, text: Text, until: Due, version: Seen = None) -> None:
    """记下对客户的承诺和时间。"""
    move(
        "已记下承诺",
        lambda c: c.desk.complaints.promise(
            c.actor, number, text, moment_of(c, until, "--until"), version
        ),
    )


def platform(number: Number, text: Text, until: Due, version: Seen = None) -> None:
    """记下平台的期限，如提交凭证。"""
    move(
        "已记下平台期限",
        lambda c: c.desk.complaints.set_platform_deadline(
            c.actor, number, text, moment_of(c, until, "--until"), version
        ),
    )


def keep(
    number: Number,
    ref: Ref,
    text: Annotated[str, typer.Option("--text", help="说明")] = "",
    version: Seen = None,
) -> None:
    """承诺已兑现，或平台期限已办到。"""
    move(
        "已记为办到",
        lambda c: c.desk.complaints.keep_commitment(c.actor, number, ref, text, version),
    )


def withdraw(number: Number, ref: Ref, reason: Reason, version: Seen = None) -> None:
    """撤回承诺、平台期限或回访（组长或主管）。"""
    move(
        "已撤回",
        lambda c: c.desk.complaints.withdraw_commitment(c.actor, number, ref, reason, version),
    )


def remedy(
    number: Number,
    kind: Annotated[str, typer.Option(help="措施，如 退货退款、补偿、补发")],
    yuan: Annotated[str, typer.Option(help="金额（元）")] = "",
    note: Annotated[str, typer.Option(help="说明")] = "",
    version: Seen = None,
) -> None:
    """登记补救措施；超过自己的限额要等人批准。"""
    move(
        "已登记补救",
        lambda c: c.desk.complaints.remedy(
            c.actor, number, meant(kind, c.desk.complaints.policy.remedies), yuan, note, version
        ),
    )


def approve_remedy(
    number: Number,
    ref: Ref,
    by: Annotated[str, typer.Option("--by", help="超过主管限额时，批准的负责人")] = "",
    version: Seen = None,
) -> None:
    """批准补救措施。"""
    move("已批准", lambda c: c.desk.complaints.approve_remedy(c.actor, number, ref, by, version))


def finish_remedy(
    number: Number,
    ref: Ref,
    on: Annotated[str, typer.Option("--on", help="办结时间，默认现在")] = "",
    version: Seen = None,
) -> None:
    """补救措施已办结。"""
    move(
        "已办结",
        lambda c: c.desk.complaints.finish_remedy(
            c.actor, number, ref, moment_of(c, on, "--on") if on else None, version
        ),
    )


def cancel_remedy(number: Number, ref: Ref, reason: Reason, version: Seen = None) -> None:
    """取消补救措施。"""
    move("已取消", lambda c: c.desk.complaints.cancel_remedy(c.actor, number, ref, reason, version))


def follow_up(
    number: Number,
    at: Annotated[str, typer.Option("--at", help="什么时候回访，默认按规则")] = "",
    person: Annotated[str, typer.Option("--to", help="谁回访，默认自己")] = "",
    note: Annotated[str, typer.Option(help="说明")] = "",
    version: Seen = None,
) -> None:
    """计划一次回访。"""
    move(
        "已计划回访",
        lambda c: c.desk.complaints.plan_follow_up(
            c.actor,
            number,
            moment_of(c, at, "--at") if at else c.desk.complaints.proposed_follow_up(),
            person,
            note,
            version,
        ),
    )


def called_back(
    number: Number,
    ref: Ref,
    outcome: Annotated[str, typer.Option(help="reached、not_convenient、no_reply")],
    accepted: Annotated[
        bool | None, typer.Option("--accepted/--refused", help="客户接受没有")
    ] = None,
    satisfaction: Annotated[int | None, typer.Option(help="满意度 1 到 5")] = None,
    text: Annotated[str, typer.Option("--text", help="客户的话")] = "",
    version: Seen = None,
) -> None:
    """记下回访的结果。"""
    from deskcs.complaints.work_shapes import FollowUpResult

    result = FollowUpResult(outcome, accepted, satisfaction, said=text)
    move(
        "已记下回访",
        lambda c: c.desk.complaints.record_follow_up(c.actor, number, ref, result, version),
    )


def call(
    number: Number,
    who: Annotated[str, typer.Option(help="谁")],
    what: Annotated[str, typer.Option(help="什么事")],
    when: Annotated[str, typer.Option(help="什么时候，默认现在")] = "",
    where: Annotated[str, typer.Option(help="哪里")] = "",
    why: Annotated[str, typer.Option(help="为什么")] = "",
    how: Annotated[str, typer.Option(help="怎么办")] = "",
    incoming: Annotated[bool, typer.Option("--incoming", help="是客户打来的")] = False,
    unanswered: Annotated[bool, typer.Option("--unanswered", help="没有接通")] = False,
    minutes: Annotated[int, typer.Option(min=0, help="多少分钟")] = 0,
    version: Seen = None,
) -> None:
    """按 5W1H 记一次电话。"""
    from deskcs.complaints.work_shapes import CallRecord

    move(
        "已记下电话",
        lambda c: c.desk.complaints.record_call(
            c.actor,
            number,
            CallRecord(
                who=who,
                what=what,
                when=moment_of(c, when, "--when") if when else None,
                where=where,
                why=why,
                how=how,
                is_outgoing=not incoming,
                is_answered=not unanswered,
                minutes=minutes,
            ),
            version,
        ),
    )


def attach(
    number: Number,
    file: Annotated[Path, typer.Argument(help="图片、聊天记录、面单等文件")],
    version: Seen = None,
) -> None:
    """加一个附件（复制一份存在数据库旁边）。"""
    move("已加附件", lambda c: c.desk.complaints.attach(c.actor, number, file, version))


def detach(
    number: Number,
    ref: Ref,
    reason: Annotated[str, typer.Option("--reason", help="原因")] = "",
    version: Seen = None,
) -> None:
    """拿掉一个附件。"""
    move("已拿掉", lambda c: c.desk.complaints.detach(c.actor, number, ref, reason, version))


def tick(
    number: Number,
    step: Annotated[int, typer.Argument(help="第几步")],
    note: Annotated[str, typer.Option(help="说明")] = "",
    off: Annotated[bool, typer.Option("--off", help="取消勾选")] = False,
    version: Seen = None,
) -> None:
    """勾选七步处理法的一步。"""
    if off:
        move("已取消", lambda c: c.desk.complaints.untick(c.actor, number, step, version))
        return
    move("已勾选", lambda c: c.desk.complaints.tick(c.actor, number, step, note, version=version))


VERBS: dict[str, Callable[..., None]] = {
    "link": link,
    "unlink": unlink,
    "promise": promise,
    "platform": platform,
    "keep": keep,
    "withdraw": withdraw,
    "remedy": remedy,
    "approve-remedy": approve_remedy,
    "finish-remedy": finish_remedy,
    "cancel-remedy": cancel_remedy,
    "follow-up": follow_up,
    "called-back": called_back,
    "call": call,
    "attach": attach,
    "detach": detach,
    "tick": tick,
}
