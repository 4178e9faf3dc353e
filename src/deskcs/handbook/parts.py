"""What the handbook's index is made of, worked out from its sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from deskcs.handbook.answering import answering
from deskcs.handbook.lexicon import Lexicon
from deskcs.handbook.postings import Postings, counted, words_in
from deskcs.search.folding import fold
from deskcs.search.synonyms import Synonyms

TITLE, TAG, ALSO, CHAPTER = 4, 3, 3, 1
HEADING, BODY = 3, 1
LONGEST_PHRASE = 14


class SectionText(NamedTuple):
    """A section as it is searched: its own text, and what its article is told by."""

    article_id: str
    anchor: str
    title: str
    heading: str
    text: str
    chapter: str
    tags: tuple[str, ...]
    also: tuple[str, ...]
    position: int


class Parts(NamedTuple):
    """What an index is made of: worked out from the sections, or kept from an earlier time.

    `phrases` leads from a folded phrase to the numbers of the articles told by it; `article_of`
    has the number of each section's article, from 0 in the order of the sections.
    """

    own: Postings
    told: Postings
    article_of: Sequence[int]
    phrases: Mapping[str, Sequence[int]]
    lexicon: Lexicon


def worked_out(
    sections: Sequence[SectionText], synonyms: Synonyms, earlier: Lexicon | None = None
) -> Parts:
    """Return the parts of an index over these sections. Some 0.9 s for the bundled handbook."""
    numbers: dict[str, int] = {}
    article_of = [numbers.setdefault(section.article_id, len(numbers)) for section in sections]
    articles = list({section.article_id: section for section in reversed(sections)}.values())[::-1]
    folded = [(fold(section.heading), fold(section.text)) for section in sections]
    average = sum(len(text) for _, text in folded) / max(1, len(folded)) or 1.0
    own = Postings.of(
        (counts, len(text) / average)
        for counts, (_, text) in zip(_said(sections, folded, synonyms), folded, strict=True)
    )
    told = Postings.of((counted(_told_by(article)), 1.0) for article in articles)
    lexicon = Lexicon(_phrases(articles, sections, synonyms), earlier)
    return Parts(own, told, article_of, _told_phrases(articles), lexicon)


def _said(
    sections: Sequence[SectionText], folded: Sequence[tuple[str, str]], synonyms: Synonyms
) -> Iterator[Counter[str]]:
    """Yield the tokens of each section, with those of the phrases of its article it answers."""
    together = groupby(zip(sections, folded, strict=True), key=lambda pair: pair[0].article_id)
    for _, members in together:
        article, *_ = pairs = list(members)
        counts = [counted(((heading, HEADING), (text, BODY))) for _, (heading, text) in pairs]
        asked = list(map(fold, article[0].also))
        answers = [answering(phrase, counts, synonyms) for phrase in asked]
        for phrase, at in zip(asked, answers, strict=True):
            if at is not None:
                counts[at].update(words_in(phrase))
        yield from counts


def _told_by(article: SectionText) -> Iterable[tuple[str, int]]:
    yield fold(article.title), TITLE
    yield fold(" ".join(article.tags)), TAG
    yield fold(" ".join(article.also)), ALSO
    yield fold(article.chapter), CHAPTER


def _told_phrases(articles: Sequence[SectionText]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        for phrase in {fold(p).strip() for p in (article.title, *article.tags, *article.also)}:
            if 1 < len(phrase) <= LONGEST_PHRASE:
                found.setdefault(phrase, []).append(number)
    return found


def _phrases(
    articles: Iterable[SectionText], sections: Iterable[SectionText], synonyms: Synonyms
) -> Iterable[tuple[str, float]]:
    for article in articles:
        yield fold(article.title), 0.9
        yield fold(article.chapter), 0.9
        for tag in article.tags:
            yield fold(tag), 1.0
        for also in article.also:
            yield fold(also), 0.9
    for section in sections:
        yield fold(section.heading), 0.6
    for word in synonyms.others:
        yield word, 0.7
