"""Cases that belong together: same cause, parent and child, the same goods and batch."""

from __future__ import annotations

from deskcs.actor import Actor
from deskcs.complaints import numbers, queries, repeats
from deskcs.complaints.change import Change, changing, changing_within
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import ComplaintCard, EarlierCase
from deskcs.complaints.work_shapes import LINK_NAMES, turned
from deskcs.errors import Invalid, NotFound
from deskcs.wording import QT_TRANSLATE_NOOP, joined

_SAME = QT_TRANSLATE_NOOP("errors", "不能把投诉 {number} 关联到它自己。请写另一个编号。")
_KIND = QT_TRANSLATE_NOOP("errors", "关联的种类只有 {known}，没有“{kind}”。")
_CIRCLE = QT_TRANSLATE_NOOP(
    "errors", "{above} 已经是 {below} 的下级，不能再作它的上级。请先取消原来的上下级关联。"
)
_NOT_LINKED = QT_TRANSLATE_NOOP("errors", "投诉 {number} 和 {other} 没有关联。")


class Linking(Room):
    """Use cases on links. Both cases get an entry, and each shows the other."""

    def link(
        self,
        actor: Actor,
        number: str,
        other: str,
        kind: str = "related",
        version: int | None = None,
    ) -> ComplaintCard:
        """Link two cases. `kind` is one of LINK_NAMES: what the other is to this one.

        Raises Invalid where a case would come to stand above itself.
        """
        here, there = self._pair(number, other)
        if kind not in LINK_NAMES:
            raise Invalid(_KIND, field="kind", kind=kind, known=joined("、", LINK_NAMES))
        with (
            changing(self._store, actor, here, version) as change,
            changing_within(change.unit, there) as far,
        ):
            self._unlink(change, far)
            self._check_circle(change, far, kind)
            change.unit.connection.exec_driver_sql(
                "INSERT INTO complaint_link(complaint_id, other_id, kind) VALUES (?, ?, ?)",
                (change.row["id"], far.row["id"], kind),
            )
            change.add("linked", "", {"other": there, "kind": kind})
            far.add("linked", "", {"other": here, "kind": turned(kind)})
        return self._card_of(change)

    def unlink(
        self, actor: Actor, number: str, other: str, version: int | None = None
    ) -> ComplaintCard:
        """Take a link off again; raise NotFound when there is none."""
        here, there = self._pair(number, other)
        with (
            changing(self._store, actor, here, version) as change,
            changing_within(change.unit, there) as far,
        ):
            if not self._unlink(change, far):
                raise NotFound(_NOT_LINKED, number=here, other=there)
            change.add("unlinked", "", {"other": there})
            far.add("unlinked", "", {"other": here})
        return self._card_of(change)

    def related(self, number: str, limit: int = 8) -> list[EarlierCase]:
        """Return other cases of the same order, customer, phone, or goods and batch."""
        with self._store.read() as connection:
            row = queries.case_row(connection, numbers.typed(number))
            orders = queries.orders_of(connection, row["id"])
            found = repeats.earlier(
                connection, row["customer"], orders, row["phone"], limit + 1,
                goods=row["goods"], batch=row["batch"],
            )  # fmt: skip
        return [case for case in found if case.number != row["number"]][:limit]

    def _pair(self, number: str, other: str) -> tuple[str, str]:
        here, there = numbers.typed(number), numbers.typed(other)
        if here == there:
            raise Invalid(_SAME, field="other", number=here)
        return here, there

    def _check_circle(self, change: Change, far: Change, kind: str) -> None:
        if kind not in _UP_AND_DOWN:
            return
        above, below = (far, change) if kind == "parent" else (change, far)
        found = change.unit.connection.exec_driver_sql(
            _ABOVE, {"case": above.row["id"], "wanted": below.row["id"]}
        ).fetchone()
        if found is not None:
            raise Invalid(_CIRCLE, field="other", above=above.number, below=below.number)

    def _unlink(self, change: Change, far: Change) -> bool:
        pair = (change.row["id"], far.row["id"])
        result = change.unit.connection.exec_driver_sql(
            "DELETE FROM complaint_link WHERE (complaint_id = ? AND other_id = ?)"
            " OR (complaint_id = ? AND other_id = ?)",
            (*pair, *reversed(pair)),
        )
        return result.rowcount > 0


_UP_AND_DOWN = ("parent", "child")
# All that stand above a case, however far; UNION ends where an old file holds a circle already.
_ABOVE = (
    "WITH RECURSIVE above(id) AS (VALUES(:case) UNION"
    " SELECT l.other_id FROM complaint_link l JOIN above a ON l.complaint_id = a.id"
    "  WHERE l.kind = 'parent' UNION"
    " SELECT l.complaint_id FROM complaint_link l JOIN above a ON l.other_id = a.id"
    "  WHERE l.kind = 'child')"
    " SELECT 1 FROM above WHERE id = :wanted"
)
