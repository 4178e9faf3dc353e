"""Times the record index over made-up complaints, beside tantivy in the same run if it is there.

    python benchmarks/search.py [--rows 10000 100000 1000000] [--folder FOLDER]
        [--to benchmarks/results/search.md]

Prints milliseconds of processor time and their ratios to tantivy; trust the ratios. FOLDER keeps
what was indexed for the next run. tantivy is no dependency of the program: `pip install tantivy`
into any folder on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from deskcs.search import bitmaps, index, tidying
from deskcs.search.folding import fold
from deskcs.search.grams import grams, required
from deskcs.search.index import Entry
from deskcs.search.spans import spans_of
from deskcs.storage import driver, migrate
from deskcs.storage.store import make_engine

GOODS = [
    "保温杯",
    "电热毯",
    "连衣裙",
    "运动鞋",
    "充电宝",
    "行李箱",
    "四件套",
    "台灯",
    "空气炸锅",
    "羽绒服",
    "儿童手表",
    "洗面奶",
]
FAULTS = [
    "破损",
    "漏水",
    "色差",
    "起球",
    "掉色",
    "少件",
    "错发",
    "开线",
    "有异味",
    "不充电",
    "尺码偏小",
    "划痕",
    "生锈",
    "裂开",
]
WISHES = [
    "退款",
    "换货",
    "补发",
    "赔偿",
    "道歉",
    "退差价",
    "开发票",
    "退运费",
    "尽快发货",
    "给个说法",
    "取消订单",
]
PLACES = ["上海", "成都", "广州", "沈阳", "乌鲁木齐", "苏州", "昆明", "哈尔滨", "郑州", "厦门"]
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
COMMON = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产"
    "种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业"
    "本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利"
    "比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文"
)
LIMIT = 20
AT_ONCE = 20_000


def records(number: int, seed: int = 7) -> Iterator[Entry]:
    """Yield made-up complaints, the same for the same seed: frequent words, rare words, noise."""
    chance = random.Random(seed)
    names = [
        chance.choice(SURNAMES) + "".join(chance.choices(COMMON, k=chance.choice((1, 2))))
        for _ in range(4_000)
    ]
    words = ["".join(chance.choices(COMMON, k=chance.choice((2, 2, 3)))) for _ in range(30_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    cumulative = [sum(weights[:0])]
    for weight in weights:
        cumulative.append(cumulative[-1] + weight)
    noise = chance.choices(words, cum_weights=cumulative[1:], k=200_000)
    for ref in range(1, number + 1):
        goods, fault, wish = (chance.choice(part) for part in (GOODS, FAULTS, WISHES))
        at = chance.randrange(len(noise) - 40)
        chatter = "".join(noise[at : at + chance.randrange(4, 24)])
        what = f"{goods}收到就{fault},{chatter},客户要求{wish},{chance.choice(PLACES)}仓发的"
        order = f"{chance.choice('ABT')}{20260000 + chance.randrange(9999)}{ref:07d}"
        extra = f"{order} {chance.choice(names)} {goods} 1{chance.randrange(10**10):010d}"
        yield Entry("complaint", ref, what[:40], what, extra)


def queries(number: int, seed: int = 11, each: int = 120) -> dict[str, list[list[str]]]:
    """Return term lists by class, half of them taken out of records at random."""
    chance = random.Random(seed)
    some = [row for row in records(min(number, 20_000)) if chance.random() < 0.05]
    bodies = [row.body.replace(",", "") for row in some]

    def cut(length: int) -> str:
        body = chance.choice(bodies)
        at = chance.randrange(len(body) - length)
        return body[at : at + length]

    def word() -> str:
        return chance.choice(chance.choice((GOODS, FAULTS, WISHES, PLACES)))

    typed = [word() for _ in range(each // 3)]
    return {
        "one character": [[cut(1)] for _ in range(each)],
        "two": [[chance.choice((cut(2), word()[:2]))] for _ in range(each)],
        "four and more": [[cut(chance.randrange(4, 9))] for _ in range(each)],
        "several terms": [[word(), word(), cut(2)] for _ in range(each)],
        "ASCII": [
            [chance.choice(some).extra.split()[0][chance.randrange(6) :]] for _ in range(each)
        ],
        "as typed": [[text[:end]] for text in typed for end in range(1, len(text) + 1)],
        "nothing": [[cut(2) + cut(2) + "鑫淼"] for _ in range(each // 3)],
    }


def filled(file: Path, number: int) -> Engine:
    """Return an index of the records, made now unless the file is there already."""
    if file.exists():
        migrate.upgrade(file)
        engine = make_engine(file)
        tidied(engine)
        return engine
    unfinished = file.with_suffix(".unfinished")
    for name in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
        name.unlink(missing_ok=True)
    migrate.upgrade(unfinished)
    engine = make_engine(unfinished)
    rows, started = records(number), time.process_time()
    while batch := list(islice(rows, AT_ONCE)):
        with engine.begin() as connection:
            index.put_many(connection, batch)
    spent, started = time.process_time() - started, time.process_time()
    tidied(engine)
    told(file.name, f"{number / spent:,.0f} rows a second of processor time")
    told(file.name, f"{time.process_time() - started:.1f} s to merge its parts and make bit sets")
    engine.dispose()
    unfinished.rename(file)
    return make_engine(file)


def tidied(engine: Engine) -> None:
    """Do all that the program does in its idle minutes."""
    is_left = True
    while is_left:
        with engine.begin() as connection:
            is_left = tidying.step(connection) or bitmaps.step(connection)


def told(name: str, words: str) -> None:
    """Tell how something was made, which a run that finds it ready cannot tell."""
    print(f"{name}: {words}", file=sys.stderr, flush=True)


def timed(run: Callable[[list[str]], Any], asked: Sequence[list[str]]) -> tuple[float, ...]:
    """Return p50 and p95 in milliseconds, each query the best of three, and p95 of the first."""
    best, first = [], []
    for terms in asked:
        tries = []
        for _ in range(3):
            started = time.process_time()
            run(terms)
            tries.append((time.process_time() - started) * 1000)
        best.append(min(tries))
        first.append(tries[0])
    return statistics.median(best), p95(best), p95(first)


def p95(values: Sequence[float]) -> float:
    """Return what 95 of 100 values do not pass."""
    return sorted(values)[int(len(values) * 0.95)]


class Tantivy:
    """The same records in tantivy: the same grams as words, newest first by a fast field."""

    def __init__(self, folder: Path, number: int) -> None:
        import tantivy

        self._tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("grams", tokenizer_name="whitespace", index_option="basic")
        builder.add_unsigned_field("ref", stored=True, fast=True)
        builder.add_text_field("body", stored=True, tokenizer_name="raw", index_option="basic")
        is_new = not folder.exists()
        folder.mkdir(exist_ok=True)
        self._index = tantivy.Index(builder.build(), path=str(folder))
        if is_new:
            self._fill(number)
        self._index.reload()
        self._searcher = self._index.searcher()
        self.size = sum(file.stat().st_size for file in folder.iterdir())

    def _fill(self, number: int) -> None:
        started = time.process_time()
        writer = self._index.writer(heap_size=200_000_000, num_threads=1)
        for row in records(number):
            text = fold(f"{row.title}\n{row.body}\n{row.extra}")
            document = self._tantivy.Document()
            document.add_text("grams", " ".join(grams(text)))
            document.add_unsigned("ref", row.ref)
            document.add_text("body", text)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        seconds = time.process_time() - started
        told("tantivy", f"{number / seconds:,.0f} rows a second of processor time")

    def find(self, terms: list[str]) -> list[tuple[int, Any]]:
        """Return the newest records that hold all grams of the terms and then the terms, marked.

        Where the grams were in a record and the terms were not, more records are asked for.
        """
        query = self._tantivy.Query
        words = [fold(term) for term in terms]
        tokens = {token for word in words for token in required(word)}
        parts = [
            (
                self._tantivy.Occur.Must,
                query.term_query(self._index.schema, "grams", token, "basic"),
            )
            for token in tokens
        ]
        wanted, limit = query.boolean_query(parts), LIMIT
        while True:
            top = self._searcher.search(wanted, limit, count=False, order_by_field="ref")
            documents = [self._searcher.doc(address) for _, address in top.hits]
            texts = [(document["ref"][0], document["body"][0]) for document in documents]
            found = [(ref, text) for ref, text in texts if all(word in text for word in words)]
            if len(found) >= LIMIT or len(documents) < limit:
                return [(ref, spans_of(text, words)) for ref, text in found[:LIMIT]]
            limit *= 8


def measure(number: int, folder: Path) -> list[str]:
    """Return the lines of a table for one size."""
    file = folder / f"search-{number}.sqlite3"
    engine = filled(file, number)
    peer = _peer(folder / f"tantivy-{number}", number)
    size = f"{file.stat().st_size / 2**20:,.0f} MiB with the folded copies"
    lines = [f"\n## {number:,} records\n"]
    lines += [f"{size}; tantivy {peer.size / 2**20:,.0f} MiB.\n" if peer else f"{size}.\n"]
    lines += [
        "| query | p50 ms | p95 ms | p95 at first | tantivy p50 | tantivy p95 | p50 to it | p95 |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    with engine.connect() as connection, connection.begin():
        for kind, asked in queries(number).items():
            lines.append(_line(kind, asked, connection, peer))
            print(lines[-1], file=sys.stderr, flush=True)
    engine.dispose()
    return lines


def _peer(folder: Path, number: int) -> Tantivy | None:
    try:
        import tantivy  # noqa: F401
    except ImportError:
        return None
    return Tantivy(folder, number)


def _line(
    kind: str, asked: Sequence[list[str]], connection: Connection, peer: Tantivy | None
) -> str:
    def run(terms: list[str]) -> list[tuple[int, Any]]:
        found = index.find(connection, terms, ["complaint"], LIMIT)
        return [(hit.ref, hit.body_marks) for hit in found]

    ours = timed(run, asked)
    cells = [kind, *(f"{value:.2f}" for value in ours)]
    if peer is None:
        return f"| {' | '.join(cells)} | | | | |"
    theirs = timed(peer.find, asked)[:2]
    ratios = (mine / other for mine, other in zip(ours[:2], theirs, strict=True))
    cells += [f"{value:.2f}" for value in (*theirs, *ratios)]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Measure the sizes asked for and print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--folder", type=Path)
    options.add_argument("--to", type=Path)
    given = options.parse_args()
    lines = [
        "# Search over records",
        "",
        f"Made-up complaints (`benchmarks/search.py`), {LIMIT} results with marks, a warm cache;"
        f" {driver.describe()[0]}, Python {sys.version.split()[0]}. Milliseconds are of processor"
        " time, of each query the best of three; at first: when how rare its grams are was not"
        " known yet. The parts of the index are merged and its bit sets made, as the program does"
        " in its idle minutes.",
    ]
    with tempfile.TemporaryDirectory() as name:
        for number in given.rows:
            lines += measure(number, given.folder or Path(name))
    text = "\n".join(lines) + "\n"
    print(text)
    if given.to:
        given.to.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
