"""Where bundled and personal files lie, in a checkout and in an installed wheel alike."""

from __future__ import annotations

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
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_folder() -> Path:
    """Return the folder of `settings.toml` and the overlays `handbook/` and `rules/`."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def log_folder() -> Path:
    """Return the folder of logs and reports of unexpected errors."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


def default_database() -> Path:
    """Return where the database lies unless somebody says otherwise."""
    return data_folder() / "deskcs.sqlite3"


def rule_file(name: str) -> tuple[Path, Path]:
    """Return the bundled rule file and the shop's own overlay of the same name."""
    return resources() / "rules" / name, config_folder() / "rules" / name
