"""Connects the views at the side with the list: choosing, keeping and changing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from deskcs.actor import Actor
from deskcs.complaints.ui.case_list import CaseList
from deskcs.complaints.ui.kept_views import KeptViews
from deskcs.complaints.ui.presenter import ComplaintsPresenter
from deskcs.complaints.ui.views_list import ViewsList
from deskcs.complaints.ui.views_model import kept_key
from deskcs.complaints.work_shapes import KeptView
from deskcs.errors import DeskError
from deskcs.qt.language import translate, translate_error
from deskcs.qt.surroundings import Surroundings

SOONEST, NEWEST = "next_due", "-received_at"


class ViewDesk(QObject):
    """Knows which order a view has: the one somebody chose, else the most urgent first."""

    shown = Signal()

    def __init__(
        self,
        presenter: ComplaintsPresenter,
        around: Surroundings,
        views: ViewsList,
        listed: CaseList,
    ) -> None:
        super().__init__(listed)
        self._presenter, self._around = presenter, around
        self._views, self._list = views, listed
        self._order = self._wanted = ""
        self._kept = KeptViews(presenter.rooms, around, presenter.answers, self)
        views.view_requested.connect(self.show_view)
        views.kept_requested.connect(self._on_kept_chosen)
        views.change_requested.connect(self._on_change)
        listed.menu.change_requested.connect(self._on_change)
        listed.query_requested.connect(self._on_query)
        listed.order_requested.connect(self._on_order)
        listed.everywhere_requested.connect(self._on_everywhere)
        listed.keep_form.keep_requested.connect(self._on_keep)
        presenter.counts_ready.connect(views.set_counts)
        presenter.counts_ready.connect(self._kept.count)
        self._kept.counted.connect(views.set_counts)
        self._kept.ready.connect(self._on_ready)
        self._kept.kept.connect(self._on_kept)
        self._kept.failed.connect(self._on_failed)

    def load(self) -> None:
        """Read the kept views."""
        self._kept.load()

    def serve(self, actor: Actor) -> None:
        """List for another person: what the one before searched for is not theirs."""
        query = self._presenter.query
        if actor.name != query.me:
            query = replace(query, text="")
            self._list.box.show_text("")
            self._list.menu.set_kept(None)
            self._views.choose(query.view)
        self._presenter.show_list(query)
        self.load()

    @Slot(str)
    def show_view(self, view: str) -> None:
        """List a view."""
        self._views.choose(view)
        self._list.menu.set_kept(None)
        query = replace(self._presenter.query, view=view, order=self._order_for(view))
        self._presenter.show_list(query)
        self.shown.emit()

    def _order_for(self, view: str) -> str:
        return self._order or (NEWEST if view == "all" else SOONEST)

    @Slot(str)
    def _on_query(self, text: str) -> None:
        query = replace(self._presenter.query, text=text)
        if not text:  # it lists what the view holds that the kept one was made from
            self._views.choose(query.view)
            self._list.menu.set_kept(None)
        self._presenter.show_list(query)

    @Slot()
    def _on_everywhere(self) -> None:
        """Look for the same words among all complaints; the keys go on in the list."""
        self.show_view("all")
        self._list.table.setFocus()

    @Slot(str)
    def _on_order(self, order: str) -> None:
        self._order = order
        query = self._presenter.query
        self._presenter.show_list(replace(query, order=self._order_for(query.view)))

    @Slot(object)
    def _on_kept_chosen(self, view: KeptView) -> None:
        self._list.menu.set_kept(view)
        default = NEWEST if view.view == "all" else SOONEST
        self._order = "" if view.order == default else view.order
        self._list.table.show_columns(view.columns)
        self._list.table.show_order(self._order)
        self._list.box.show_text(view.query)
        query = replace(self._presenter.query, text=view.query, view=view.view, order=view.order)
        self._presenter.show_list(query)
        self.shown.emit()

    @Slot(str, bool, bool)
    def _on_keep(self, name: str, is_pinned: bool, is_shared: bool) -> None:
        self._list.box.ask_now()
        self._list.message.hide()  # what hinders listing hinders keeping, and is told once
        self._kept.keep(
            name,
            self._presenter.query,
            self._list.table.shown_columns,
            is_pinned=is_pinned,
            is_shared=is_shared,
        )

    @Slot(object)
    def _on_ready(self, views: Sequence[KeptView]) -> None:
        self._views.set_kept(views)
        if self._wanted in map(kept_key, views):
            self._views.choose(self._wanted)
            self._wanted = ""
        chosen = self._views.current_view
        self._list.menu.set_kept(next((v for v in views if kept_key(v) == chosen), None))

    @Slot(object)
    def _on_kept(self, view: KeptView) -> None:
        self._list.keep_form.done()
        self._list.refusal.hide()
        # It is chosen as soon as it is among the views, which are read anew now.
        self._wanted = kept_key(view)
        self._kept.load()
        self._around.toast(translate("Complaints", "已存为“{name}”").format(name=view.name))

    @Slot(object, str)
    def _on_change(self, view: KeptView, change: str) -> None:
        self._kept.change(view, change, self._presenter.query, self._list.table.shown_columns)

    @Slot(object)
    def _on_failed(self, error: DeskError) -> None:
        self._list.refusal.show_error(translate_error(error))
