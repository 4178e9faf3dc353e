"""Tells when somebody else has the same case open, before two people write the same answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskcs.complaints.presence import RENEW_SECONDS, Company, Presence
from deskcs.qt.language import translate
from deskcs.qt.surroundings import Surroundings


class CompanyWatch(QObject):
    """Renews this window's presence and looks for others, off the GUI thread."""

    said = Signal(str)

    def __init__(
        self, presence: Presence, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presence, self._around = presence, around
        self._number = ""
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(RENEW_SECONDS * 1_000)
        self._timer.timeout.connect(self.look)

    def open(self, number: str) -> None:
        """Look at a case."""
        if number != self._number:
            self._number = number
            self.said.emit("")
            self._timer.start()
            self.look()

    def close(self) -> None:
        """Look at no case."""
        if self._number:
            self._number = ""
            self._timer.stop()
            self.said.emit("")
            self._turn += 1
            self._around.tasks.run_file(self._presence.leave, self._turn, owner=self)

    @Slot()
    def look(self) -> None:
        """Say that one is here, and ask who else is."""
        self._turn += 1
        self._around.tasks.run_file(
            self._presence.enter,
            self._number,
            self._around.session.actor.name,
            self._turn,
            owner=self,
            done=self._on_seen,
            key="company",
        )

    @Slot(object)
    def _on_seen(self, company: Company) -> None:
        if company.number == self._number:
            self.said.emit(company_words(company))


def company_words(company: Company) -> str:
    """Return what is said of others at the same case; empty when there are none."""
    if company.names:
        words = translate("Complaints", "{names} 也打开了这件投诉，改动前先说一声。")
        return words.format(names="、".join(company.names))
    if company.is_myself:
        return translate("Complaints", "您在另一个窗口里也打开了这件投诉。")
    return ""
