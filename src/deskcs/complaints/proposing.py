"""What the program can say of a complaint while it is typed; nothing of it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from deskcs.complaints import repeats, texts, transcript
from deskcs.complaints.intake import Proposal
from deskcs.complaints.room import Room
from deskcs.complaints.shapes import Signal
from deskcs.errors import Invalid


class Proposing(Room):
    """The use case behind the quiet column beside the intake."""

    def propose(
        self,
        what: str,
        customer: str = "",
        orders: Sequence[str] = (),
        phone: str = "",
        chat: str = "",
    ) -> Proposal:
        """Return what can be said of a complaint while it is typed; nothing is saved.

        Cheap enough for each pause in typing. Text past the limit is not looked at. `phone` may
        be the last four digits only (手机尾号). `chat` is the transcript that is kept as evidence.
        """
        said = what[: texts.TEXT_LIMIT]
        signals = self._signals(said, chat, customer)
        name, number = texts.clean_line(customer[:200]), _phone_or_tail(phone)
        with self._store.read() as connection:
            known = [order.strip() for order in orders]
            earlier = repeats.earlier(connection, name, known, number)
            since = self._clock.now() - timedelta(days=self.policy.repeat_days)
            count = repeats.count_since(connection, name, number, since) if name else 0
        severity = self._reader.severity(signals)
        if count >= self.policy.repeat_count:
            severity = min(severity, 2)
        opening = self.policy.opening_for([signal.kind for signal in signals])
        return Proposal(
            signals=signals,
            severity=severity,
            earlier=tuple(earlier),
            should_flag=self._reader.should_flag(signals),
            category=self.policy.category_for(said),
            opening=opening.text if opening else "",
            article=opening.article if opening else "",
            steps=self.policy.checklist.article,
        )

    def _signals(
        self, what: str, chat: str, customer: str, desk: Sequence[str] = ()
    ) -> tuple[Signal, ...]:
        """Return the signals of the customer's words, and what only their lines of a chat say.

        The spans are those in `what`; a signal of the chat has none.
        """
        signals = self._reader.read(what)
        if not chat:
            return signals
        known = {signal.kind for signal in signals}
        heard = self._reader.read(transcript.said_by(chat, customer, desk))
        return (*signals, *(replace(s, start=0, end=0) for s in heard if s.kind not in known))


def _phone_or_tail(phone: str) -> str:
    """Return a number as it is stored, or its last digits alone; empty for other words."""
    tail = texts.clean_line(phone[:200])
    if tail.isascii() and tail.isdecimal() and len(tail) == repeats.TAIL:
        return tail
    try:
        return texts.phone(phone)
    except Invalid:
        return ""
