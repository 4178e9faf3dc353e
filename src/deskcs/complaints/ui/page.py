"""The complaint screen: views | search and table | the open case; and the intake."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter

from deskcs.actor import Actor
from deskcs.complaints.presence import Presence
from deskcs.complaints.shapes import VIEWS, ComplaintCard, ComplaintPage
from deskcs.complaints.ui.case_desk import CaseDesk
from deskcs.complaints.ui.case_list import CaseList
from deskcs.complaints.ui.company import CompanyWatch
from deskcs.complaints.ui.files import Files
from deskcs.complaints.ui.intake_desk import IntakeDesk
from deskcs.complaints.ui.list_acts import ListActs
from deskcs.complaints.ui.lists import Lists
from deskcs.complaints.ui.own_drafts import OwnDrafts
from deskcs.complaints.ui.pane import CasePane
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.complaints.ui.printing import CasePrinter
from deskcs.complaints.ui.view_desk import ViewDesk
from deskcs.complaints.ui.views_list import ViewsList
from deskcs.qt.page import Page
from deskcs.qt.surroundings import Surroundings

VIEW_TARGET, QUERY_TARGET = "view:", "query:"
START_VIEW = "open"
# Below this width the open case takes the place of the list.
NARROW = 1_000


class ComplaintsPage(Page):
    """Everything by keyboard: / searches, ↑↓ choose, Enter goes into the case, Esc comes back."""

    def __init__(
        self, presenter: ComplaintsPresenter, presence: Presence, around: Surroundings
    ) -> None:
        super().__init__()
        self._presenter, self._around = presenter, around
        presenter.setParent(self)
        self._is_started = self._is_narrow = False
        self._asked_for = ""
        self._build()
        self.viewing = ViewDesk(presenter, around, self.views, self.list)
        self.taking = IntakeDesk(presenter, around, self)
        self.company = CompanyWatch(presence, around, self)
        self.company.said.connect(self.pane.head.say_company)
        self.printer = CasePrinter(around, self, presenter.answers)
        sections = self.pane.sections
        self.files = Files(
            presenter.rooms, around, sections.files, lambda: self.pane.card, presenter.answers
        )
        self.files.take_from(self.pane.composer.editor)
        self.case = CaseDesk(presenter, around, self.pane, self.list, self.company)
        self.printer.failed.connect(self.case.tell)
        self.files.failed.connect(self.case.tell)
        self._acts = ListActs(presenter, around, self.list)
        self._connect()

    def open(self, target: str) -> None:
        """Show a case by its number, a view with `view:NAME`, or a query with `query:TEXT`."""
        self.shown()
        if target.startswith(VIEW_TARGET):
            view = target.removeprefix(VIEW_TARGET)
            if view in VIEWS:
                self.list.box.put("")
                self.viewing.show_view(view)
        elif target.startswith(QUERY_TARGET):
            self.viewing.show_view("all")
            self.list.box.put(target.removeprefix(QUERY_TARGET))
        elif target:
            self._asked_for = target
            self._presenter.open(target)
            self._arrange(is_case=True)

    def shown(self) -> None:
        """Load at the first sight, freshen later."""
        self._presenter.load_lists()
        if self._is_started:
            self.pane.take_left_behind()
            self._presenter.refresh(self.list.looked_at)
            return
        self._is_started = True
        self.viewing.load()
        self.viewing.show_view(START_VIEW)

    def begin(self) -> None:
        """Put the keys into the list."""
        self.list.table.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._arrange(is_case=False)
        self.list.focus_search()

    def new_item(self) -> None:
        """Take a complaint down; a form that is open already comes to the front."""
        self.taking.open()

    @Slot()
    def print_item(self) -> None:
        """Save the open case as a PDF."""
        if self.pane.card is not None:
            self.printer.print_case(self.pane.card)

    def help_topic(self) -> str:
        """Return the handbook article on what is in focus."""
        if self.taking.is_open:
            return "complaint-intake"
        focus = self.focusWidget()
        is_clock = focus is not None and self.pane.clocks.isAncestorOf(focus)
        return "complaint-deadlines" if is_clock else "complaint-steps"

    def tick(self) -> None:
        """Count down, and read again what depends on the time."""
        now = self._around.clock.now()
        self.list.model.set_now(now)
        self.pane.tick(now)
        if self._is_started and self.isVisible():
            self._presenter.refresh(self.list.looked_at)

    def leave(self) -> bool:
        """Keep drafts; the page may always be closed."""
        self.pane.keep_now()
        self.company.close()
        self.taking.put_aside()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_control and event.key() == Qt.Key.Key_N:
            self.new_item()
        elif (is_control and event.key() == Qt.Key.Key_F) or event.text() == "/":
            self.focus_search()
        elif event.key() == Qt.Key.Key_Escape and self._came_back():
            return
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange(is_case=self.pane.isAncestorOf(self.focusWidget() or self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.text() == "/":
            self.focus_search()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.views = ViewsList(self._around.theme)
        self.views.installEventFilter(self)
        self.list = CaseList(self._around)
        session = self._around.session
        texts, forms = (OwnDrafts(name, session, self) for name in ("composer", "forms"))
        self.pane = CasePane(self._around, texts, forms)
        self.pane.setMinimumWidth(320)
        self.list.setMinimumWidth(360)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("complaints.splitter")
        self.splitter.setChildrenCollapsible(False)
        for widget, stretch in ((self.views, 0), (self.list, 3), (self.pane, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([132, 692, 384])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _connect(self) -> None:
        presenter, listed, pane = self._presenter, self.list, self.pane
        self.viewing.shown.connect(self._on_view_shown)
        listed.page_requested.connect(presenter.load_page)
        listed.case_chosen.connect(self._on_case_chosen)
        listed.case_opened.connect(self._on_case_opened)
        listed.new_requested.connect(self.new_item)
        pane.head.step_requested.connect(listed.step)
        pane.head.back_requested.connect(self._on_back)
        presenter.first_rows_ready.connect(self._on_first_rows)
        presenter.ids_ready.connect(listed.take_ids)
        presenter.page_ready.connect(listed.model.set_page)
        presenter.order_ready.connect(listed.take_order)
        presenter.query_failed.connect(listed.show_error)
        presenter.lists_ready.connect(self._on_lists)
        pane.sections.links.case_requested.connect(self.open)
        self.taking.case_requested.connect(self.open)
        self.case.case_requested.connect(self.open)
        self.case.print_requested.connect(self.print_item)
        self.case.shown.connect(self._on_case_shown)
        self.case.gone.connect(self._on_view_shown)
        presenter.card_ready.connect(self._on_card)
        presenter.stale.connect(self._on_stale)
        self._around.session.actor_changed.connect(self._on_actor_changed)
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_next if step > 0 else self._on_previous)

    def _came_back(self) -> bool:
        """Go from the case to the list; return False where one is in the list already."""
        if self.list.table.hasFocus() and not (self._is_narrow and self.pane.isVisible()):
            return False
        self._on_back()
        return True

    def _arrange(self, *, is_case: bool) -> None:
        """Show list and case side by side, or one of them where there is no room for both."""
        is_alone = self._is_narrow and is_case and bool(self._presenter.number)
        self.pane.setVisible(is_alone or not self._is_narrow)
        self.list.setVisible(not is_alone)
        self.pane.set_alone(is_alone)

    @Slot(object, object)
    def _on_card(self, card: ComplaintCard, extras: object) -> None:
        """A case that was asked for by its number has the keys; one met in the list has not."""
        if card.number == self._asked_for:
            self.pane.sections.take_keys()
        self._asked_for = ""

    @Slot()
    def _on_view_shown(self) -> None:
        self._arrange(is_case=False)

    @Slot()
    def _on_case_shown(self) -> None:
        self._arrange(is_case=True)

    @Slot(str)
    def _on_case_chosen(self, number: str) -> None:
        self._presenter.open(number)

    @Slot(str)
    def _on_case_opened(self, number: str) -> None:
        self._presenter.open(number)
        self._arrange(is_case=True)
        self.pane.composer.editor.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._arrange(is_case=False)
        self.list.table.setFocus()

    @Slot()
    def _on_next(self) -> None:
        self.list.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self.list.step(-1)

    @Slot(object)
    def _on_first_rows(self, page: ComplaintPage) -> None:
        self.list.show_first(page, self._presenter.query.view)
        self.case.tell_unsaid()

    @Slot(object)
    def _on_lists(self, lists: Lists) -> None:
        self.taking.set_lists(lists)
        self.pane.set_lists(lists)
        self.list.bar.set_people(lists.people)
        self.list.bar.set_tags(lists.tags)
        self.list.box.set_known(
            {
                "owner": lists.people,
                "registered_by": lists.people,
                "channel": lists.channels,
                "shop": lists.shops,
                "category": lists.categories,
                "wanted": lists.wishes,
                "cause": lists.causes,
                "tag": lists.tags,
            }
        )

    @Slot()
    def _on_stale(self) -> None:
        if self._is_started:
            self._presenter.refresh(self.list.looked_at)

    @Slot(object)
    def _on_actor_changed(self, actor: Actor) -> None:
        self.pane.serve()
        if self._is_started:
            self.viewing.serve(actor)
