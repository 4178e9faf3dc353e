"""What the benchmarks share: medians, tables, a report kept in results/, desks to measure on."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from deskcs.settings import Settings
from deskcs.storage import driver

RESULTS = Path(__file__).resolve().parent / "results"
# Every run measures the same work, up to the same evening.
NOW = datetime(2026, 11, 25, 11, 20, tzinfo=UTC)


class Report:
    """Lines of Markdown, printed as they come and written to results/NAME.md at the end."""

    def __init__(self, name: str, title: str, *about: str) -> None:
        self._path = RESULTS / f"{name}.md"
        self._lines: list[str] = []
        self.say(f"# {title}", "", *about, "", machine(), "")

    def say(self, *lines: str) -> None:
        """Add lines."""
        for line in lines:
            print(line, flush=True)
        self._lines += lines

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Add a table whose columns but the first are figures."""
        self.say(
            f"| {' | '.join(head)} |",
            f"|---|{'--:|' * (len(head) - 1)}",
            *(f"| {' | '.join(row)} |" for row in rows),
            "",
        )

    def write(self) -> None:
        """Keep the report beside the benchmarks."""
        RESULTS.mkdir(exist_ok=True)
        self._path.write_text("\n".join(self._lines).rstrip() + "\n", encoding="utf-8")


def machine() -> str:
    """Return what the figures were taken with; trust the ratios, not the milliseconds."""
    return (
        f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()},"
        f" {driver.describe()[0]}. Trust the ratios, not the milliseconds."
    )


def timed(run: Callable[[], object]) -> float:
    """Return how many milliseconds a call takes."""
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def worked(run: Callable[[], object]) -> float:
    """Return how many milliseconds of processor time a call takes, whatever else is running."""
    started = time.process_time()
    run()
    return (time.process_time() - started) * 1000


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return what 95 of 100 values do not pass."""
    return sorted(values)[min(int(len(values) * 0.95), len(values) - 1)]


def ms(value: float) -> str:
    """Return milliseconds as they are shown."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def ratio(value: float, base: float) -> str:
    """Return how many times the base a value is."""
    return f"{value / base:.2f}"


def resident_bytes() -> int:
    """Return the memory this process holds now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def in_own_process(script: str, file: Path) -> dict[str, Any]:
    """Return what a benchmark says of a desk when it is run anew with `--one FILE`."""
    command = [sys.executable, script, "--one", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def settings_for(file: Path) -> Settings:
    """Return settings for a database of the benchmark."""
    return Settings(database=str(file))


def demo_file(folder: Path, rows: int) -> Path:
    """Return a desk with so many cases, made now unless the folder has it already."""
    from deskcs.demo.filling import fill

    file = folder / f"demo-{rows}.sqlite3"
    if not file.exists():
        unfinished = folder / f"unfinished-{rows}.sqlite3"
        for name in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
            name.unlink(missing_ok=True)
        report = fill(settings_for(unfinished), rows=rows, seed=1, now=NOW, days=4)
        print(f"{rows:,} cases made in {report.seconds:,.0f} s")
        unfinished.rename(file)
    return file
