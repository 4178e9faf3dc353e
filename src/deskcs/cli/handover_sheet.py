"""The sheet a verb is about: how it is named, and what is printed of it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli import handover_output as shown
from deskcs.cli.handover_lines import sheet_lines
from deskcs.cli.speaking import labelled, translate

if TYPE_CHECKING:
    from deskcs.cli.context import Command
    from deskcs.handover.sheet_shapes import SheetCard

SheetId = Annotated[str, typer.Argument(help="交接单的编号或单号")]
Item = Annotated[int | None, typer.Option("--item", help="事项编号")]


def on_sheet(said: str, sheet: str, act: Callable[[Command, int], SheetCard]) -> None:
    """Change a sheet that is named by its number or code, and print what has become of it."""
    with context.session(writes=True) as command:
        say(command, act(command, command.desk.handover.sheet_id(sheet)), said)


def say(command: Command, card: SheetCard, said: str) -> None:
    """Print what was done, and the sheet as it is now."""
    command.out.text(labelled(translate("Cli", said), card.code))
    print_card(command, card)


def print_card(command: Command, card: SheetCard) -> None:
    """Print a whole sheet, as JSON where that is asked for."""
    zone = command.desk.settings.zone_info
    if command.out.is_json:
        command.out.json(shown.sheet_dict(card, zone))
        return
    for line in sheet_lines(card, zone):
        command.out.text(line)
