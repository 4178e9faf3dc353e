from __future__ import annotations

import tomllib

import pytest

from deskcs import paths
from deskcs.qt.colours import NAMES, read_tokens


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_has_the_colours_of_its_file(name: str) -> None:
    file = paths.resources() / "themes" / f"{name}.toml"
    assert read_tokens(name) == tomllib.loads(file.read_text(encoding="utf-8"))
