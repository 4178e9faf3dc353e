"""Verbs that write a draft: its items, and its checklist."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from deskcs.cli import context
from deskcs.cli.case_moves import moment_of
from deskcs.cli.handover_sheet import Item, SheetId, on_sheet, say
from deskcs.cli.speaking import meant
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.handover.item_shapes import ItemCard, ItemInput
    from deskcs.handover.sheet_shapes import SheetCard

_WHAT = QT_TRANSLATE_NOOP(
    "errors", "请写要做什么：--add 事项，或 --item 编号 加 --text、--next、--remove 等。"
)
_BAD_FIELD = QT_TRANSLATE_NOOP("errors", "--field 要写成 栏目=内容，如 --field 金额=320。")


def edit(
    sheet: SheetId,
    add: Annotated[str, typer.Option("--add", help="加一条事项")] = "",
    item: Item = None,
    text: Annotated[str, typer.Option("--text", help="改成的内容")] = "",
    severity: Annotated[str, typer.Option(help="stable、watch 或 critical")] = "",
    kind: Annotated[str, typer.Option(help="事项类型，如 callback")] = "",
    done: Annotated[str, typer.Option(help="已做了什么")] = "",
    next_step: Annotated[str, typer.Option("--next", help="下一步")] = "",
    holder: Annotated[str, typer.Option(help="谁来办")] = "",
    due: Annotated[str, typer.Option(help="什么时候之前，ISO 8601")] = "",
    complaint: Annotated[str, typer.Option(help="相关投诉的编号")] = "",
    field: Annotated[list[str] | None, typer.Option(help="栏目=内容，可写多次")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="移出这一条")] = False,
    reason: Annotated[str, typer.Option(help="移出的原因")] = "",
    version: Annotated[int | None, typer.Option(help="看到的事项版本号")] = None,
) -> None:
    """在草稿上加一条、改一条或移出一条。"""
    with context.session(writes=True) as command:
        handover = command.desk.handover
        number = handover.sheet_id(sheet)
        kind_known = handover.rules.item_type(kind)
        given = {
            "text": add or text,
            "severity": severity or (kind_known.severity.value if add and kind_known else ""),
            "kind": kind,
            "done": done,
            "next_step": next_step,
            "holder": holder,
            "complaint": complaint,
        }
        moment = moment_of(command, due, "--due") if due else None
        known = [name for kind in handover.rules.items for name in kind.fields]
        fields = {meant(name, known): value for name, value in _pairs(field or []).items()}
        if add:
            wanted = _input(given, moment, fields)
            say(command, handover.add_item(command.actor, number, wanted), "已添加")
            return
        if item is None:
            raise Invalid(_WHAT, field="--add")
        if remove:
            say(command, handover.remove_item(command.actor, number, item, reason), "已移出")
            return
        wanted = _input(given, moment, fields, _line(handover.sheet(number), item))
        card = handover.change_item(command.actor, number, item, wanted, version)
        say(command, card, "已修改")


def check(
    sheet: SheetId,
    key: Annotated[str, typer.Argument(help="核对项，如 phone")],
    state: Annotated[str, typer.Argument(help="ok、bad 或 na")],
    note: Annotated[str, typer.Option(help="异常的情况")] = "",
    count: Annotated[int | None, typer.Option("--count", help="清点的数目")] = None,
) -> None:
    """核对清单里的一项；按数目交接的写 --count。"""
    on_sheet(
        "已核对", sheet, lambda c, n: c.desk.handover.check(c.actor, n, key, state, note, count)
    )


def _line(sheet: SheetCard, item: int) -> ItemCard:
    from deskcs.handover.room import NO_ITEM

    for card in sheet.items:
        if card.id == item:
            return card
    raise Invalid(NO_ITEM, field="--item", sheet=sheet.id, item=item)


def _input(
    given: dict[str, str],
    due_at: datetime | None,
    fields: dict[str, str],
    old: ItemCard | None = None,
) -> ItemInput:
    """Return the item as asked for; what was not given stays as it was."""
    from deskcs.handover.item_shapes import ItemInput

    if old is None:
        return ItemInput(**_said(given), due_at=due_at, fields=fields)
    kept = {
        "text": old.text,
        "severity": old.severity.value,
        "kind": old.kind,
        "done": old.done,
        "next_step": old.next_step,
        "holder": old.holder,
        "complaint": old.complaint,
    }
    return ItemInput(
        **_said({name: given[name] or kept[name] for name in kept}),
        due_at=due_at or old.due_at,
        happened_at=old.happened_at,
        fields={**old.fields, **fields},
        contingency=old.contingency,
        links=old.links,
    )


def _said(values: dict[str, str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _pairs(said: list[str]) -> dict[str, str]:
    pairs = {}
    for text in said:
        name, equals, value = text.partition("=")
        if not (name.strip() and equals):
            raise Invalid(_BAD_FIELD, field="--field")
        pairs[name.strip()] = value.strip()
    return pairs
