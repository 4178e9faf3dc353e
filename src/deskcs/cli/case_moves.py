"""What every verb that changes a case shares: its arguments, its transaction, its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli.case_lines import card_lines
from deskcs.cli.case_output import as_dict
from deskcs.cli.speaking import labelled, translate
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.cli.context import Command
    from deskcs.complaints.shapes import ComplaintCard

_BAD_TIME = QT_TRANSLATE_NOOP(
    "errors", "{option} 的时间“{text}”看不懂，请写成 2026-11-22T09:30 或带时区的 ISO 8601。"
)

Number = Annotated[str, typer.Argument(help="投诉编号，如 TS20261122-017")]
Text = Annotated[str, typer.Option("--text", help="正文")]
Reason = Annotated[str, typer.Option("--reason", help="原因")]
Seen = Annotated[int | None, typer.Option("--version", help="看到的版本号；别人先改过时不保存")]


def move(said: str, act: Callable[[Command], ComplaintCard]) -> None:
    """Carry out one change and print the fresh case."""
    with context.session(writes=True) as command:
        say(command, act(command), said)


def say(
    command: Command, card: ComplaintCard, said: str, more: Mapping[str, object] | None = None
) -> None:
    """Print a case after a change: JSON, with `more` fields, or what was done and how the clocks
    stand.
    """
    zone = command.desk.settings.zone_info
    if command.out.is_json:
        command.out.json({**as_dict(card, zone), **(more or {})})
    command.out.text(labelled(translate("Cli", said), card.number))
    for line in card_lines(card, zone)[1:4]:
        command.out.text(line)


def moment_of(command: Command, text: str, option: str) -> datetime:
    """Return the time an option was given, in the desk's zone; raise Invalid."""
    from deskcs.complaints.exchange import dates

    try:
        return dates.read(text, command.desk.settings.zone_info)
    except Invalid:
        raise Invalid(_BAD_TIME, field=option, option=option, text=text[:40]) from None
