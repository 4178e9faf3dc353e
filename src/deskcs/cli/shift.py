"""Verbs on shifts: start, end, breaks, and who is on duty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli import handover_output as shown
from deskcs.cli.columns import table
from deskcs.cli.handover_lines import shift_cells
from deskcs.cli.speaking import labelled, meant, translate
from deskcs.errors import NotAllowed
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import tzinfo

    from deskcs.cli.context import Command
    from deskcs.handover.shift_shapes import ShiftCard

_OTHER_SHIFT = QT_TRANSLATE_NOOP("errors", "{name} 现在当的是{shift}，不是“{asked}”。")

ShiftName = Annotated[str, typer.Option("--shift", help="班次名，如 早班；默认现在的班次")]


def register(app: typer.Typer) -> None:
    """Add `shift …`."""
    verbs = typer.Typer(help="上班、下班、谁在当班。", no_args_is_help=True)
    for name, verb in _VERBS.items():
        verbs.command(name)(verb)
    app.add_typer(verbs, name="shift")


def start(shift: ShiftName = "") -> None:
    """上班。"""

    def begin(command: Command) -> ShiftCard:
        command.desk.handover.watch_handovers()
        return command.desk.handover.start_shift(command.actor, shift_meant(command, shift))

    _on_shift("已上班", begin)


def end(shift: ShiftName = "") -> None:
    """下班。"""
    with context.session(writes=True) as command:
        running = command.desk.handover.current_shift(command.actor)
        shift = shift_meant(command, shift)
        if shift and running is not None and running.name != shift:
            raise NotAllowed(
                _OTHER_SHIFT, name=command.actor.name, shift=running.name, asked=shift[:40]
            )
        card = command.desk.handover.end_shift(command.actor)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.shift_dict(card, zone))
        command.out.text(labelled(translate("Cli", "已下班"), _line(card, zone)))


def show_shifts() -> None:
    """谁在当班，谁带班。"""
    with context.session() as command:
        on_duty = command.desk.handover.on_duty()
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(
                {
                    "on_duty": [shown.shift_dict(card, zone) for card in on_duty],
                    "leads": command.desk.handover.leads_on_duty(),
                }
            )
        for line in table([shift_cells(card, zone) for card in on_duty]):
            command.out.text(line)
        if not on_duty:
            command.out.text(translate("Cli", "现在没有人当班。上班用 deskcs shift start。"))


def pause(reason: Annotated[str, typer.Option("--reason", help="原因，如 午饭")] = "") -> None:
    """开始休息。"""
    _on_shift("休息中", lambda c: c.desk.handover.start_break(c.actor, reason))


def back() -> None:
    """休息回来。"""
    _on_shift("已回来", lambda c: c.desk.handover.end_break(c.actor))


_VERBS: dict[str, Callable[..., None]] = {
    "start": start,
    "end": end,
    "show": show_shifts,
    "break": pause,
    "back": back,
}


def shift_meant(command: Command, name: str) -> str:
    """Return the name of a shift as the shop calls it."""
    return meant(name, [shift.name for shift in command.desk.handover.rules.shifts])


def _on_shift(said: str, act: Callable[[Command], ShiftCard]) -> None:
    with context.session(writes=True) as command:
        card = act(command)
        zone = command.desk.settings.zone_info
        if command.out.is_json:
            command.out.json(shown.shift_dict(card, zone))
        command.out.text(labelled(translate("Cli", said), _line(card, zone)))


def _line(card: ShiftCard, zone: tzinfo) -> str:
    return "  ".join(shift_cells(card, zone))
