"""Where bundled and personal files lie, in a checkout and in an installed wheel alike."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import platformdirs

APP = "DeskCS"


@cache
def _root() -> Path:
    """Return the folder that holds `handbook/` and `resources/`.

    An installed wheel carries them inside the package; a checkout has them at its top.
    """
    package = Path(__file__).resolve().parent
    bundled = package / "bundled"
    return bundled if bundled.is_dir() else package.parents[1]


def resources() -> Path:
    """Return the folder of icons, themes, fonts, rules and translations."""
    return _root() / "resources"


def bundled_handbook() -> Path:
    """Return the folder of the articles that come with the program."""
    return _root() / "handbook"


def data_folder() -> Path:
    """Return the user's data folder: database, backups, attachments. Not created here."""
    return _personal("data", platformdirs.user_data_dir)


def config_folder() -> Path:
    """Return the folder of `settings.toml` and the overlays `handbook/` and `rules/`."""
    return _personal("config", platformdirs.user_config_dir)


def log_folder() -> Path:
    """Return the folder of logs and reports of unexpected errors."""
    return _personal("log", platformdirs.user_log_dir)


def cache_folder() -> Path:
    """Return the folder of what can be made anew at any time, such as the handbook's index."""
    return _personal("cache", platformdirs.user_cache_dir)


def _personal(kind: str, usual: Callable[..., str]) -> Path:
    """Return a folder of the user's, all of them under `DESKCS_HOME` where that is set."""
    home = os.environ.get("DESKCS_HOME")
    return Path(home) / kind if home else Path(usual(APP, appauthor=False))


def default_database() -> Path:
    """Return where the database lies unless somebody says otherwise."""
    return data_folder() / "deskcs.sqlite3"


def rule_file(name: str) -> tuple[Path, Path]:
    """Return the bundled rule file and the shop's own overlay of the same name."""
    return resources() / "rules" / name, config_folder() / "rules" / name
