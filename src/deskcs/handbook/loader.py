"""Reads the bundled handbook and the shop's own folder over it.

A broken article is reported by file, line and reason, and never hides the rest; where the shop's
own version is broken, the bundled one stays.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from deskcs.handbook import frontmatter, screening, sections
from deskcs.handbook.outside import outside
from deskcs.handbook.shapes import Article, ArticleSummary, Library, Problem, ReadFile
from deskcs.wording import said

REMARK = "{{remark:"
UNORDERED = 1_000


def load(
    folders: Iterable[Path],
    remarks: Mapping[str, str] | None = None,
    known: Mapping[Path, ReadFile] | None = None,
) -> Library:
    """Return the library of the folders, a later one replacing articles of an earlier by id.

    `remarks` are order-remark templates by id, put where an article says `{{remark:id}}`. A file
    whose text is that of a `known` one, read with the same remarks, is not taken apart again.
    """
    found: dict[str, Article] = {}
    problems: list[Problem] = []
    files: dict[Path, ReadFile] = {}
    for level, folder in enumerate(folders):
        seen: dict[str, Path] = {}
        for file in sorted(folder.rglob("*.md")) if folder.is_dir() else ():
            files[file] = read = _read(file, remarks or {}, level > 0, (known or {}).get(file))
            problems += read.problems
            article = read.article
            if article is None:
                continue
            earlier = seen.setdefault(article.summary.id, file)
            if earlier != file:
                reason = said(
                    "编号 {id} 已被 {file} 使用，这一篇没有载入",
                    id=article.summary.id,
                    file=earlier.name,
                )
                problems.append(Problem(file, 1, reason))
                continue
            found[article.summary.id] = article
    return _library(found, problems, files)


def _read(
    file: Path, remarks: Mapping[str, str], is_overlay: bool, known: ReadFile | None
) -> ReadFile:
    try:
        text = read_text(file)
    except frontmatter.BadFrontMatter as error:
        return ReadFile("", None, (Problem(file, error.line, error.reason),))
    digest = digest_of(text)
    if known is not None and known.digest == digest:
        return known
    article, problems = parse(file, text, remarks, is_overlay)
    return ReadFile(digest, article, tuple(problems))


def digest_of(text: str) -> str:
    """Return a name for just this text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def read_text(file: Path) -> str:
    """Return the text of an article's file, or raise BadFrontMatter with the reason why not."""
    try:
        told = file.stat()
        if not stat.S_ISREG(told.st_mode):  # a pipe would be waited for without end
            raise frontmatter.BadFrontMatter(1, said("读不出来"))
        if told.st_size > screening.LONGEST_FILE_BYTES:
            raise frontmatter.BadFrontMatter(1, said("文件超过 2 MB，没有载入"))
        return file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise frontmatter.BadFrontMatter(1, said("不是 UTF-8 文本")) from error
    except OSError as error:
        raise frontmatter.BadFrontMatter(1, said("读不出来")) from error


def parse(
    file: Path, text: str, remarks: Mapping[str, str], is_overlay: bool
) -> tuple[Article | None, list[Problem]]:
    """Return the article that a text makes, if it makes one, and what is wrong in it."""
    problems: list[Problem] = []
    lines = text.split("\n")
    try:
        head = frontmatter.read(lines)
    except frontmatter.BadFrontMatter as error:
        return None, [Problem(file, error.line, error.reason)]
    body_lines = lines[head.body_line - 1 :]
    body = "\n".join(_with_remarks(body_lines, remarks, file, head.body_line, problems)).strip()
    refused = screening.refusal(body)
    if refused:
        problems.append(Problem(file, refused[0] + head.body_line - 1, refused[1]))
    else:
        told = outside(body_lines, head.body_line)
        problems += [Problem(file, line, reason) for line, reason in told]
    values = {"order": UNORDERED, **head.values}
    summary = ArticleSummary(file=file, is_overlay=is_overlay, **values)
    digest = digest_of(f"{summary.title}\n{body}")
    cut = () if refused else sections.split(body)
    links = () if refused else sections.link_targets("\n".join(body_lines))
    return Article(
        summary,
        body,
        digest,
        cut,
        links=tuple(target for _, target in links),
        link_lines=tuple(line + head.body_line - 1 for line, _ in links),
    ), problems


def _with_remarks(
    lines: list[str],
    remarks: Mapping[str, str],
    file: Path,
    first_line: int,
    problems: list[Problem],
) -> list[str]:
    filled = []
    for number, line in enumerate(lines, start=first_line):
        words = line.strip()
        if not (words.startswith(REMARK) and words.endswith("}}")):
            filled.append(line)
            continue
        name = words[len(REMARK) : -2].strip()
        if name not in remarks:
            problems.append(Problem(file, number, said("没有名为 {name} 的备注模板", name=name)))
            continue
        filled.extend(("```remark", remarks[name], "```"))
    return filled


def _library(
    found: dict[str, Article], problems: list[Problem], files: dict[Path, ReadFile]
) -> Library:
    folder_order: dict[str, str] = {}
    for article in found.values():
        place = folder_order.get(article.summary.chapter, "~")
        folder = "~" if article.summary.is_overlay else article.summary.file.parent.name
        folder_order[article.summary.chapter] = min(place, folder)
    ordered = sorted(
        found.values(),
        key=lambda a: (
            folder_order[a.summary.chapter],
            a.summary.chapter,
            a.summary.order,
            a.summary.id,
        ),
    )
    for article in ordered:
        problems.extend(_dead_links(article, found))
    return Library(tuple(ordered), tuple(problems), found, files)


def _dead_links(article: Article, found: Mapping[str, Article]) -> list[Problem]:
    dead = []
    for line, target in zip(article.link_lines, article.links, strict=True):
        if "://" in target or target.startswith(("mailto:", "deskcs:")):
            continue
        name, _, anchor = target.partition("#")
        other = found.get(name) if name else article
        if other is None:
            dead.append(
                Problem(article.summary.file, line, said("链接指向不存在的文章 {name}", name=name))
            )
        elif anchor and anchor not in {section.anchor for section in other.sections}:
            dead.append(
                Problem(
                    article.summary.file, line, said("链接指向不存在的小节 {target}", target=target)
                )
            )
    return dead
