"""What every verb needs: the options that stand before or after it, the desk, who acts, output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from deskcs.cli import speaking
from deskcs.errors import Invalid, NotAllowed
from deskcs.settings import Settings, given_database, load_settings
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.desk import Desk

_NEEDS_PIN = QT_TRANSLATE_NOOP(
    "errors",
    "“{name}”设有 PIN，写入前要验证。请在终端里输入，或用 --pin-stdin、环境变量 DESKCS_PIN 给出。",
)
_NEEDS_VALUE = QT_TRANSLATE_NOOP("errors", "{option} 后面要写一个值。")

# Here `--pin-stdin` gives the new PIN; who acts is shown by prompt or DESKCS_PIN.
_NEW_PIN_VERBS = (["staff", "add"], ["staff", "set-pin"])


@dataclass(frozen=True, slots=True)
class Options:
    """The options that every verb takes, wherever they stand."""

    database: str = ""
    acting: str = ""
    is_json: bool = False
    has_pin_on_stdin: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """Writes results to stdout: JSON alone, or text for people. Messages go to stderr."""

    is_json: bool

    def json(self, value: Any) -> None:
        """Write one JSON object on a line of its own, UTF-8."""
        print(json.dumps(value, ensure_ascii=False, default=str))

    def text(self, line: str) -> None:
        """Write a line for people; nothing under --json."""
        if not self.is_json:
            print(line)

    def note(self, line: str) -> None:
        """Write a line to stderr."""
        print(line, file=sys.stderr)


@dataclass(frozen=True, slots=True)
class Command:
    """What a verb works with."""

    desk: Desk
    actor: Actor
    out: Output


_options = Options()


def take_options(arguments: list[str]) -> tuple[Options, list[str]]:
    """Return the options every verb takes and the rest of the command line.

    They may stand before or after the verb; what follows `--` is left alone.
    """
    options, rest = Options(), list[str]()
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest += [word, *words]
            break
        name, equals, value = word.partition("=")
        if name in ("--db", "--as"):
            given = value if equals else next(words, "")
            if not given:
                raise Invalid(_NEEDS_VALUE, field=name, option=name)
            is_database = name == "--db"
            options = (
                replace(options, database=given) if is_database else replace(options, acting=given)
            )
        elif word == "--json":
            options = replace(options, is_json=True)
        elif word == "--pin-stdin" and rest[:2] not in _NEW_PIN_VERBS:
            options = replace(options, has_pin_on_stdin=True)
        else:
            rest.append(word)
    return options, rest


def use(options: Options) -> None:
    """Make the options those of this process."""
    global _options
    _options = options


def output() -> Output:
    """Return where this verb's results go."""
    return Output(_options.is_json)


def settings() -> Settings:
    """Return the settings with `--db` applied; what is wrong in the file is told on stderr."""
    loaded = load_settings()
    for problem in loaded.problems:
        print(speaking.told(problem), file=sys.stderr)
    return given_database(loaded, _options.database) if _options.database else loaded


@contextmanager
def session(*, writes: bool = False) -> Iterator[Command]:
    """Open the desk for one verb and close it after.

    With `writes` the acting person must show their PIN if they have one.
    """
    from deskcs.desk import open_desk

    used = settings()
    # A file that a reading verb names and that is not there is a mistyped path, not a new desk.
    desk = open_desk(used, create=writes or not used.database)
    try:
        yield Command(desk, _who_acts(desk, writes), output())
    finally:
        desk.close()


def read_pin(question: str) -> str:
    """Return a PIN from standard input, `DESKCS_PIN` or a prompt that does not show it."""
    if _options.has_pin_on_stdin:
        return sys.stdin.readline().strip()
    if os.environ.get("DESKCS_PIN"):
        return os.environ["DESKCS_PIN"]
    if not sys.stdin.isatty():
        return ""
    from getpass import getpass

    return getpass(question)


def read_new_pin(question: str, is_from_stdin: bool = False) -> str:
    """Return a PIN to be set: a line of standard input, or a prompt on a terminal."""
    if is_from_stdin or not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    from getpass import getpass

    return getpass(question)


def _who_acts(desk: Desk, writes: bool) -> Actor:
    from deskcs.actor import OWNER, Role

    people = desk.staff.people()
    if not people and not _options.acting:
        return OWNER
    if _options.acting:
        person = desk.staff.person(_options.acting)
    else:
        on_duty = [shift.person for shift in desk.handover.on_duty()]
        supervisors = [p.name for p in people if p.role is Role.SUPERVISOR]
        name = next(iter([*on_duty, *supervisors]), "")
        if not name:
            return OWNER
        person = desk.staff.person(name)
    if not (writes and person.has_pin):
        return desk.staff.actor_named(person.name)
    pin = read_pin(speaking.translate("Cli", "{name} 的 PIN：").format(name=person.name))
    if not pin:
        raise NotAllowed(_NEEDS_PIN, name=person.name)
    return desk.staff.sign_in(person.name, pin)
