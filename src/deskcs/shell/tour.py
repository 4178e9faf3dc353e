"""The main job of a shift, done through the window on invented data; a picture of each screen.

A rule is looked up, a serious complaint registered, taken notice of, handed over, accepted,
resolved and closed. Nothing of the person who runs it is read or written.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from deskcs.actor import Actor, Role
from deskcs.settings import Settings, given_database
from deskcs.shell.application import make_application
from deskcs.shell.dressing import dress
from deskcs.shell.stage import AFTERNOON, Broken, Stage, pause

CASES, SEED = 60, 7
WHAT = (
    "今天早上用你们家的烧水壶，插上电没两分钟就冒烟，一摸还漏电，孩子手被烫红了一片。"
    "这么危险的东西也敢卖？今天不给说法我就打12315。"
)


def run_tour(folder: Path, say: Callable[[str], None], language: str = "zh_CN") -> list[Path]:
    """Do the tour and return the pictures, written as NAME-light.png and NAME-dark.png.

    The screens speak the language; the invented data are in Simplified Chinese.
    """
    with _own_home() as home:
        application = QApplication.instance() or make_application()
        assert isinstance(application, QApplication)
        theme = dress(Settings(theme="light", language=language))
        made = _FirstStart(home, theme, folder, say, language).run()
        return made + _Shift(home, theme, folder, say, language).run()


@contextmanager
def _own_home() -> Iterator[Path]:
    kept = os.environ.get("DESKCS_HOME")
    with tempfile.TemporaryDirectory(prefix="deskcs-tour-") as folder:
        os.environ["DESKCS_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            if kept is None:
                del os.environ["DESKCS_HOME"]
            else:
                os.environ["DESKCS_HOME"] = kept


class _FirstStart(Stage):
    """What somebody sees who has just installed the program."""

    def run(self) -> list[Path]:
        """Fill in the first form."""
        self.open("first")
        self.type("firstRun.desk", "一号店客服部")
        self.type("firstRun.name", "王主管")
        self.picture("first-run")
        return self.close()


class _Shift(Stage):
    """From looking up a rule to the closed case."""

    def run(self) -> list[Path]:
        """Do the main job."""
        self._fill()
        self.open("desk")
        self.picture("sign-in")
        self._choose_people()
        self.inside.gate.admit(self.agent)
        if self.desk.handover.current_shift(self.agent) is None:
            self.inside.deeds.start_shift()
        self._look_up()
        number = self._register()
        self._take_notice(number)
        self._hand_over(number)
        self._accept(number)
        self._solve(number)
        self._look_round()
        return self.close()

    def _fill(self) -> None:
        from deskcs.demo.filling import fill

        settings = given_database(Settings(), str(self._home / "desk.sqlite3"))
        fill(settings, rows=CASES, seed=SEED, now=AFTERNOON, days=10)

    def _choose_people(self) -> None:
        people = self.desk.staff.people()
        on_duty = [shift.person for shift in self.desk.handover.on_duty()]
        agents = [person for person in people if person.role is Role.AGENT]
        agents.sort(key=lambda person: person.name not in on_duty)
        self.agent, self.next = agents[0].as_actor(), agents[-1].as_actor()
        self.lead = next(p.as_actor() for p in people if p.role is Role.LEAD)

    def _turn(self, actor: Actor) -> None:
        """Somebody else sits down at the desk."""
        self.window.frame.banner.hide()
        self.window.frame.message.hide()
        self.inside.gate.admit(actor)
        pause()

    def _look_up(self) -> None:
        self.window.go("today")
        self.picture("today")
        self.window.go("handbook")
        self.type("handbook.search", "投诉多久要解决")
        self.window.go("handbook", "complaint-deadlines")
        self.picture("handbook")
        self.inside.moves.open_palette()
        self.type("palette.input", "退款")
        self.picture("palette")
        self.window.frame.palette_box.hide()

    def _register(self) -> str:
        self.inside.moves.new_complaint()
        for name, text in (
            ("intake.customer", "王女士"),
            ("intake.phone", "19900008041"),
            ("intake.order", "990575273604307329"),
            ("intake.goods", "烧水壶"),
            ("intake.what", WHAT),
        ):
            self.type(name, text)
        dialog = next(
            widget for widget in self.window.findChildren(QDialog, "intake") if widget.isVisible()
        )
        self.picture("intake", dialog)
        known = {row.number for row in self.desk.complaints.open_rows()}
        self.click("intake.save")
        fresh = {row.number for row in self.desk.complaints.open_rows()} - known
        if len(fresh) != 1:
            raise Broken("the complaint was not registered")
        return fresh.pop()

    def _take_notice(self, number: str) -> None:
        self._turn(self.lead)
        self.window.go("complaints", "view:open")
        self.inside.moves.open_alerts()
        self.picture("alerts")
        self.inside.alert_list.hide()
        for row in self.desk.complaints.flagged_unacknowledged():
            self.inside.alerts.acknowledge(row.number)
        self.window.frame.banner.hide()
        self._turn(self.agent)
        self.window.go("complaints", number)
        self.click("complaint.accept")
        self.picture("complaints")

    def _hand_over(self, number: str) -> None:
        self.inside.moves.write_handover()
        self.picture("handover")
        self.click("handover.sign")
        self.type("handover.summary", "下午单子多，平稳；烧水壶那件要盯紧，客户在等电话。")
        pause(500)
        self.picture("handover-sign")
        self.click("handover.signNow")
        self.sheet = self.desk.handover.sheets(1)[0].id
        if self.desk.handover.sheet(self.sheet).is_draft:
            raise Broken("the sheet was not signed")

    def _accept(self, number: str) -> None:
        self.inside.deeds.end_shift()
        self.clock.advance(minutes=30)
        self._turn(self.next)
        if self.desk.handover.current_shift(self.next) is None:
            self.inside.deeds.start_shift()
        item = next(
            item for item in self.desk.handover.sheet(self.sheet).items if item.complaint == number
        )
        self.window.go("handover", f"{self.sheet}#{item.id}")
        self.type("handover.restate", "先打电话问孩子的伤，再安排上门取件送检")
        self.picture("accept")
        self.click("handover.accept")
        if self.desk.handover.to_accept(self.next):
            self.click("handover.acceptRest")

    def _solve(self, number: str) -> None:
        self.window.go("complaints", number)
        self._write("reply", "您和孩子先去看，费用凭票据由我们承担；今天下午上门取件送检。")
        self.clock.advance(hours=1)
        self._write("resolve", "全额退款，医药费凭票赔付，这一批已下架送检。")
        self._turn(self.lead)
        self.window.go("complaints", number)
        card = self.desk.complaints.card(self.lead, number)
        if card.needs_breach_reason:
            self.click("complaint.explain_breach")
            for field in self.find("complaint.form").findChildren(QWidget):
                if isinstance(field, QPlainTextEdit):
                    field.setPlainText("交接时才联系上客户")
                elif isinstance(field, QLineEdit):
                    field.setText("交接时才联系上客户")
            self.click("complaint.form.confirm")
        self.click("complaint.close")
        self.click("complaint.form.confirm")
        if self.desk.complaints.card(self.lead, number).status.is_open:
            raise Broken("the case was not closed")
        self.picture("case-closed")

    def _write(self, kind: str, text: str) -> None:
        self.find(f"complaint.kind.{kind}", QPushButton).click()
        self.type("complaint.composer", text)
        self.click("complaint.send")

    def _look_round(self) -> None:
        self.window.go("settings", "people")
        self.picture("settings")
        self.inside.moves.open_keys()
        self.picture("keys")
        self.inside.keys.hide()
        self.inside.moves.toggle_narrow()
        self.type("narrow.search", "退款")
        self.picture("narrow")
        self.inside.moves.toggle_narrow()
