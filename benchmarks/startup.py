"""Times the way to the first painted window and to a desk one can type into.

    python benchmarks/startup.py [--times 9] [--platform offscreen]

Each start is a process of its own, timed from outside, all kinds in turn; the base is an empty
PySide6 main window. Compiled modules and the handbook's index are kept from a start that is not
counted, as on any computer where the program has run before. Targets: painted within 1.3 of it,
ready to type and search within 2.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measuring import Report, demo_file, median, ms, ratio

SRC = Path(__file__).resolve().parents[1] / "src"

TELL = """
import time
def tell(moment):
    print(f'{moment}|{time.process_time() * 1000}', flush=True)
"""

BARE = TELL + "tell('painted')"

EMPTY = (
    TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: tell('painted') or application.quit())

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
)

# The same statements as deskcs.shell.start.run_window, with the moments told. Who is asked for a
# name comes in at once: nobody of the made-up desk has a PIN.
DESK = (
    TELL
    + """
import gc, sys
gc.disable()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from deskcs.shell.start import _give_back_import
_give_back_import()
sys.setswitchinterval(0.001)
from deskcs.shell.application import make_application, open_window
application = make_application()
window = open_window(sys.argv[1], sys.argv[2])
window.first_painted.disconnect()
window.first_painted.connect(lambda: tell('painted, without words'))
window.first_painted.connect(window._on_first_painted)

def frame():
    window.repaint()
    tell('painted, the whole frame')

window.furnished.connect(frame)

def look():
    button = window.findChild(QPushButton, 'signIn.ok')
    if button is not None and button.isVisible() and button.isEnabled():
        watch.stop()
        window.repaint()
        tell('asked who is there, ready to type')
        palette = window.reception.looking.palette
        show = palette.show_hits

        def shown(query, hits):
            show(query, hits)
            if any(hit.kind == 'handbook' for hit in hits):
                palette.show_hits = show
                window.repaint()
                tell('a search has found articles')
                button.click()

        palette.show_hits = shown
        window.frame.bar.search_requested.emit('退款')

def entered(*_):
    tell('somebody is at work')
    application.quit()

window.entered.connect(entered)
watch = QTimer()
watch.timeout.connect(look)
watch.start(2)
QTimer.singleShot(60000, lambda: application.exit(1))
code = application.exec()
window.shut_down()
sys.exit(code)
"""
)

# What the window does when it has been open for some seconds: the index is kept for the next start.
KEEP = "from deskcs.handbook.opening import open_handbook; open_handbook().prepare()"

EAGER = (
    """
import deskcs.desk, alembic, pypinyin, markdown, xlsxwriter, argon2
"""
    + EMPTY
)


def main() -> None:
    """Measure all kinds of start in turn."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=9)
    options.add_argument("--platform", default="offscreen")
    given = options.parse_args()
    report = Report(
        "startup",
        "Start",
        f"{given.times} starts of each kind in turn, in processes of their own ({given.platform}),",
        "the median from command to moment, and the processor's time up to it, which other work on",
        "the machine hardly touches. The base is an empty PySide6 window.",
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = demo_file(folder, 40)
        person = first_person(file)
        started((KEEP,), folder, given.platform)
        kinds = {
            "bare Python": (BARE,),
            "an empty PySide6 window": (EMPTY,),
            "everything imported first, then the window": (EAGER,),
            "DeskCS": (DESK, str(file), person),
        }
        spent: dict[str, list[tuple[float, float]]] = {}
        for _ in range(given.times + 1):
            for kind, command in kinds.items():
                for moment, after in started(command, folder, given.platform).items():
                    is_desk = kind == "DeskCS"
                    spent.setdefault(f"{kind}: {moment}" if is_desk else kind, []).append(after)
    middle = {
        kind: tuple(median(column) for column in zip(*values[1:], strict=True))
        for kind, values in spent.items()
    }
    wall, work = middle["an empty PySide6 window"]
    report.table(
        ["", "p50 ms", "to the empty window", "processor ms", "to the empty window"],
        [
            [kind, ms(after), ratio(after, wall), ms(cpu), ratio(cpu, work)]
            for kind, (after, cpu) in middle.items()
        ],
    )
    report.write()


def started(command: tuple[str, ...], home: Path, platform: str) -> dict[str, tuple[float, float]]:
    """Return the milliseconds to each moment that it tells, by the clock and of processor time."""
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG")},
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": str(SRC),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "HOME": str(home),
    }
    begun, moments = time.perf_counter(), dict[str, tuple[float, float]]()
    with subprocess.Popen(
        [sys.executable, "-c", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            moment, _, cpu = line.strip().partition("|")
            moments[moment] = (time.perf_counter() - begun) * 1000, float(cpu)
    if process.returncode:
        raise SystemExit(f"the start failed: {command[1:]}")
    return moments


def first_person(file: Path) -> str:
    """Return the name of somebody who may come in without a PIN."""
    from measuring import NOW, settings_for

    from deskcs.clock import FixedClock
    from deskcs.desk import open_desk

    desk = open_desk(settings_for(file), clock=FixedClock(NOW))
    name = desk.staff.people()[0].name
    desk.close()
    return name


if __name__ == "__main__":
    main()
