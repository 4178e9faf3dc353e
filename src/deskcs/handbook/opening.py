"""Where the handbook's articles come from."""

from __future__ import annotations

from deskcs import paths
from deskcs.handbook.kept_index import KeptIndex
from deskcs.handbook.service import HandbookService


def open_handbook() -> HandbookService:
    """Return the bundled handbook under the shop's own folder; needs no database."""
    folders = (paths.bundled_handbook(), paths.config_folder() / "handbook")
    return HandbookService(
        folders,
        paths.rule_file("remarks.toml"),
        paths.rule_file("synonyms.toml"),
        KeptIndex(paths.cache_folder() / "handbook-index"),
    )
