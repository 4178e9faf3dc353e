"""What customers were promised in the tracker, as lines of a draft.

Rule: handbook article 交接写什么: customers who were promised a call, with the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from deskcs.complaints.handing import OpenPromise
from deskcs.handover.filling import PROMISE_BROKEN, Filled
from deskcs.handover.item_shapes import TEXT_LIMIT, Severity
from deskcs.handover.room import DraftSource, DraftSpan, Room
from deskcs.wording import QT_TRANSLATE_NOOP

PREFIXES = ("promise:", "callback:")
FAR = timedelta(days=3650)  # call-backs planned for later than that are none
_CALL = QT_TRANSLATE_NOOP("Handover", "回访客户")
_KEEP = QT_TRANSLATE_NOOP("Handover", "按时办到并告诉客户")


class Promises(Room):
    """Promises, platform deadlines and call-backs stand in the draft until they are kept."""

    def _own_sources(self) -> list[DraftSource]:
        return [*super()._own_sources(), self._promised]

    def _promised(self, span: DraftSpan) -> Sequence[Filled]:
        """All of them: what is missing here has been kept, and is in nobody's hands any more."""
        promises = self._complaints.open_promises(span.horizon, -1)
        return [self._line(promise, span) for promise in promises]

    def _line(self, promise: OpenPromise, span: DraftSpan) -> Filled:
        is_call = promise.clock == "follow_up"
        said = promise.text or ("回访" if is_call else "按承诺答复")
        fields = {"客户": promise.customer, "承诺时间": self._shown(promise.due)}
        if promise.due < span.now:
            fields[PROMISE_BROKEN] = self._shown(promise.due)
        return Filled(
            kind="callback" if is_call else "promise",
            severity=_severity(promise.due, span),
            text=" ".join(f"{promise.customer}：{said}".split())[:TEXT_LIMIT],
            holder=promise.person,
            next_step=_CALL if is_call else _KEEP,
            due_at=promise.due,
            links=(promise.number,),
            source=f"{'callback' if is_call else 'promise'}:{promise.ref}",
            fields=fields,
        )


def _severity(due: datetime, span: DraftSpan) -> Severity:
    if due < span.now:
        return Severity.CRITICAL
    return Severity.WATCH if due < span.horizon else Severity.STABLE
