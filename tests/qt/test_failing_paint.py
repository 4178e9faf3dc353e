"""A bug in what is painted is reported, and the program goes on: Qt must not paint on with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src"
# The window is resized and closed after a row could not be painted, as people would.
PROGRAM = """
import sys
sys.path.insert(0, {src!r})
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from deskcs.qt.paged_model import PagedModel
from deskcs.qt.table import Table
from deskcs.qt.theme import Theme

heard = []
sys.excepthook = lambda kind, error, trace: heard.append(kind.__name__)
application = QApplication([])

class Rows(PagedModel):
    def cell(self, row, column, role):
        return None

    def look(self, row, column):
        raise LookupError

class Row:
    id = 1

table = Table("t", Theme("light"))
table.setModel(Rows(["一"]))
table.model().set_first([Row()])
table.resize(300, 200)
table.show()
application.processEvents()
table.resize(500, 400)
application.processEvents()
table.close()
table.deleteLater()
application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
application.processEvents()
print(sorted(set(heard)))
"""


def test_a_row_that_cannot_be_painted_does_not_end_the_program() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(src=str(SOURCE))],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert (ran.returncode, ran.stdout) == (0, "['LookupError']\n"), ran.stderr
