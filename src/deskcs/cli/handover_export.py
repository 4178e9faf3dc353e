"""What `export handovers` writes: one row an item of every sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskcs.actor import Actor
    from deskcs.desk import Desk


def write_handovers(desk: Desk, actor: Actor, to: Path) -> int:
    """Write all sheets to a .csv, .xlsx or .json file and return the number of rows."""
    return desk.handover.export_file(actor, to)
