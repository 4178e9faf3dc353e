"""Times the handbook: the search as one types and the reader, bundled and with many imports.

    python benchmarks/handbook.py [--imported 5000] [--to benchmarks/results/handbook.md]

Prints milliseconds and their ratios to a plain look through all section texts for the same words
in the same run; trust the ratios, not the milliseconds. What is made up is made of the bundled
handbook's own sentences, mixed, so that its words are as frequent as they are.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml

from deskcs import paths
from deskcs.handbook.finding import HandbookIndex
from deskcs.handbook.indexing import build_index, section_texts
from deskcs.handbook.loader import load
from deskcs.handbook.parts import SectionText
from deskcs.handbook.shapes import Library
from deskcs.search.folding import fold
from deskcs.search.synonyms import Synonyms, read_synonyms

QUERIES = Path(__file__).parents[1] / "tests" / "handbook" / "queries.yaml"
LIMIT = 24
ROUNDS = 3


def made_up(library: Library, number: int, seed: int = 5) -> list[SectionText]:
    """Return sections of `number` further articles, mixed out of the bundled sentences."""
    chance = random.Random(seed)
    real = section_texts(library)
    sentences = [line for section in real for line in section.text.split("\n") if len(line) > 6]
    headings = [section.heading for section in real if section.heading]
    found = []
    for article in range(number):
        pattern = chance.choice(real)
        title = f"{pattern.title}({article})"
        for position in range(chance.randrange(2, 6)):
            found.append(
                SectionText(
                    article_id=f"imported-{article}",
                    anchor=str(position),
                    title=title,
                    heading=chance.choice(headings) if position else "",
                    text="\n".join(chance.sample(sentences, chance.randrange(3, 12))),
                    chapter=pattern.chapter,
                    tags=pattern.tags[:2],
                    also=(),
                    position=position,
                )
            )
    return found


def typed(query: str) -> list[str]:
    """Return what stands in the box after each key: a question is searched as it grows."""
    return [query[:end] for end in range(1, len(query) + 1)]


def timed(work: Callable[[str], object], asked: Sequence[str], rounds: int = ROUNDS) -> list[float]:
    """Return milliseconds of the processor for each question, the best of some rounds.

    The processor's time and not the clock's: the machine has other things to do.
    """
    best = [float("inf")] * len(asked)
    for _ in range(rounds):
        for at, query in enumerate(asked):
            start = time.thread_time()
            work(query)
            best[at] = min(best[at], (time.thread_time() - start) * 1000)
    return sorted(best)


def line(name: str, times: Sequence[float], base: float | None = None) -> str:
    """Return a row of the table."""
    p50, p95 = statistics.median(times), times[int(len(times) * 0.95)]
    ratio = f"{p95 / base:.2f}" if base else "1.00"
    return f"| {name} | {p50:.2f} | {p95:.2f} | {times[-1]:.2f} | {ratio} |"


def search_rows(library: Library, synonyms: Synonyms, imported: int) -> list[str]:
    """Return the rows on searching."""
    asked = [str(query["q"]) for query in yaml.safe_load(QUERIES.read_text(encoding="utf-8"))]
    growing = [part for query in asked[::8] for part in typed(query)]
    rows = []
    for name, more in (("bundled", 0), (f"with {imported:,} imported", imported)):
        sections = [*section_texts(library), *made_up(library, more)]
        start = time.thread_time()
        index = HandbookIndex(sections, synonyms)
        index.prepare()
        built = time.thread_time() - start
        folded = [fold(section.text) for section in sections]
        plain = timed(lambda query, texts=folded: [query in text for text in texts], asked, 1)
        base = plain[int(len(plain) * 0.95)]
        find = index.find
        whole = timed(lambda query, find=find: find(query, LIMIT), asked)
        keys = timed(lambda query, find=find: find(query, LIMIT), growing)
        rows += [
            f"| **{name}: {len(sections):,} sections, index in {built:.1f} s** | | | | |",
            line("a plain look through all texts", plain),
            line("whole questions", whole, base),
            line("after each key", keys, base),
        ]
    return rows


def reading_rows(library: Library) -> list[str]:
    """Return the rows on showing articles."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from deskcs.handbook import rendering
    from deskcs.handbook.ui.article_view import ArticleView
    from deskcs.qt.theme import Theme

    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme("light")
    view = ArticleView(theme)
    view.resize(640, 700)
    view.show()
    by_id = library.by_id
    names = sorted(by_id)

    def convert(name: str) -> None:
        rendering.forget()
        rendering.render(by_id[name])

    def show(name: str) -> None:
        article = by_id[name]
        view.show_article(article.summary.title, "", rendering.render(article), "")
        view.grab()

    converted = timed(convert, names)
    kept = timed(lambda name: rendering.render(by_id[name]), names[:40])
    shown = timed(show, names[:40])
    base = statistics.median(converted)
    del application
    return [
        line("Markdown to safe HTML (worker)", converted, base),
        line("the same, kept", kept, base),
        line("laid out and painted", shown, base),
    ]


def main() -> None:
    """Run everything and print or write the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--imported", type=int, default=5_000)
    options.add_argument("--to", type=Path)
    given = options.parse_args()
    library = load([paths.bundled_handbook()])
    synonyms, _ = read_synonyms([paths.resources() / "rules" / "synonyms.toml"])
    build_index(library, synonyms).prepare()
    head = "| | p50 ms | p95 ms | most ms | p95 ratio |\n|---|---|---|---|---|"
    text = "\n".join(
        [
            "# The handbook's speed",
            "",
            f"`benchmarks/handbook.py`, {len(library.articles)} bundled articles, {LIMIT} results"
            " with marked snippets. Milliseconds of one processor core, the best of"
            f" {ROUNDS} rounds: what an earlier key found is folded already, as for who types."
            " Ratios are within the run.",
            "",
            "## Search",
            "",
            head,
            *search_rows(library, synonyms, given.imported),
            "",
            "## Reading",
            "",
            head,
            *reading_rows(library),
            "",
        ]
    )
    if given.to:
        given.to.parent.mkdir(parents=True, exist_ok=True)
        given.to.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
