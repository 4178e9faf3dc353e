"""No verb: the window. A verb: the command line."""

from __future__ import annotations

import sys

WINDOW_OPTIONS = ("--db", "--as", "--platform")
HELP = ("--help", "-h", "--version")


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if is_for_window(given):
        return window(given)
    if "--version" in given:
        from deskcs import __version__

        print(f"deskcs {__version__}")
        return 0
    from deskcs.cli.app import run

    return run(given)


def window(arguments: list[str] | None = None) -> int:
    """Open the window and return the exit code when it is closed."""
    from deskcs.shell.start import run_window

    return run_window(sys.argv[1:] if arguments is None else arguments)


def is_for_window(arguments: list[str]) -> bool:
    """Return whether only options of the window are given, each with its value, and no verb."""
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name not in WINDOW_OPTIONS or not (value if equals else next(words, "")):
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
