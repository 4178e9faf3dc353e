"""Reading past sheets and proving that they are what was signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from deskcs.handover import queries
from deskcs.handover.accepting import Accepting
from deskcs.handover.content import content_hash, content_of
from deskcs.handover.queries import SignatureProof
from deskcs.handover.shapes import SheetCard, SheetCheck, SheetRow
from deskcs.handover.signing import hidden_text, search_text
from deskcs.search.index import Entry
from deskcs.storage import journal

MOST_SHEETS = 500


class Proving(Accepting):
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
        """Prove one sheet: content, hash, journal entry and the journal's chain."""
        with self._store.read() as connection:
            broken = journal.verify(connection)
            card = queries.sheet(connection, sheet_id, self.rules)
            return examined(card, queries.signature_proof(connection, card), broken)

    def verify_all(
        self,
        progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> list[SheetCheck]:
        """Prove every signed sheet; the chain is walked once. Ends early when cancelled."""
        with self._store.read() as connection:
            broken = journal.verify(connection)
            numbers, found = queries.signed_ids(connection), list[SheetCheck]()
            for position, number in enumerate(numbers, 1):
                if is_cancelled is not None and is_cancelled():
                    break
                card = queries.sheet(connection, number, self.rules)
                found.append(examined(card, queries.signature_proof(connection, card), broken))
                if progress is not None:
                    progress(position, len(numbers))
        return found

    def index_entries(self) -> Iterator[Entry]:
        """Return what the search index is told about every signed sheet, to build it anew."""
        with self._store.read() as connection:
            for number in queries.signed_ids(connection):
                card = queries.sheet(connection, number, self.rules)
                title, body = search_text(card, card.signed_by)
                yield Entry("handover", number, title, body, hidden_text(card))


def examined(card: SheetCard, proof: SignatureProof, broken: str | None) -> SheetCheck:
    """Return what of a sheet does not fit its signature; `broken` is what the journal says."""
    if card.is_draft:
        return SheetCheck(card.id, card.code, ("还没有签字",))
    findings = list(_content_findings(card))
    if proof.content_hash != card.content_hash:
        findings.append("与日志里签字时的校验值不符")
    if card.journal_seq and proof.head != card.journal_head:
        findings.append(f"签字时的日志头(第 {card.journal_seq} 条)对不上")
    if broken:
        findings.append(f"日志链断了:{broken}")
    return SheetCheck(card.id, card.code, tuple(findings))


def _content_findings(card: SheetCard) -> Iterator[str]:
    if content_hash(card.content) != card.content_hash:
        yield "签字的内容被改动过"
    if content_of(card) != card.content:
        yield "事项与签字的内容不符"
