"""Verbs on complaints: new, show, list and each move of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli.case_output import as_dict, card_lines, listed, row_line
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.cli.context import Command
    from deskcs.complaints.shapes import ComplaintCard

_BAD_TIME = QT_TRANSLATE_NOOP(
    "errors", "{option} 的时间“{text}”看不懂,请写成 2026-11-22T09:30 或带时区的 ISO 8601。"
)

Number = Annotated[str, typer.Argument(help="投诉编号,如 TS20261122-017")]
Text = Annotated[str, typer.Option("--text", help="正文")]
Reason = Annotated[str, typer.Option("--reason", help="原因")]
Seen = Annotated[int | None, typer.Option("--version", help="看到的版本号;别人先改过时不保存")]


def register(app: typer.Typer) -> None:
    """Add `complaint …`."""
    verbs = typer.Typer(help="投诉:登记、查看、跟进。", no_args_is_help=True)
    verbs.command("new")(new)
    verbs.command("show")(show)
    verbs.command("list")(list_cases)
    for name, verb in _MOVES.items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="complaint")


def new(
    customer: Annotated[str, typer.Option(help="客户昵称")],
    what: Annotated[str, typer.Option(help="客户的原话")],
    order: Annotated[list[str] | None, typer.Option(help="订单号,可写多次")] = None,
    goods: Annotated[str, typer.Option(help="商品")] = "",
    channel: Annotated[str, typer.Option(help="渠道")] = "",
    shop: Annotated[str, typer.Option(help="店铺")] = "",
    phone: Annotated[str, typer.Option(help="联系电话")] = "",
    honorific: Annotated[str, typer.Option(help="称呼")] = "",
    wanted: Annotated[list[str] | None, typer.Option(help="客户诉求,可写多次")] = None,
    received_at: Annotated[str, typer.Option(help="收到时间,默认现在")] = "",
    severity: Annotated[int | None, typer.Option(help="级别 1 到 4")] = None,
    category: Annotated[str, typer.Option(help="分类")] = "",
    cause: Annotated[str, typer.Option(help="原因")] = "",
    flag: Annotated[str, typer.Option(help="标为严重的原因")] = "",
) -> None:
    """登记一条投诉。"""
    from deskcs.complaints.shapes import ComplaintIntake

    with context.session(writes=True) as command:
        intake = ComplaintIntake(
            customer=customer,
            what=what,
            orders=tuple(order or ()),
            goods=goods,
            channel=channel,
            shop=shop,
            phone=phone,
            honorific=honorific,
            wanted=tuple(wanted or ()),
            received_at=_time(command, received_at, "--received-at") if received_at else None,
            severity=severity,
            category=category,
            cause=cause,
            flag_reason=flag,
        )
        _say(command, command.desk.complaints.register(command.actor, intake), "已登记")


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
        list[str] | None, typer.Argument(help="和搜索框一样的查询,如 状态:处理中")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="最多几条")] = 50,
    after: Annotated[str, typer.Option(help="接着上一页的 next")] = "",
    order: Annotated[str, typer.Option(help="排序,如 -received_at、next_due")] = "-received_at",
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
        for row in page.rows:
            command.out.text(row_line(row, zone))
        more = f"超过 {page.total}" if page.capped else str(page.total)
        command.out.text(f"共 {more} 条" + (f",接着看:--after {page.next}" if page.next else ""))


def note(number: Number, text: Text, version: Seen = None) -> None:
    """加一条内部备注。"""
    _move("已备注", lambda c: c.desk.complaints.note(c.actor, number, text, version))


def reply(number: Number, text: Text, version: Seen = None) -> None:
    """记下对客户的回复。"""
    _move("已记下回复", lambda c: c.desk.complaints.reply(c.actor, number, text, version))


def customer_said(number: Number, text: Text, version: Seen = None) -> None:
    """记下客户的来话。"""
    _move("已记下来话", lambda c: c.desk.complaints.customer_said(c.actor, number, text, version))


def assign(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="责任人的姓名或工号")],
    version: Seen = None,
) -> None:
    """派给一个人。"""
    _move("已转派", lambda c: c.desk.complaints.assign(c.actor, number, to, version))


def accept(number: Number, version: Seen = None) -> None:
    """受理,自己负责。"""
    _move("已受理", lambda c: c.desk.complaints.accept(c.actor, number, version))


def wait(
    number: Number,
    reason: Reason,
    until: Annotated[str, typer.Option(help="等到什么时候")],
    version: Seen = None,
) -> None:
    """转入等待;只有规则里的原因会停表。"""
    _move(
        "已转入等待",
        lambda c: c.desk.complaints.wait(
            c.actor, number, reason, _time(c, until, "--until"), version
        ),
    )


def resume(number: Number, version: Seen = None) -> None:
    """恢复处理。"""
    _move("已恢复处理", lambda c: c.desk.complaints.resume(c.actor, number, version))


def escalate(number: Number, reason: Reason, version: Seen = None) -> None:
    """标为严重,马上报告组长。"""
    _move("已标为严重", lambda c: c.desk.complaints.escalate(c.actor, number, reason, version))


def acknowledge(number: Number, version: Seen = None) -> None:
    """确认知悉严重投诉(组长或主管)。"""
    _move("已确认", lambda c: c.desk.complaints.acknowledge(c.actor, number, version))


def decline(number: Number, reason: Reason, version: Seen = None) -> None:
    """取消严重标记(组长或主管)。"""
    _move("已取消标记", lambda c: c.desk.complaints.decline_flag(c.actor, number, reason, version))


def grade(
    number: Number,
    severity: Annotated[int, typer.Option(help="级别 1 到 4")],
    reason: Annotated[str, typer.Option(help="原因")] = "",
    version: Seen = None,
) -> None:
    """改级别。"""
    _move("已改级别", lambda c: c.desk.complaints.grade(c.actor, number, severity, reason, version))


def exempt(number: Number, reason: Reason, version: Seen = None) -> None:
    """设为特殊疑难,不计时限(组长或主管)。"""
    _move("已设为特殊疑难", lambda c: c.desk.complaints.exempt(c.actor, number, reason, version))


def resolve(number: Number, text: Text, version: Seen = None) -> None:
    """记下告诉客户的处理方案。"""
    _move("已提交方案", lambda c: c.desk.complaints.resolve(c.actor, number, text, version))


def close(
    number: Number,
    satisfaction: Annotated[int | None, typer.Option(help="满意度 1 到 5")] = None,
    version: Seen = None,
) -> None:
    """关闭。"""
    _move("已关闭", lambda c: c.desk.complaints.close(c.actor, number, satisfaction, version))


def reopen(number: Number, reason: Reason, version: Seen = None) -> None:
    """客户不接受或又出问题,重开。"""
    _move("已重开", lambda c: c.desk.complaints.reopen(c.actor, number, reason, version))


def invalidate(number: Number, reason: Reason, version: Seen = None) -> None:
    """判为无效(组长或主管)。"""
    _move("已判为无效", lambda c: c.desk.complaints.invalidate(c.actor, number, reason, version))


def merge(
    number: Number,
    into: Annotated[str, typer.Option("--into", help="并入哪一条")],
    version: Seen = None,
) -> None:
    """把重复的投诉并入另一条(组长或主管)。"""
    _move("已并入", lambda c: c.desk.complaints.merge(c.actor, number, into, version))


def unmerge(number: Number, version: Seen = None) -> None:
    """撤销合并(组长或主管)。"""
    _move("已撤销合并", lambda c: c.desk.complaints.unmerge(c.actor, number, version))


def tag(
    number: Number,
    add: Annotated[list[str] | None, typer.Option(help="加上的标签,可写多次")] = None,
    remove: Annotated[list[str] | None, typer.Option(help="去掉的标签,可写多次")] = None,
    version: Seen = None,
) -> None:
    """加减标签。"""
    _move(
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


def _move(said: str, act: Callable[[Command], ComplaintCard]) -> None:
    with context.session(writes=True) as command:
        _say(command, act(command), said)


def _say(command: Command, card: ComplaintCard, said: str) -> None:
    zone = command.desk.settings.zone_info
    if command.out.is_json:
        command.out.json(as_dict(card, zone))
    command.out.text(f"{said}:{card.number}")
    for line in card_lines(card, zone)[1:4]:
        command.out.text(line)


def _time(command: Command, text: str, option: str) -> datetime:
    from deskcs.complaints.exchange import dates

    try:
        return dates.read(text, command.desk.settings.zone_info)
    except Invalid:
        raise Invalid(_BAD_TIME, field=option, option=option, text=text[:40]) from None
