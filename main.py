"""Runs DeskCS from a checkout: `uv run main.py`, or `python main.py VERB …`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "src"))

from deskcs.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
