"""Reading past sheets and proving that they are what was signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from deskcs.handover import queries
from deskcs.handover.comparing import differences
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.feedback import feedback_entry
from deskcs.handover.queries import SignatureProof
from deskcs.handover.queries import feedback as feedback_queries
from deskcs.handover.queries import log as log_queries
from deskcs.handover.reviewing import Reviewing
from deskcs.handover.sheet_shapes import Difference, SheetCard, SheetCheck, SheetRow
from deskcs.handover.signing import hidden_text, search_text
from deskcs.handover.worklog import log_entry
from deskcs.search.index import Entry
from deskcs.storage import journal
from deskcs.wording import said

MOST_SHEETS = 500
_CHUNK = 200


class Proving(Reviewing):
    """Reads; none of them holds a write lock."""

    def sheets(self, limit: int = 60, before: int | None = None) -> list[SheetRow]:
        """Return up to `limit` sheets, the newest first, below the number `before`."""
        with self._store.read() as connection:
            return queries.sheet_rows(connection, max(1, min(limit, MOST_SHEETS)), before)

    def sheet_id(self, said: str) -> int:
        """Return the number of the sheet meant by its number or code; raise NotFound."""
        with self._store.read() as connection:
            return queries.sheet_id(connection, said.strip())

    def verify(self, sheet_id: int) -> SheetCheck:
        """Prove one sheet: content, hash, journal entry and the journal's chain.

        What differs from what was signed is shown place by place.
        """
        with self._store.read() as connection:
            broken = journal.verify(connection)
            card = queries.sheet(connection, sheet_id, self.rules)
            return self._checked(connection, [card], broken)[0]

    def verify_all(
        self,
        progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> list[SheetCheck]:
        """Prove every fixed sheet; the chain is walked once. Ends early when cancelled."""
        with self._store.read() as connection:
            broken = journal.verify(connection)
            numbers, found = queries.signed_ids(connection), list[SheetCheck]()
            for start in range(0, len(numbers), _CHUNK):
                if is_cancelled is not None and is_cancelled():
                    break
                chunk = numbers[start : start + _CHUNK]
                cards = queries.sheets(connection, chunk, self.rules, has_steps=False)
                found += self._checked(connection, cards, broken)
                if progress is not None:
                    progress(len(found), len(numbers))
        return found

    def index_entries(self) -> Iterator[Entry]:
        """Return what the search index is told of sheets, log and feedback, to build it anew."""
        with self._store.read() as connection:
            for number in queries.signed_ids(connection):
                card = queries.sheet(connection, number, self.rules)
                title, body = search_text(card, card.signed_by)
                yield Entry("handover", number, title, body, hidden_text(card))
            yield from map(log_entry, log_queries.everything(connection))
            yield from map(feedback_entry, feedback_queries.everything(connection))

    def _checked(
        self, connection: queries.Reading, cards: Sequence[SheetCard], broken: str | None
    ) -> list[SheetCheck]:
        proofs = queries.signature_proofs(connection, cards)
        wrong: dict[int, list[str]] = {}
        for number, name in queries.wrong_files(connection, [card.id for card in cards]):
            wrong.setdefault(number, []).append(name)
        return [examined(card, proofs[card.id], broken, wrong.get(card.id, ())) for card in cards]


def examined(
    card: SheetCard, proof: SignatureProof, broken: str | None, wrong_files: Sequence[str] = ()
) -> SheetCheck:
    """Return what of a sheet does not fit its signature; `broken` is what the journal says."""
    if card.is_draft:
        return SheetCheck(card.id, card.code, (said("还没有签字"),))
    findings, changes = list[str](), list[Difference]()
    if content_hash(card.content) != card.content_hash:
        findings.append(said("签字的内容被改动过"))
    again = content_of(card)
    if again != card.content:
        findings.append(said("事项与签字的内容不符"))
        changes = differences(card.content, again)
    findings += [said("附件“{name}”被改动过", name=name) for name in wrong_files]
    if proof.content_hash != card.content_hash:
        findings.append(said("与日志里签字时的校验值不符"))
    if card.journal_seq and proof.head != card.journal_head:
        findings.append(said("签字时的日志头（第 {seq} 条）对不上", seq=card.journal_seq))
    if broken:
        findings.append(said("日志链断了：{problem}", problem=broken))
    return SheetCheck(card.id, card.code, tuple(findings), tuple(changes))
