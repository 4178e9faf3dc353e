"""Verbs on complaints: new, show, list and each move of a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from deskcs.cli import complaint_facts, complaint_work, context
from deskcs.cli.case_lines import card_lines, row_cells
from deskcs.cli.case_moves import Number, Reason, Seen, Text, moment_of, move, say
from deskcs.cli.case_output import as_dict, listed
from deskcs.cli.columns import table
from deskcs.cli.speaking import meant, several, spoken, translate
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "读不了文件 {path}。请核对路径，并存成 UTF-8 文本。")


def register(app: typer.Typer) -> None:
    """Add `complaint …`."""
    verbs = typer.Typer(help="投诉：登记、查看、跟进。", no_args_is_help=True)
    verbs.command("new")(new)
    verbs.command("show")(show)
    verbs.command("list")(list_cases)
    for name, verb in (_MOVES | complaint_work.VERBS | complaint_facts.VERBS).items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="complaint")


def new(
    customer: Annotated[str, typer.Option(help="客户昵称")],
    what: Annotated[str, typer.Option(help="客户的原话")],
    order: Annotated[list[str] | None, typer.Option(help="订单号，可写多次")] = None,
    goods: Annotated[str, typer.Option(help="商品")] = "",
    channel: Annotated[str, typer.Option(help="渠道")] = "",
    shop: Annotated[str, typer.Option(help="店铺")] = "",
    phone: Annotated[str, typer.Option(help="联系电话")] = "",
    honorific: Annotated[str, typer.Option(help="称呼")] = "",
    wanted: Annotated[list[str] | None, typer.Option(help="客户诉求，可写多次")] = None,
    received_at: Annotated[str, typer.Option(help="收到时间，默认现在")] = "",
    severity: Annotated[int | None, typer.Option(help="级别 1 到 4")] = None,
    category: Annotated[str, typer.Option(help="分类")] = "",
    cause: Annotated[str, typer.Option(help="投诉原因")] = "",
    flag: Annotated[str, typer.Option(help="标为严重的原因")] = "",
    batch: Annotated[str, typer.Option(help="商品批号")] = "",
    kind: Annotated[
        str, typer.Option(help="complaint 投诉，case 个案（三日内答复）")
    ] = "complaint",
    parent: Annotated[str, typer.Option(help="跟进哪一条（编号）")] = "",
    contact: Annotated[list[str] | None, typer.Option(help="其他联系方式，可写多次")] = None,
    remark: Annotated[str, typer.Option(help="订单备注")] = "",
    transcript: Annotated[Path | None, typer.Option(help="聊天记录的文本文件")] = None,
) -> None:
    """登记一条投诉。"""
    from deskcs.complaints.intake import ComplaintIntake

    with context.session(writes=True) as command:
        policy = command.desk.complaints.policy
        intake = ComplaintIntake(
            customer=customer,
            what=what,
            orders=tuple(order or ()),
            goods=goods,
            channel=channel,
            shop=shop,
            phone=phone,
            honorific=honorific,
            wanted=tuple(meant(text, policy.remedies) for text in wanted or ()),
            received_at=moment_of(command, received_at, "--received-at") if received_at else None,
            severity=severity,
            category=meant(category, policy.categories),
            cause=meant(cause, policy.causes),
            flag_reason=flag,
            batch=batch,
            kind=kind,
            parent=parent,
            contacts=tuple(contact or ()),
            order_remark=remark,
            transcript=_text_of(transcript),
        )
        say(command, command.desk.complaints.register(command.actor, intake), "已登记")


def _text_of(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Invalid(_UNREADABLE, field="transcript", path=file) from None


def show(
    number: Number,
    why: Annotated[bool, typer.Option("--why", help="说明每个期限怎么来的")] = False,
) -> None:
    """查看一条投诉。"""
    with context.session() as command:
        card = command.desk.complaints.card(command.actor, number)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(as_dict(card, zone))
        for line in card_lines(card, zone, has_why=why):
            command.out.text(line)


def list_cases(
    query: Annotated[
        list[str] | None, typer.Argument(help="和搜索框一样的查询，如 状态:处理中、严重:待知悉")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="最多几条")] = 50,
    after: Annotated[str, typer.Option(help="接着上一页的 next")] = "",
    order: Annotated[str, typer.Option(help="排序，如 -received_at、next_due")] = "-received_at",
    view: Annotated[
        str, typer.Option(help="mine、unowned、due_soon、overdue、serious、open")
    ] = "all",
) -> None:
    """列出投诉。"""
    from deskcs.complaints.shapes import ComplaintQuery

    with context.session() as command:
        asked = ComplaintQuery(" ".join(query or ()), view, order, command.actor.name)
        page = command.desk.complaints.page(asked, limit, after or None)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(listed(page, zone))
        for line in table([row_cells(row, zone) for row in page.rows]):
            command.out.text(line)
        words = translate("Cli", "共 {count} 条")
        if page.capped:
            words = translate("Cli", "共超过 {count} 条")
        command.out.text(words.format(count=page.total))
        if page.next:
            command.out.text(translate("Cli", "接着看：--after {next}").format(next=page.next))


def note(number: Number, text: Text, version: Seen = None) -> None:
    """加一条内部备注。"""
    move("已备注", lambda c: c.desk.complaints.note(c.actor, number, text, version))


def reply(number: Number, text: Text, version: Seen = None) -> None:
    """记下对客户的回复。"""
    move("已记下回复", lambda c: c.desk.complaints.reply(c.actor, number, text, version))


def customer_said(number: Number, text: Text, version: Seen = None) -> None:
    """记下客户的来话。"""
    move("已记下来话", lambda c: c.desk.complaints.customer_said(c.actor, number, text, version))


def assign(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="责任人的姓名或工号")],
    version: Seen = None,
) -> None:
    """派给一个人。"""
    move("已转派", lambda c: c.desk.complaints.assign(c.actor, number, to, version))


def accept(number: Number, version: Seen = None) -> None:
    """受理，自己负责。"""
    move("已受理", lambda c: c.desk.complaints.accept(c.actor, number, version))


def wait(
    number: Number,
    reason: Reason,
    until: Annotated[str, typer.Option(help="等到什么时候")],
    version: Seen = None,
) -> None:
    """转入等待；只有规则里的原因会停表。"""
    with context.session(writes=True) as command:
        complaints = command.desk.complaints
        moment = moment_of(command, until, "--until")
        reason = meant(reason, [pause.name for pause in complaints.policy.pauses])
        card = complaints.wait(command.actor, number, reason, moment, version)
        rule = complaints.policy.pause_for(reason.strip())
        say(command, card, "已转入等待", {"pause": rule and rule.key})
        if rule is None:
            names = several(spoken(pause.name) for pause in complaints.policy.pauses)
            words = translate("Cli", "这个原因不停表，时限照走。停表的原因：{names}。")
            command.out.text(words.format(names=names or translate("Complaints", "无")))


def resume(number: Number, version: Seen = None) -> None:
    """恢复处理。"""
    move("已恢复处理", lambda c: c.desk.complaints.resume(c.actor, number, version))


def escalate(number: Number, reason: Reason, version: Seen = None) -> None:
    """标为严重，马上报告组长。"""
    move("已标为严重", lambda c: c.desk.complaints.escalate(c.actor, number, reason, version))


def acknowledge(number: Number, version: Seen = None) -> None:
    """确认知悉严重投诉（组长或主管）。"""
    move("已确认", lambda c: c.desk.complaints.acknowledge(c.actor, number, version))


def decline(number: Number, reason: Reason, version: Seen = None) -> None:
    """取消严重标记（组长或主管）。"""
    move("已取消标记", lambda c: c.desk.complaints.decline_flag(c.actor, number, reason, version))


def grade(
    number: Number,
    severity: Annotated[int, typer.Option(help="级别 1 到 4")],
    reason: Annotated[str, typer.Option(help="原因")] = "",
    version: Seen = None,
) -> None:
    """改级别。"""
    move("已改级别", lambda c: c.desk.complaints.grade(c.actor, number, severity, reason, version))


def exempt(number: Number, reason: Reason, version: Seen = None) -> None:
    """设为特殊疑难，不计时限（组长或主管）。"""
    move("已设为特殊疑难", lambda c: c.desk.complaints.exempt(c.actor, number, reason, version))


def resolve(number: Number, text: Text, version: Seen = None) -> None:
    """记下告诉客户的处理方案。"""
    move("已提交方案", lambda c: c.desk.complaints.resolve(c.actor, number, text, version))


def close(
    number: Number,
    satisfaction: Annotated[int | None, typer.Option(help="满意度 1 到 5")] = None,
    version: Seen = None,
) -> None:
    """关闭。"""
    move("已关闭", lambda c: c.desk.complaints.close(c.actor, number, satisfaction, version))


def reopen(number: Number, reason: Reason, version: Seen = None) -> None:
    """客户不接受或又出问题，重开。"""
    move("已重开", lambda c: c.desk.complaints.reopen(c.actor, number, reason, version))


def invalidate(number: Number, reason: Reason, version: Seen = None) -> None:
    """判为无效（组长或主管）。"""
    move("已判为无效", lambda c: c.desk.complaints.invalidate(c.actor, number, reason, version))


def merge(
    number: Number,
    into: Annotated[str, typer.Option("--into", help="并入哪一条")],
    version: Seen = None,
) -> None:
    """把重复的投诉并入另一条（组长或主管）。"""
    move("已并入", lambda c: c.desk.complaints.merge(c.actor, number, into, version))


def unmerge(number: Number, version: Seen = None) -> None:
    """撤销合并（组长或主管）。"""
    move("已撤销合并", lambda c: c.desk.complaints.unmerge(c.actor, number, version))


def tag(
    number: Number,
    add: Annotated[list[str] | None, typer.Option(help="加上的标签，可写多次")] = None,
    remove: Annotated[list[str] | None, typer.Option(help="去掉的标签，可写多次")] = None,
    version: Seen = None,
) -> None:
    """加减标签。"""
    move(
        "已改标签",
        lambda c: c.desk.complaints.tag(c.actor, number, add or (), remove or (), version),
    )


_MOVES: dict[str, Callable[..., None]] = {
    "note": note,
    "reply": reply,
    "customer-said": customer_said,
    "assign": assign,
    "accept": accept,
    "wait": wait,
    "resume": resume,
    "escalate": escalate,
    "acknowledge": acknowledge,
    "decline": decline,
    "grade": grade,
    "exempt": exempt,
    "resolve": resolve,
    "close": close,
    "reopen": reopen,
    "invalidate": invalidate,
    "merge": merge,
    "unmerge": unmerge,
    "tag": tag,
}
