"""What can go wrong in the ordinary course of work, each told in one line that says how to go on.

Anything that is not a `DeskError` is a bug and ends in a report. The command line turns
`exit_code` into the process's own: 1 cannot be carried out, 3 damaged, locked or newer.
"""

from __future__ import annotations

from typing import Any

from deskcs.wording import QT_TRANSLATE_NOOP


class DeskError(Exception):
    """An expected error: `template` in Chinese with `{named}` places, filled from `params`."""

    exit_code = 1

    def __init__(self, template: str, **params: Any) -> None:
        self.template = template
        self.params = params
        super().__init__(template.format(**params) if params else template)


class Invalid(DeskError):
    """What was typed does not fit; `field` names the place."""

    def __init__(self, template: str, *, field: str = "", **params: Any) -> None:
        self.field = field
        super().__init__(template, **params)


class NotFound(DeskError):
    """There is no such case, sheet, person or article."""


class NotAllowed(DeskError):
    """The acting person's role or the state of the thing forbids it."""


class Conflict(DeskError):
    """Somebody else saved first; the text typed is kept by the screen."""

    def __init__(self, template: str = "", **params: Any) -> None:
        super().__init__(
            template
            or QT_TRANSLATE_NOOP(
                "errors", "别人刚刚改过这条记录。您输入的内容还在，请看过新内容后再保存一次。"
            ),
            **params,
        )


class StorageError(DeskError):
    """The database cannot be used as it is."""

    exit_code = 3


class Damaged(StorageError):
    """The file is not a sound database."""


class Locked(StorageError):
    """Another process holds the write lock for longer than the busy timeout."""


class NewerFile(StorageError):
    """A later version of the program wrote this file."""


class NotOurs(StorageError):
    """A sound SQLite file, but of another program."""


class ReadOnly(StorageError):
    """The file or its folder cannot be written."""

    exit_code = 1


class DiskFull(StorageError):
    """No room is left; nothing of the last change was saved."""

    exit_code = 1
