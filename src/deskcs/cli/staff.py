"""Verbs on people: add, list, set-pin, disable. A PIN is never taken from an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from deskcs.cli import context
from deskcs.cli.columns import table
from deskcs.cli.speaking import translate
from deskcs.errors import Invalid
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.staff.shapes import Person

_NO_PIN_GIVEN = QT_TRANSLATE_NOOP(
    "errors", "没有收到 PIN。请在终端里输入，或用 --pin-stdin 从标准输入给出。"
)
_ROLE = QT_TRANSLATE_NOOP("errors", "没有“{role}”这个角色，可以是 agent、lead、supervisor。")
Name = Annotated[str, typer.Argument(help="姓名")]
ROLE_WORDS = {
    "agent": QT_TRANSLATE_NOOP("Settings", "客服"),
    "lead": QT_TRANSLATE_NOOP("Settings", "组长"),
    "supervisor": QT_TRANSLATE_NOOP("Settings", "主管"),
}


def register(app: typer.Typer) -> None:
    """Add `staff …`."""
    staff = typer.Typer(help="人员：添加、列出、设 PIN、停用。", no_args_is_help=True)
    staff.command("add")(add)
    staff.command("list")(list_people)
    staff.command("set-pin")(set_pin)
    staff.command("disable")(disable)
    staff.command("enable")(enable)
    app.add_typer(staff, name="staff")


def add(
    name: Name,
    role: Annotated[str, typer.Option(help="agent、lead 或 supervisor")] = "agent",
    number: Annotated[str, typer.Option(help="工号")] = "",
    pin_stdin: Annotated[bool, typer.Option("--pin-stdin", help="从标准输入读 PIN")] = False,
) -> None:
    """添加一个人。第一位主管要在还没有人员时添加，或在窗口里建立。"""
    from deskcs.actor import Role

    try:
        wanted = Role.from_code(role)
    except ValueError:
        raise Invalid(_ROLE, field="role", role=role) from None
    with context.session(writes=True) as command:
        pin = _asked_pin(name, pin_stdin) if pin_stdin else None
        person = command.desk.staff.add(command.actor, name, wanted, number, pin)
        line = translate("Cli", "已添加 {name}（{role}）")
        _say(command, _as_dict(person), line.format(name=person.name, role=_role(person)))


def list_people(
    everyone: Annotated[bool, typer.Option("--all", help="包括已停用的")] = False,
) -> None:
    """列出人员。"""
    with context.session() as command:
        people = command.desk.staff.people(active_only=not everyone)
        if command.out.is_json:
            command.out.json({"people": [_as_dict(person) for person in people]})
        for line in table([_row(person) for person in people]):
            command.out.text(line)
        if not people:
            nobody = translate(
                "Cli", "还没有人员。用 deskcs staff add 姓名 --role supervisor 添加第一位主管。"
            )
            command.out.text(nobody)


def _row(person: Person) -> tuple[str, ...]:
    pin = translate("Settings", "有 PIN") if person.has_pin else ""
    state = "" if person.is_active else translate("Settings", "已停用")
    return person.name, person.number or "—", _role(person), f"{pin}  {state}".strip()


def _role(person: Person) -> str:
    return translate("Settings", ROLE_WORDS[person.role.code])


def set_pin(
    name: Name,
    pin_stdin: Annotated[bool, typer.Option("--pin-stdin", help="从标准输入读 PIN")] = False,
) -> None:
    """给一个人设 PIN，也用来解除锁定。"""
    with context.session(writes=True) as command:
        command.desk.staff.set_pin(command.actor, name, _asked_pin(name, pin_stdin))
        line = translate("Cli", "已为 {name} 设好 PIN").format(name=name)
        _say(command, {"name": name, "has_pin": True}, line)


def disable(name: Name) -> None:
    """停用一个人；此人做过的事仍在。"""
    with context.session(writes=True) as command:
        command.desk.staff.disable(command.actor, name)
        line = translate("Cli", "已停用 {name}").format(name=name)
        _say(command, {"name": name, "is_active": False}, line)


def enable(name: Name) -> None:
    """重新启用一个人。"""
    with context.session(writes=True) as command:
        command.desk.staff.enable(command.actor, name)
        line = translate("Cli", "已启用 {name}").format(name=name)
        _say(command, {"name": name, "is_active": True}, line)


def _asked_pin(name: str, is_from_stdin: bool) -> str:
    question = translate("Cli", "{name} 的新 PIN：").format(name=name)
    pin = context.read_new_pin(question, is_from_stdin)
    if not pin:
        raise Invalid(_NO_PIN_GIVEN, field="pin")
    return pin


def _say(command: context.Command, result: dict[str, object], line: str) -> None:
    if command.out.is_json:
        command.out.json(result)
    command.out.text(line)


def _as_dict(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "number": person.number,
        "role": person.role.code,
        "has_pin": person.has_pin,
        "is_active": person.is_active,
    }
