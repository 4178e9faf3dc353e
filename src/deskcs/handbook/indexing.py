"""Makes the handbook's index out of its articles."""

from __future__ import annotations

from deskcs.handbook.finding import HandbookIndex
from deskcs.handbook.parts import SectionText, worked_out
from deskcs.handbook.shapes import Library
from deskcs.search.synonyms import Synonyms


def section_texts(library: Library) -> list[SectionText]:
    """Return every section of every article as it is searched, in the order of the handbook."""
    return [
        SectionText(
            article_id=article.summary.id,
            anchor=section.anchor,
            title=article.summary.title,
            heading=section.heading,
            text=section.text,
            chapter=article.summary.chapter,
            tags=article.summary.tags,
            also=article.summary.also,
            position=position,
        )
        for article in library.articles
        for position, section in enumerate(article.sections)
    ]


def build_index(
    library: Library, synonyms: Synonyms, earlier: HandbookIndex | None = None
) -> HandbookIndex:
    """Return the index over all sections. Some 0.9 s for the bundled handbook: for a worker.

    How the words of an earlier index are spoken is not worked out again.
    """
    sections = section_texts(library)
    known = earlier.parts.lexicon if earlier is not None else None
    return HandbookIndex(sections, synonyms, worked_out(sections, synonyms, known))
