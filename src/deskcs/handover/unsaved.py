"""What people are typing into a sheet and have not saved: each author's own, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from deskcs.actor import Actor
from deskcs.complaints import texts
from deskcs.errors import Invalid
from deskcs.handover.attaching import Attaching
from deskcs.storage.types import from_millis, to_millis
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_CHARACTERS = 200_000
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "正在写的内容太长，没有自动保存，请先存成几条。")


@dataclass(frozen=True, slots=True)
class Typing:
    """Unsaved text of one author at one place, e.g. `sheet:3/new` or `sheet:3/item:17`."""

    place: str
    values: Mapping[str, str]
    saved_at: datetime


class Unsaved(Attaching):
    """Autosave of a screen: call `keep_typing` two seconds after the last key and on leaving."""

    def keep_typing(self, actor: Actor, place: str, values: Mapping[str, str]) -> datetime:
        """Keep what this author has typed so far at a place; it survives a crash.

        Text of other authors at the same place is kept apart and never touched. Empty values
        forget the place. Not journalled: nothing of it is said yet. Returns when it was kept.
        """
        where = texts.required(texts.line(place, "place", "位置", 100), "place", "位置")
        kept = {str(name): texts.clean(text) for name, text in values.items() if text.strip()}
        packed = json.dumps(kept, ensure_ascii=False)
        if len(packed) > MOST_CHARACTERS:
            raise Invalid(_TOO_LONG, field="text")
        with self._store.write(actor) as unit:
            if kept:
                unit.connection.exec_driver_sql(
                    "INSERT INTO handover_typing(author, place, text, saved_at) VALUES (?,?,?,?)"
                    " ON CONFLICT(author, place) DO UPDATE SET text = excluded.text,"
                    " saved_at = excluded.saved_at",
                    (actor.name, where, packed, to_millis(unit.now)),
                )
            else:
                self._forget(unit, where)
            return unit.now

    def typing(self, actor: Actor, place: str = "") -> list[Typing]:
        """Return this author's unsaved texts, of one place or of all, the newest first."""
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT place, text, saved_at FROM handover_typing WHERE author = ?"
                " AND (? = '' OR place = ?) ORDER BY saved_at DESC, place",
                (actor.name, place, place),
            ).fetchall()
        return [Typing(row[0], json.loads(row[1]), from_millis(row[2])) for row in rows]

    def forget_typing(self, actor: Actor, place: str) -> None:
        """Forget one's unsaved text at a place, because it was saved or given up."""
        with self._store.write(actor) as unit:
            self._forget(unit, place)

    def _forget(self, unit: UnitOfWork, place: str) -> None:
        unit.connection.exec_driver_sql(
            "DELETE FROM handover_typing WHERE author = ? AND place = ?", (unit.actor.name, place)
        )
