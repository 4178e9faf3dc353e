"""A real window on a screen of its own: Xvfb shows it, xdotool types into it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .picture import Picture

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
NEEDED = ("Xvfb", "xdotool", "xkbcomp")
# So many pixels of its colour make a button that one can press.
BUTTON = 1_000
# A cursor that blinks changes fewer bytes than this; a page that fills or a menu changes more.
CURSOR, STILL_LOOKS, BETWEEN_LOOKS = 600, 3, 0.2


def until(
    what: Callable[[], object], patience: float = PATIENCE, told: Callable[[], str] = str
) -> object:
    """Wait until something is there, and return it."""
    give_up = time.monotonic() + patience
    while not (found := what()):
        assert time.monotonic() < give_up, told()
        time.sleep(0.2)
    return found


class Screen:
    """What a person has before them: a display, a keyboard, and a program that was started."""

    def __init__(self, display: str, home: Path, dump: Path) -> None:
        self.environment = {
            **{k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"},
            "DISPLAY": display,
            "HOME": str(home),
            "DESKCS_HOME": str(home / "deskcs"),
            "LC_ALL": "C.UTF-8",
        }
        self.home = home
        self._dump = dump
        self.programs: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the program and wait for its window."""
        program = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            env=self.environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.programs.append(program)
        until(lambda: self.window)
        self._do("windowfocus", self.window)
        return program

    @property
    def window(self) -> str:
        """Return the number of the program's window, empty while there is none."""
        found = self._do("search", "--onlyvisible", "--name", "DeskCS").splitlines()
        return found[-1] if found else ""

    def focus(self, title: str) -> None:
        """Wait for the window with these words in its title, and turn to it."""

        def found() -> str:
            return self._do("search", "--onlyvisible", "--name", title).strip()

        def is_turned_to() -> bool:
            self._do("windowfocus", number)
            return self._do("getwindowfocus", "-f").strip() == number

        number = str(until(found)).splitlines()[-1]
        until(is_turned_to)

    def see_button(self) -> None:
        """Wait until a form stands there: with the one button that has the accent's colour."""
        until(lambda: Picture(self._dump).count("accent") > BUTTON)

    def settle(self) -> None:
        """Wait until nothing moves but a cursor that blinks: one looks before one acts."""
        seen, still = Picture(self._dump), 0
        give_up = time.monotonic() + PATIENCE
        while still < STILL_LOOKS:
            assert time.monotonic() < give_up, "the window never comes to rest"
            time.sleep(BETWEEN_LOOKS)
            now = Picture(self._dump)
            still = still + 1 if now.differs(seen) < CURSOR else 0
            seen = now

    @property
    def title(self) -> str:
        """Return what stands in the window's title."""
        return self._do("getwindowname", self.window).strip() if self.window else ""

    def place_of(self, title: str) -> tuple[int, int, int, int]:
        """Return from where to where the window with these words in its title reaches."""
        number = self._do("search", "--onlyvisible", "--name", title).splitlines()[-1]
        told = self._do("getwindowgeometry", "--shell", number)
        at = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", told)}
        return at["X"], at["Y"], at["X"] + at["WIDTH"], at["Y"] + at["HEIGHT"]

    def type(self, text: str) -> None:
        """Type letters, and characters for which there are keys."""
        self._do("type", "--delay", "30", text)

    def lay_keys(self, words: str) -> None:
        """Lay the characters of some Chinese words on keys that no keyboard has.

        Before the program starts: laying them while it listens is what loses characters.
        """
        keymap, display = self.home / "keymap.xkb", self.environment["DISPLAY"]
        subprocess.run(["xkbcomp", "-xkb", display, str(keymap)], check=True, capture_output=True)
        whole = keymap.read_text()
        spare = re.findall(r"<(I\d+)> = \d+;", whole)
        laid = zip(spare, sorted({char for char in words if not char.isascii()}), strict=False)
        lines = "".join(f"replace key <{key}> {{ [ U{ord(char):04X} ] }};\n" for key, char in laid)
        end = whole.index("\n};", whole.index("xkb_symbols")) + 1
        keymap.write_text(whole[:end] + lines + whole[end:])
        subprocess.run(["xkbcomp", "-w0", str(keymap), display], check=True, capture_output=True)

    def photograph(self, name: str) -> None:
        """Keep what stands on the screen as an X window dump in the home."""
        self.settle()
        shutil.copy(self._dump, self.home / f"{name}.xwd")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._do("key", "--delay", "30", *keys)

    def _do(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return ran.stdout


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"),
            *("-screen", "0", "1400x900x24", "-fbdir", str(tmp_path)),
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    shown = Screen(f":{number}", tmp_path, tmp_path / "Xvfb_screen0")
    yield shown
    shutil.copy(tmp_path / "Xvfb_screen0", tmp_path / "last.xwd")  # what a failure was seen on
    for program in shown.programs:
        program.kill()
        program.communicate()
    server.terminate()
    server.wait()
