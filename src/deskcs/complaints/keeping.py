"""Lists kept under a name: what was asked, in which order and columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from deskcs.actor import Actor, Role
from deskcs.complaints import filters, ordering, texts
from deskcs.complaints.events import ViewsChanged
from deskcs.complaints.grammar import GRAMMAR
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import ComplaintQuery
from deskcs.complaints.work_shapes import KeptView
from deskcs.errors import Conflict, Invalid, NotAllowed, NotFound
from deskcs.search.query import parse
from deskcs.storage.unit import UnitOfWork
from deskcs.wording import QT_TRANSLATE_NOOP

MOST_VIEWS = 100

_TAKEN = QT_TRANSLATE_NOOP("errors", "已经有名为“{name}”的视图。请换一个名字。")
_NONE = QT_TRANSLATE_NOOP("errors", "这个视图已经不在了。请刷新列表。")
_NOT_YOURS = QT_TRANSLATE_NOOP("errors", "视图“{name}”是 {owner} 存的，只有本人或主管可以改。")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "视图最多存 {most} 个。请先删掉不用的。")
_COLUMNS = "id, name, owner, query, view, sort, columns, is_pinned, is_shared, version"


class Keeping(Room):
    """Use cases on kept lists. Each person sees their own and the shared ones."""

    def kept_views(self, actor: Actor) -> list[KeptView]:
        """Return the lists this person may choose from: pinned ones first, then by name."""
        with self._store.read() as connection:
            rows = connection.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM complaint_view WHERE owner = ? OR is_shared = 1"
                " ORDER BY is_pinned DESC, name, id",
                (actor.name,),
            ).fetchall()
        return [_view(row, actor) for row in rows]

    def keep_view(
        self,
        actor: Actor,
        name: str,
        query: ComplaintQuery,
        columns: Sequence[str] = (),
        *,
        is_pinned: bool = False,
        is_shared: bool = False,
    ) -> KeptView:
        """Keep a list under a name that this person has not used yet; raise Invalid."""
        said = texts.filled(name, "name", "视图名", 40)
        self._check(query)
        with self._store.write(actor) as unit:
            if self._require_free(unit, actor.name, said) >= MOST_VIEWS:
                raise Invalid(_TOO_MANY, field="name", most=MOST_VIEWS)
            cursor = unit.connection.exec_driver_sql(
                "INSERT INTO complaint_view(version, name, owner, query, view, sort, columns,"
                " is_pinned, is_shared) VALUES (1,?,?,?,?,?,?,?,?)",
                (said, actor.name, query.text, query.view, query.order, ",".join(columns),
                 int(is_pinned), int(is_shared)),
            )  # fmt: skip
            kept = self._read(unit, int(cursor.lastrowid or 0), actor)
            unit.journal(
                "complaint_view.keep", f"complaint_view:{kept.id}", after=_said(unit, kept)
            )
            unit.emit(ViewsChanged())
        return kept

    def change_view(
        self,
        actor: Actor,
        view_id: int,
        *,
        name: str | None = None,
        query: ComplaintQuery | None = None,
        columns: Sequence[str] | None = None,
        is_pinned: bool | None = None,
        is_shared: bool | None = None,
        version: int | None = None,
        seen: KeptView | None = None,
    ) -> KeptView:
        """Change what is given of a kept list: its owner's right, or a supervisor's.

        Raises Invalid for a name that another of the owner's lists bears, Conflict where the list
        is not the one that was `seen`: a number is given again when a list is dropped.
        """
        values: dict[str, Any] = {}
        if name is not None:
            said = texts.line(name, "name", "视图名", 40)
            values["name"] = texts.required(said, "name", "视图名")
        if query is not None:
            self._check(query)
            values |= {"query": query.text, "view": query.view, "sort": query.order}
        if columns is not None:
            values["columns"] = ",".join(columns)
        for column, value in (("is_pinned", is_pinned), ("is_shared", is_shared)):
            if value is not None:
                values[column] = int(value)
        with self._store.write(actor) as unit:
            before = self._mine(unit, view_id, actor, seen)
            if version is not None and before.version != version:
                raise Conflict
            if values.get("name", before.name) != before.name:
                self._require_free(unit, before.owner, values["name"])
            assignments = ", ".join(f"{column} = ?" for column in (*values, "version"))
            unit.connection.exec_driver_sql(
                f"UPDATE complaint_view SET {assignments} WHERE id = ?",
                (*values.values(), before.version + 1, view_id),
            )
            kept = self._read(unit, view_id, actor)
            subject = f"complaint_view:{view_id}"
            unit.journal("complaint_view.change", subject, _said(unit, before), _said(unit, kept))
            unit.emit(ViewsChanged())
        return kept

    def drop_view(self, actor: Actor, view_id: int, seen: KeptView | None = None) -> KeptView:
        """Forget a kept list and return it, so that it can be kept again (undo).

        Raises Conflict where it is not the list that was `seen`.
        """
        with self._store.write(actor) as unit:
            before = self._mine(unit, view_id, actor, seen)
            unit.connection.exec_driver_sql("DELETE FROM complaint_view WHERE id = ?", (view_id,))
            unit.journal("complaint_view.drop", f"complaint_view:{view_id}", _said(unit, before))
            unit.emit(ViewsChanged())
        return before

    def _check(self, query: ComplaintQuery) -> None:
        parse(query.text, GRAMMAR)
        ordering.parse(query.order)
        filters.of_view(query.view, query.me, self._clock.now(), 0)

    def _require_free(self, unit: UnitOfWork, owner: str, name: str) -> int:
        """Return how many lists somebody keeps; raise Invalid where one bears the name."""
        known = unit.connection.exec_driver_sql(
            "SELECT name FROM complaint_view WHERE owner = ?", (owner,)
        ).fetchall()
        if name in [row[0] for row in known]:
            raise Invalid(_TAKEN, field="name", name=name)
        return len(known)

    def _mine(
        self, unit: UnitOfWork, view_id: int, actor: Actor, seen: KeptView | None
    ) -> KeptView:
        kept = self._read(unit, view_id, actor)
        if seen is not None and (kept.owner, kept.name) != (seen.owner, seen.name):
            raise Conflict
        if not kept.is_mine:
            raise NotAllowed(_NOT_YOURS, name=kept.name, owner=kept.owner)
        return kept

    def _read(self, unit: UnitOfWork, view_id: int, actor: Actor) -> KeptView:
        row = unit.connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM complaint_view WHERE id = ?", (view_id,)
        ).fetchone()
        if row is None:
            raise NotFound(_NONE)
        return _view(row, actor)


def _view(row: Any, actor: Actor) -> KeptView:
    view_id, name, owner, query, view, sort, columns, is_pinned, is_shared, version = row
    return KeptView(
        id=view_id,
        name=name,
        owner=owner,
        query=query,
        view=view,
        order=sort,
        columns=tuple(filter(None, columns.split(","))),
        is_pinned=bool(is_pinned),
        is_shared=bool(is_shared),
        is_mine=owner == actor.name or actor.is_at_least(Role.SUPERVISOR),
        version=version,
    )


def _said(unit: UnitOfWork, kept: KeptView) -> dict[str, Any]:
    """A search may hold a name or an order number, so the journal keeps its fingerprint."""
    return {
        "name": kept.name,
        "query": unit.sealed(kept.query),
        "view": kept.view,
        "sort": kept.order,
        "pinned": kept.is_pinned,
        "shared": kept.is_shared,
    }
