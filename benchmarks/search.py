"""Times the record index over made-up complaints, beside tantivy in the same run if it is there.

    python benchmarks/search.py [--rows 10000 100000] [--to benchmarks/results/search.md]

Prints milliseconds and their ratios to tantivy; trust the ratios, not the milliseconds. tantivy is
no dependency of the program: `pip install tantivy` into any folder on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from deskcs.search import index
from deskcs.search.folding import fold
from deskcs.search.grams import grams
from deskcs.search.index import Entry
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


def queries(number: int, seed: int = 11, each: int = 60) -> dict[str, list[list[str]]]:
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


def fill(connection: Connection, number: int) -> float:
    """Index the records and return the seconds it took."""
    started = time.perf_counter()
    index.put_many(connection, records(number))
    return time.perf_counter() - started


def timed(run: Callable[[list[str]], Any], asked: Sequence[list[str]]) -> tuple[float, float]:
    """Return p50 and p95 in milliseconds, each query three times, the best of them taken."""
    spent = []
    for terms in asked:
        tries = []
        for _ in range(3):
            started = time.perf_counter()
            run(terms)
            tries.append(time.perf_counter() - started)
        spent.append(min(tries) * 1000)
    return statistics.median(spent), sorted(spent)[int(len(spent) * 0.95)]


class Tantivy:
    """The same records in tantivy: the same grams as words, newest first by a fast field."""

    def __init__(self, folder: Path, number: int) -> None:
        import tantivy

        self._tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("grams", tokenizer_name="whitespace", index_option="position")
        builder.add_unsigned_field("ref", stored=True, fast=True)
        builder.add_text_field("body", stored=True, tokenizer_name="raw", index_option="basic")
        self._index = tantivy.Index(builder.build(), path=str(folder))
        started = time.perf_counter()
        writer = self._index.writer(heap_size=200_000_000, num_threads=1)
        for row in records(number):
            text = fold(f"{row.title}\n{row.body}\n{row.extra}")
            document = tantivy.Document()
            document.add_text("grams", " ".join(grams(text)))
            document.add_unsigned("ref", row.ref)
            document.add_text("body", text)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self.seconds = time.perf_counter() - started
        self._index.reload()
        self._searcher = self._index.searcher()
        self.size = sum(file.stat().st_size for file in folder.iterdir())

    def find(self, terms: list[str]) -> list[int]:
        """Return the newest records that hold all grams of the terms and then the terms."""
        from deskcs.search.grams import required

        query = self._tantivy.Query
        tokens = {token for term in terms for token in required(fold(term))}
        parts = [
            (
                self._tantivy.Occur.Must,
                query.term_query(self._index.schema, "grams", token, "basic"),
            )
            for token in tokens
        ]
        wanted = query.boolean_query(parts)
        top = self._searcher.search(wanted, LIMIT, count=False, order_by_field="ref")
        documents = [self._searcher.doc(address) for _, address in top.hits]
        return [
            document["ref"][0]
            for document in documents
            if all(fold(term) in document["body"][0] for term in terms)
        ]


def measure(number: int) -> list[str]:
    """Return the lines of a table for one size."""
    lines = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "desk.sqlite3"
        migrate.upgrade(file)
        engine = make_engine(file)
        empty = file.stat().st_size
        with engine.begin() as connection:
            seconds = fill(connection, number)
        size = (file.stat().st_size - empty) / 2**20
        peer = _peer(folder / "tantivy", number)
        told = f"{number / seconds:,.0f} rows a second, {size:.0f} MiB with the folded copies"
        if peer:
            told += (
                f"; tantivy {number / peer.seconds:,.0f} rows a second, {peer.size / 2**20:.0f} MiB"
            )
        lines += [f"\n## {number:,} records\n", f"Indexing: {told}.\n"]
        lines += [
            "| query | p50 ms | p95 ms | p50 to tantivy | p95 to tantivy |",
            "|---|--:|--:|--:|--:|",
        ]
        with engine.connect() as connection:
            for kind, asked in queries(number).items():
                lines.append(_line(kind, asked, connection, peer))
        engine.dispose()
    return lines


def _peer(folder: Path, number: int) -> Tantivy | None:
    try:
        import tantivy  # noqa: F401
    except ImportError:
        return None
    folder.mkdir()
    return Tantivy(folder, number)


def _line(
    kind: str, asked: Sequence[list[str]], connection: Connection, peer: Tantivy | None
) -> str:
    ours = timed(lambda terms: index.find(connection, terms, ["complaint"], LIMIT), asked)
    if peer is None:
        return f"| {kind} | {ours[0]:.2f} | {ours[1]:.2f} | | |"
    theirs = timed(peer.find, asked)
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
    return f"| {kind} | {ours[0]:.2f} | {ours[1]:.2f} | {ratios[0]:.2f} | {ratios[1]:.2f} |"


def main() -> None:
    """Measure the sizes asked for and print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--to", type=Path)
    given = options.parse_args()
    lines = [
        "# Search over records",
        "",
        f"Made-up complaints (`benchmarks/search.py`), {LIMIT} results with marks, a warm cache;"
        f" {driver.describe()[0]}, Python {sys.version.split()[0]}.",
    ]
    for number in given.rows:
        lines += measure(number)
    text = "\n".join(lines) + "\n"
    print(text)
    if given.to:
        given.to.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
