"""Nothing is lost and nothing is found that is not there, in two thousand real texts."""

from __future__ import annotations

import csv
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection

from deskcs.search import index
from deskcs.search.folding import fold
from deskcs.search.grams import is_beginning
from deskcs.search.index import Entry
from deskcs.storage import quick

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "complaints-real-text.csv"
EACH = 40


@pytest.fixture(scope="module")
def rows() -> list[Entry]:
    if not REAL.exists():
        pytest.skip("the real complaints are not beside the repository")
    with REAL.open(encoding="gb18030", newline="") as file:
        return [
            Entry("complaint", ref, row["客户昵称"], row["问题描述"], row["订单号"] + row["店铺"])
            for ref, row in enumerate(csv.DictReader(file), start=1)
        ]


def _terms(texts: list[str]) -> list[list[str]]:
    """Cut terms of every length out of the texts, signs and all; and pairs, long beside short."""
    chance = Random(3)

    def cut(shortest: int, longest: int) -> str:
        while True:
            text, length = chance.choice(texts), chance.randint(shortest, longest)
            start = chance.randrange(max(1, len(text) - length))
            if term := text[start : start + length].replace("\n", " ").strip():
                return term

    lengths = [(1, 1), (2, 2), (3, 3), (4, 8), (9, 30)]
    alone = [[cut(*length)] for length in lengths for _ in range(EACH)]
    pairs = [[cut(1, 2), cut(2, 6)] for _ in range(EACH)]
    crossed = [[cut(2, 4) + cut(2, 4)] for _ in range(EACH)]
    glued = []
    while len(glued) < EACH:
        text = chance.choice(texts)
        end = text.rfind("\n") + 18  # where the order number meets the shop
        glued.append([text[end - chance.randint(1, 9) : end + chance.randint(1, 3)]])
    return alone + pairs + crossed + glued


def _is_in(text: str, folded: str) -> bool:
    if not is_beginning(folded):
        return folded in text
    runs = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in text).split()
    return any(run.startswith(folded) for run in runs)


def test_what_is_found_is_what_a_look_through_every_text_finds(
    connection: Connection, rows: list[Entry]
) -> None:
    index.rebuild(connection, rows)
    stored = quick.rows(connection, "SELECT id, folded FROM search_text ORDER BY id DESC")
    texts = {place - (1 << 40): folded for place, folded in stored}
    wrong = []
    for terms in _terms(list(texts.values())):
        words = [fold(term) for term in terms]
        expected = [ref for ref, text in texts.items() if all(_is_in(text, w) for w in words)]
        found = [hit.ref for hit in index.find(connection, terms, ["complaint"], len(rows))]
        if found != expected:
            wrong.append((terms, len(expected), len(found)))
    assert wrong == []
