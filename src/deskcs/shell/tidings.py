"""What the desk has to tell whoever is in: alerts, and what their shift asks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from deskcs.actor import Role
from deskcs.errors import DeskError
from deskcs.qt.language import spoken, translate, translate_error
from deskcs.qt.surroundings import Surroundings
from deskcs.shell import chime
from deskcs.shell.alert_list import AlertList
from deskcs.shell.alerts import Alerts
from deskcs.shell.deeds import Deeds
from deskcs.shell.housing import Housing
from deskcs.shell.moves import Moves
from deskcs.shell.on_duty import OnDuty
from deskcs.shell.tray import Tray

if TYPE_CHECKING:
    from deskcs.today.ui.alert_words import AnyAlert


class Tidings(QObject):
    """Brings what alerts and shifts tell to bell, banner, tray, title and message line."""

    def __init__(
        self,
        window: Housing,
        around: Surroundings,
        moves: Moves,
        alerts: Alerts,
        duty: OnDuty,
        deeds: Deeds,
        alert_list: AlertList,
        tray: Tray,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._frame, self._around = window, window.frame, around
        self._gate, self._moves = window.reception.gate, moves
        self._alerts, self._deeds = alerts, deeds
        self._alert_list, self._tray = alert_list, tray
        duty.chip_changed.connect(self._on_chip)
        duty.expected.connect(self._on_expected)
        duty.sheet_waits.connect(self._on_sheet_waits)
        duty.draft_due.connect(self._on_draft_due)
        duty.failed.connect(self._on_failed)
        alerts.changed.connect(self._on_alerts)
        alerts.announced.connect(self._on_announced)
        alerts.caught_up.connect(self._on_caught_up)
        alerts.acknowledged.connect(self._on_acknowledged)
        alerts.failed.connect(self._on_failed)
        alert_list.case_requested.connect(self._on_case)
        alert_list.seen_requested.connect(alerts.see)
        self._frame.banner.case_requested.connect(self._on_case)
        self._frame.banner.acknowledge_requested.connect(alerts.acknowledge)
        tray.case_requested.connect(self._on_tray)
        tray.alerts_requested.connect(moves.open_alerts)

    def follow(self, around: Surroundings) -> None:
        """Tell in other surroundings: times in another zone."""
        self._around = around
        self._deeds.follow(around)
        self._alert_list.follow(around.zone)

    @Slot()
    def look(self) -> None:
        """Look for alerts, also while the desk is locked: the tray still tells."""
        if self._moves.pages is not None:
            self._alerts.look()

    @Slot(str, str)
    def _on_chip(self, words: str, tone: str) -> None:
        if self._gate.is_open:
            self._frame.bar.set_person(self._around.session.actor.name, words, tone)

    @Slot(object)
    def _on_expected(self, shift: Any) -> None:
        """Somebody came for a shift they are planned for."""
        start, end = (at.astimezone(self._around.zone) for at in (shift.start, shift.end))
        until = f"{end:%H:%M}".replace("00:00", "24:00")
        words = translate("Shell", "您排在{shift}（{start}–{end}），还没有开始当班。")
        said = words.format(shift=spoken(shift.name), start=f"{start:%H:%M}", end=until)
        self._frame.message.show_note(said)
        self._frame.message.offer(translate("Shell", "开始当班"), self._deeds.start_shift)

    @Slot(int)
    def _on_sheet_waits(self, sheet: int) -> None:
        """Who comes on duty reads first; the page of the shift log shows it by itself."""
        if not self._moves.is_at("handover"):
            self._moves.go("handover", str(sheet))

    @Slot(str)
    def _on_draft_due(self, words: str) -> None:
        """Open the draft where nobody is in the middle of something, else offer it."""
        if not self._gate.is_open or self._moves.is_at("handover"):
            return
        if self._moves.is_at("today") and not _is_writing(self._window):
            self._moves.write_handover()
        self._frame.message.show_note(words)
        if not self._moves.is_at("handover"):
            self._frame.message.offer(translate("Shell", "打开草稿"), self._moves.write_handover)

    @Slot(list)
    def _on_alerts(self, alerts: list[AnyAlert]) -> None:
        self._tray.show_alerts(alerts)
        if not self._gate.is_open:
            return
        self._frame.bar.set_alerts(len(alerts), any(alert.is_urgent for alert in alerts))
        self._alert_list.show_alerts(alerts)
        # Seen in the list of windows as well, and heard where titles are read out.
        count = f"({len(alerts)}) " if alerts else ""
        self._window.setWindowTitle(f"{count}{self._around.session.actor.name} · DeskCS")
        self._frame.banner.keep_only(alerts)

    @Slot(list)
    def _on_announced(self, alerts: list[AnyAlert]) -> None:
        self._show_banner(alerts)
        self._tray.tell(alerts)
        if self._window.settings.has_sound:
            chime.ring()

    @Slot(list)
    def _on_caught_up(self, alerts: list[AnyAlert]) -> None:
        serious = [alert for alert in alerts if alert.is_flag]
        if serious:
            self._show_banner(serious)
        else:
            words = translate("Shell", "有 {count} 条提醒还没看").format(count=len(alerts))
            self._frame.toast.say(words)

    def _show_banner(self, alerts: list[AnyAlert]) -> None:
        if self._gate.is_open:
            is_lead = self._around.session.is_at_least(Role.LEAD)
            self._frame.banner.show_alerts(alerts, is_lead)

    @Slot(str)
    def _on_acknowledged(self, number: str) -> None:
        words = translate("Shell", "已知悉 {number}，请安排处理").format(number=number)
        self._frame.toast.say(words)

    @Slot(object)
    def _on_case(self, alert: AnyAlert) -> None:
        self._moves.go(alert.page, alert.target)
        self._alerts.see(list(alert.ids))

    @Slot(object)
    def _on_tray(self, alert: AnyAlert) -> None:
        self._moves.go(alert.page, alert.target)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._frame.message.show_error(translate_error(error))


def _is_writing(window: QWidget) -> bool:
    """Return whether a dialog is open or the cursor stands in something typed."""
    widget = QApplication.focusWidget()
    text = widget.property("text") or widget.property("plainText") if widget is not None else ""
    is_input = widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    dialogs = window.findChildren(QDialog)
    return bool(is_input and text) or any(dialog.isVisible() for dialog in dialogs)
