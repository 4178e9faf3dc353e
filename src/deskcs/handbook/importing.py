"""Brings a folder of Markdown or a Word document into the handbook, looked at before it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskcs.actor import Actor
from deskcs.errors import Invalid, NotFound
from deskcs.handbook import frontmatter
from deskcs.handbook.docx import BadDocument, read_docx
from deskcs.handbook.editing import EditingService, require_lead
from deskcs.handbook.loader import read_text
from deskcs.handbook.revisions import IMPORTED
from deskcs.handbook.service import HandbookService
from deskcs.handbook.shapes import Article, Problem
from deskcs.handbook.texts import storable
from deskcs.search.folding import fold
from deskcs.search.pinyin import readings_of
from deskcs.wording import QT_TRANSLATE_NOOP, said

MOST_FILES = 10_000
LONGEST_ID = 60
ENDINGS = (".md", ".markdown", ".docx")
LOOKED_AT = 500  # so many files of a folder between two times of asking whether to go on
CHAPTER = "本店自编"
_FIRST_HEADING = re.compile(r"^#\s+(.+?)\s*#*\s*$", re.M)

_NOTHING = QT_TRANSLATE_NOOP("errors", "{path} 里没有 .md 或 .docx 文件。请换一个文件夹或文件。")
_MISSING = QT_TRANSLATE_NOOP("errors", "打不开 {path}。请核对路径。")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "文件超过 {most} 个。请分几次导入。")

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that could become an article: how it would read, and what it would replace.

    `article` is None for a file that makes none; `problems` say why.
    """

    file: Path
    text: str
    article: Article | None
    problems: tuple[Problem, ...]
    is_replacing: bool = False


class ImportService:
    """Reads files without changing anything, then imports those that were chosen, all or none."""

    def __init__(self, handbook: HandbookService, editing: EditingService) -> None:
        self._handbook, self._editing = handbook, editing

    def look_at(self, path: Path, going_on: Progress | None = None) -> list[Candidate]:
        """Return what a folder or file would become. `going_on(done, all)` may answer False."""
        files = _files(path, going_on)
        taken: set[str] = set()
        found = []
        for number, file in enumerate(files):
            if going_on is not None and not going_on(number, len(files)):
                break
            found.append(self._candidate(file, path, taken))
        return found

    def take(self, actor: Actor, candidates: Sequence[Candidate]) -> list[str]:
        """Import the candidates that make articles and return their ids."""
        require_lead(actor)
        self._handbook.refresh()
        pieces = [
            self._editing.piece(candidate.article, candidate.text, IMPORTED)
            for candidate in candidates
            if candidate.article is not None
        ]
        if pieces:
            self._editing.put(actor, pieces)
        return [piece.article.summary.id for piece in pieces]

    def _candidate(self, file: Path, root: Path, taken: set[str]) -> Candidate:
        try:
            is_word = file.suffix.lower() == ".docx"
            text = read_docx(file) if is_word else _markdown(file)
        except (BadDocument, frontmatter.BadFrontMatter) as error:
            return Candidate(file, "", None, (Problem(file, 1, error.reason),))
        text = storable(text)
        if not text.lstrip().startswith(frontmatter.FENCE):
            text = self._with_head(text, file, root, taken)
        article, problems = self._handbook.parsed(file, text)
        if article is None:
            return Candidate(file, text, None, tuple(problems))
        name = article.summary.id
        if name in taken:
            problems.append(Problem(file, 1, said("编号 {name} 在这次导入里已经有了", name=name)))
            return Candidate(file, text, None, tuple(problems))
        taken.add(name)
        is_replacing = name in self._handbook.library().by_id
        return Candidate(file, text, article, tuple(problems), is_replacing)

    def _with_head(self, text: str, file: Path, root: Path, taken: set[str]) -> str:
        """Return the text under a head made of its first heading and its folder."""
        heading = _FIRST_HEADING.search(text)
        title = heading[1] if heading else file.stem
        body = text.replace(heading[0], "", 1) if heading else text
        is_inside = root.is_dir() and file.parent != root
        chapter = re.sub(r"^\d+[-_. ]*", "", file.parent.name) if is_inside else CHAPTER
        title, chapter = head_value(title), head_value(chapter) or CHAPTER
        known = {*self._handbook.library().by_id, *taken}
        head = self._own_head(title, chapter, taken) or (
            f"---\nid: {free_id(title, known)}\ntitle: {title}\nchapter: {chapter}\n---\n"
        )
        return f"{head}\n{body.strip()}\n"

    def _own_head(self, title: str, chapter: str, taken: set[str]) -> str:
        """Return the head of the shop's own article of this title, which is brought in anew."""
        for article in self._handbook.library().articles:
            summary = article.summary
            is_it = summary.is_overlay and (summary.title, summary.chapter) == (title, chapter)
            if is_it and summary.id not in taken:
                lines = read_text(summary.file).split("\n")
                return "\n".join(lines[: frontmatter.read(lines).body_line - 1]) + "\n"
        return ""


def free_id(title: str, known: Iterable[str]) -> str:
    """Return an id made of how the title is spoken, numbered where it is taken."""
    taken = set(known)
    spoken = "".join(
        char if char.isascii() else f" {(readings_of(char) or (' ',))[0]} " for char in fold(title)
    )
    words = re.findall(r"[a-z0-9]+", spoken)
    base = "-".join(words)[:LONGEST_ID].strip("-") or "article"
    name, count = base, 2
    while name in taken:
        name, count = f"{base}-{count}", count + 1
    return name


def head_value(text: str) -> str:
    """Return a text that can stand in the head of an article on one line."""
    return re.sub(r"[*`#]|\s+", lambda m: " " if m[0].isspace() else "", text).strip()[:80]


def _markdown(file: Path) -> str:
    """Return the text of a file, written as UTF-8 or as Chinese programs do without asking."""
    try:
        return read_text(file)
    except frontmatter.BadFrontMatter as error:
        if not isinstance(error.__cause__, UnicodeDecodeError):
            raise
        try:
            return file.read_bytes().decode("gb18030")
        except (OSError, UnicodeDecodeError):
            raise error from None


def _files(path: Path, going_on: Progress | None) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise NotFound(_MISSING, path=path)
    files: list[Path] = []
    for number, file in enumerate(path.rglob("*")):
        if number % LOOKED_AT == 0 and going_on is not None and not going_on(0, 0):
            break
        # Word lays a file of its own beside an open one.
        if file.suffix.lower() in ENDINGS and not file.name.startswith("~$"):
            files.append(file)
            if len(files) > MOST_FILES:
                raise Invalid(_TOO_MANY, most=MOST_FILES)
    else:
        if not files:
            raise Invalid(_NOTHING, path=path)
    return sorted(files)
