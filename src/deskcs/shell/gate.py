"""The way in: the first start, signing in, and the lock when nobody is at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from deskcs.actor import OWNER, Actor
from deskcs.errors import DeskError
from deskcs.qt.language import translate
from deskcs.qt.tasks import Tasks
from deskcs.staff.ui.sign_in import SignInPage

if TYPE_CHECKING:
    from deskcs.staff.service import StaffService
    from deskcs.staff.shapes import Person
    from deskcs.staff.ui.first_run import FirstRunPage


class Gate(QObject):
    """Puts its pages into the window's stack and takes them away again; `entered` tells who.

    It can ask before the desk is open; who has answered by then is let in when it is.
    """

    entered = Signal(object)

    def __init__(self, tasks: Tasks, stack: QStackedWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff: StaffService | None = None
        self.people: tuple[Person, ...] = ()
        self._desk_name = ""
        self._tasks, self._stack = tasks, stack
        self._preferred = ""
        self._answer: tuple[str, str] | None = None
        self._page: FirstRunPage | SignInPage | None = None

    @property
    def is_open(self) -> bool:
        """Return whether somebody is at the desk."""
        return self._staff is not None and self._page is None

    def ask_early(self, people: tuple[Person, ...], desk_name: str, preferred: str = "") -> None:
        """Ask who is here while the desk is still being opened."""
        self.people, self._desk_name = people, desk_name
        self._sign_in(preferred)

    def ask(
        self,
        staff: StaffService,
        people: tuple[Person, ...],
        desk_name: str,
        preferred: str = "",
    ) -> None:
        """Ask who is here, or to found the desk where there is nobody yet. The desk is open."""
        is_asked = self._page is not None and (people, desk_name) == (self.people, self._desk_name)
        self._staff, self.people, self._desk_name = staff, people, desk_name
        if not is_asked:
            self._ask(preferred)
        elif self._answer is not None:
            self._on_sign_in(*self._answer)

    def close(self) -> None:
        """Take the question away: the desk cannot be opened, or is being left."""
        self._staff = self._answer = None
        self._take_away()

    def ask_again(self, preferred: str = "") -> None:
        """Ask among the people there are by now."""
        self._preferred = preferred
        self._ask(preferred)
        self._tasks.run(
            self._read_people, owner=self, done=self._on_people, failed=self._on_failed, key="who"
        )

    def say(self, words: str) -> None:
        """Say something below the question."""
        if self._page is not None:
            self._page.message.show_note(words)

    def take_focus(self) -> None:
        """Put the cursor where one says who one is."""
        if self._page is not None:
            self._page.take_focus()

    def _ask(self, preferred: str) -> None:
        if self.people:
            self._sign_in(preferred)
        else:
            self._first_run()

    @property
    def _service(self) -> StaffService:
        assert self._staff is not None
        return self._staff

    def _read_people(self) -> tuple[tuple[Person, ...], str]:
        return tuple(self._service.people()), self._service.desk_name()

    def _found(
        self, desk_name: str, name: str, number: str, pin: str
    ) -> tuple[Actor, tuple[tuple[Person, ...], str]]:
        """Return the first supervisor, and who there is by now. For the worker."""
        return self._service.found_desk(desk_name, name, number, pin), self._read_people()

    def _let_in(self, name: str, pin: str) -> Actor:
        """Return who may act: after their PIN, or at once where they have none. For the worker."""
        if self._service.person(name).has_pin:
            return self._service.sign_in(name, pin)
        return self._service.actor_named(name)

    def _sign_in(self, preferred: str) -> None:
        page = SignInPage(self._desk_name)
        page.sign_in_requested.connect(self._on_sign_in)
        self._show(page)
        page.show_people(list(self.people), preferred)

    def _first_run(self) -> None:
        from deskcs.staff.ui.first_run import FirstRunPage

        page = FirstRunPage()
        page.found_requested.connect(self._on_found)
        page.skip_requested.connect(self._on_skip)
        self._show(page)
        page.take_focus()

    def _show(self, page: FirstRunPage | SignInPage) -> None:
        self._take_away()
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _take_away(self) -> None:
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    @Slot(str, str)
    def _on_sign_in(self, name: str, pin: str) -> None:
        self._answer = name, pin
        if self._staff is None:
            self.say(translate("Staff", "正在打开数据库，马上就好…"))
            return
        self._answer = None
        self._tasks.run(
            self._let_in,
            name,
            pin,
            owner=self,
            done=self.admit,
            failed=self._on_failed,
            key="enter",
        )

    @Slot(str, str, str, str)
    def _on_found(self, desk_name: str, name: str, number: str, pin: str) -> None:
        self._tasks.run(
            self._found,
            desk_name,
            name,
            number,
            pin,
            owner=self,
            done=self._on_founded,
            failed=self._on_failed,
            key="enter",
        )

    @Slot(object)
    def _on_founded(self, answer: tuple[Actor, tuple[tuple[Person, ...], str]]) -> None:
        actor, (self.people, self._desk_name) = answer
        self.admit(actor)

    @Slot()
    def _on_skip(self) -> None:
        """Only where there is nobody yet may one come in without a name: look once more."""
        self._tasks.run(
            self._read_people,
            owner=self,
            done=self._on_skip_allowed,
            failed=self._on_failed,
            key="enter",
        )

    @Slot(object)
    def _on_skip_allowed(self, answer: tuple[tuple[Person, ...], str]) -> None:
        if answer[0]:
            self._on_people(answer)
        else:
            self.admit(OWNER)

    @Slot(object)
    def _on_people(self, answer: tuple[tuple[Person, ...], str]) -> None:
        if answer == (self.people, self._desk_name):
            return
        self.people, self._desk_name = answer
        self._ask(self._preferred)

    @Slot(object)
    def admit(self, actor: Actor) -> None:
        """Let this person in; who they are has been checked."""
        self._take_away()
        self.entered.emit(actor)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        if self._page is not None:
            self._page.show_error(error)
