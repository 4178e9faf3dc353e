"""Verbs on what is known and decided of a case: corrections, judgements, who answers for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from deskcs.cli.case_moves import Number, Reason, Seen, move
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

_NO_VALUE = QT_TRANSLATE_NOOP(
    "errors", "--set 要写成 字段=新值，如 --set goods=水壶，没有等号的“{text}”看不懂。"
)


def explain_breach(number: Number, reason: Reason, version: Seen = None) -> None:
    """写明超时原因；没写不能关闭。"""
    move("已写明", lambda c: c.desk.complaints.explain_breach(c.actor, number, reason, version))


def refuse_flag(number: Number, reason: Reason, version: Seen = None) -> None:
    """看过信号，认定不严重。"""
    move("已认定", lambda c: c.desk.complaints.refuse_flag(c.actor, number, reason, version))


def end_exemption(number: Number, reason: Reason, version: Seen = None) -> None:
    """取消特殊疑难，恢复计时（组长或主管）。"""
    move("已恢复计时", lambda c: c.desk.complaints.end_exemption(c.actor, number, reason, version))


def correct(
    number: Number,
    field: Annotated[
        list[str],
        typer.Option("--set", help="字段=新值，可写多次，如 wanted=换货,补偿 20 元"),
    ],
    version: Seen = None,
) -> None:
    """更正字段；原来的值留在时间线里。"""
    pairs = dict(_pair(text) for text in field)
    move("已更正", lambda c: c.desk.complaints.correct(c.actor, number, pairs, version))


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise Invalid(_NO_VALUE, field="set", text=text[:40])
    return name.strip(), value


def judge(
    number: Number,
    justified: Annotated[
        bool | None, typer.Option("--yes/--no", help="成立没有，不写是待定")
    ] = None,
    version: Seen = None,
) -> None:
    """判定投诉成立没有；只有成立的计入满意度。"""
    move("已判定", lambda c: c.desk.complaints.judge(c.actor, number, justified, version))


def accountable(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="负责到底的人的姓名或工号")],
    version: Seen = None,
) -> None:
    """改首问负责人（组长或主管）。"""
    move("已改", lambda c: c.desk.complaints.make_accountable(c.actor, number, to, version))


VERBS: dict[str, Callable[..., None]] = {
    "explain-breach": explain_breach,
    "refuse-flag": refuse_flag,
    "end-exemption": end_exemption,
    "correct": correct,
    "judge": judge,
    "accountable": accountable,
}
