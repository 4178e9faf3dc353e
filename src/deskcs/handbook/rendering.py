"""Turns an article into HTML that is safe to show: no script, no address outside the program."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from itertools import islice

from deskcs.handbook import screening, sections
from deskcs.handbook.shapes import Article, Rendered

TAGS = {
    "a", "b", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "hr", "li", "ol",
    "p", "pre", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "name"}, "td": {"align", "class", "width", "valign"},
    "th": {"align", "class"}, "table": {"class", "width", "cellspacing", "cellpadding"},
    "div": {"class"}, "span": {"class"}, "p": {"class"}, "ol": {"start"},
    "h2": {"class"}, "tr": {"class"},
}  # fmt: skip
COPY = "deskcs:copy/"
LONGEST_PLAIN, PLAIN_WIDTH, MOST_PLAIN_LINES = 60_000, 100, 2_000
_SAY = re.compile(r"^>[ \t]*(建议|避免)[:\uff1a][ \t]*(.+)$")
_REMARK = re.compile(r"```remark\n(.+)\n```")
_NOTICE = re.compile(r"^>[ \t]*注意[:\uff1a][ \t]*(.+)$")


@lru_cache(maxsize=64)
def _render(markdown: str) -> Rendered:
    if screening.refusal(markdown):
        return Rendered(_as_plain_text(markdown), (), ())
    import markdown as converter
    import nh3

    phrases: list[str] = []
    prepared = _with_cards(markdown, phrases)
    body = converter.markdown(prepared, extensions=["tables", "fenced_code", "sane_lists"])
    body = nh3.clean(
        body,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"deskcs"},
        link_rel=None,
        strip_comments=True,
    )
    body, outline = _with_anchors(body)
    return Rendered(body, tuple(phrases), outline)


def render(article: Article) -> Rendered:
    """Return the article's HTML, kept for the last ones. Some 10 ms for 5 kB: for a worker."""
    return _render(article.markdown)


def _as_plain_text(markdown: str) -> str:
    """Return a text that is no article, cut so that it can be laid out at once.

    A run of 200,000 characters without a place to break kept the reader busy for minutes.
    """
    shown = markdown[:LONGEST_PLAIN]
    lines = (
        line[start : start + PLAIN_WIDTH]
        for line in shown.split("\n")
        for start in range(0, len(line) or 1, PLAIN_WIDTH)
    )
    body = html.escape("\n".join(islice(lines, MOST_PLAIN_LINES)))
    rest = len(markdown) - len(shown)
    more = f"<p>后面还有 {rest} 个字没有显示。</p>" if rest else ""
    return f"<pre>{body}</pre>{more}"


def forget() -> None:
    """Keep no HTML: what is rendered next is rendered anew."""
    _render.cache_clear()


def _with_cards(markdown: str, phrases: list[str]) -> str:
    """Make cards of phrases to say and to avoid, and a banner of a notice.

    A phrase to say and the one to avoid after it stand side by side in one table.
    """
    blocks = re.split(r"\n[ \t]*\n", markdown)
    out: list[str] = []
    index = 0
    while index < len(blocks):
        pairs, used = _pair(blocks, index)
        if pairs:
            out.append(_cards(pairs, phrases))
            index += used
            continue
        out.append(_block(blocks[index], phrases))
        index += 1
    return "\n\n".join(out)


def _pair(blocks: list[str], index: int) -> tuple[list[tuple[str, str]], int]:
    """Return the phrases (kind, text) that begin at this block, and how many blocks they take."""
    pairs: list[tuple[str, str]] = []
    used = 0
    for block in blocks[index:]:
        lines = block.strip().split("\n")
        matches = [_SAY.match(line) for line in lines]
        if not all(matches):
            break
        kinds = [(match[1], match[2]) for match in matches if match]
        is_new_pair = bool(pairs) and (kinds[0][0] == "建议" or pairs[-1][0] == kinds[0][0])
        if is_new_pair:
            break
        pairs.extend(kinds)
        used += 1
    return pairs, used


def _cards(pairs: list[tuple[str, str]], phrases: list[str]) -> str:
    cells = []
    width = 100 // max(1, min(len(pairs), 2))
    for kind, text in pairs:
        words = html.escape(sections.plain(text))
        if kind == "建议":
            phrases.append(sections.plain(text))
            link = f'<a href="{COPY}{len(phrases) - 1}">复制</a>'
            label = f'<span class="say-label">✓ 建议</span> {link}'
            style = "say"
        else:
            label, style = '<span class="avoid-label">✕ 避免</span>', "avoid"
        cells.append(
            f'<td class="{style}" width="{width}%" valign="top"><p>{label}</p><p>{words}</p></td>'
        )
    rows = [cells[start : start + 2] for start in range(0, len(cells), 2)]
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f'<table class="cards" width="100%" cellspacing="6" cellpadding="8">{body}</table>'


def _block(block: str, phrases: list[str]) -> str:
    remark = _REMARK.fullmatch(block.strip())
    if remark:
        phrases.append(remark[1])
        return f'{block}\n\n<p><a href="{COPY}{len(phrases) - 1}">复制</a></p>'
    notice = _NOTICE.match(block.strip())
    if notice and "\n" not in block.strip():
        words = html.escape(sections.plain(notice[1]))
        return (
            '<table class="notice" width="100%" cellspacing="0" cellpadding="8"><tr>'
            f'<td class="notice">⚠ {words}</td></tr></table>'
        )
    return block


def _with_anchors(body: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    outline: list[tuple[str, str]] = []
    taken: set[str] = set()

    def mark(match: re.Match[str]) -> str:
        heading = html.unescape(re.sub(r"<[^>]+>", "", match[1]))
        anchor = sections.anchor_of(heading, taken)
        outline.append((anchor, heading))
        return f'<h2><a name="{html.escape(anchor)}"></a>{match[1]}</h2>'

    return re.sub(r"<h2>(.*?)</h2>", mark, body, flags=re.S), tuple(outline)
