"""Order-remark templates: kept letter for letter in one TOML file, shown in articles from there."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from deskcs.handbook.shapes import Problem
from deskcs.wording import said


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark as it is written into an order."""

    id: str
    title: str
    template: str


def read_remarks(files: tuple[Path, ...]) -> tuple[dict[str, Remark], list[Problem]]:
    """Return the templates by id, a later file over an earlier, and what could not be read."""
    remarks: dict[str, Remark] = {}
    problems: list[Problem] = []
    for file in files:
        try:
            entries = tomllib.loads(file.read_text(encoding="utf-8"))["remark"]
            read = [Remark(str(e["id"]), str(e["title"]), str(e["template"])) for e in entries]
        except FileNotFoundError:
            continue
        except tomllib.TOMLDecodeError as error:
            line = str(error).partition("line ")[2].partition(",")[0] or "1"
            problems.append(Problem(file, int(line), said("不是有效的 TOML")))
        except (OSError, UnicodeDecodeError, KeyError, TypeError) as error:
            reason = (
                said("缺少 {names}", names=error.args[0])
                if isinstance(error, KeyError)
                else said("读不出来")
            )
            problems.append(Problem(file, 1, reason))
        else:
            remarks.update((remark.id, remark) for remark in read)
    return remarks, problems
