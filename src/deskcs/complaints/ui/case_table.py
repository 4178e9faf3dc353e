"""The table of cases: which columns it shows, in which order, sorted by which."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu

from deskcs.complaints.ui.columns import (
    COLUMNS,
    STRETCHED,
    column_title,
    room_beside,
    widest_words,
)
from deskcs.qt.language import translate
from deskcs.qt.table import Table
from deskcs.qt.theme import Theme

# The height of the titles, and what they need beside their words.
CAPTION, TITLE_MARGIN = 12, 20


class CaseTable(Table):
    """A click on a header sorts, a second one turns the order, a third one takes it back."""

    order_requested = Signal(str)

    def __init__(self, model: QAbstractItemModel, theme: Theme) -> None:
        super().__init__("complaints.table", theme)
        self.setAccessibleName(translate("Complaints", "投诉列表"))
        self.setModel(model)
        header = self.horizontalHeader()
        self._dress_header(header)
        header.sortIndicatorChanged.connect(self._on_sorted)
        header.customContextMenuRequested.connect(self._on_header_menu)

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """Return the keys of the columns that are shown, in the order of the table."""
        header = self.horizontalHeader()
        sections = map(header.logicalIndex, range(header.count()))
        return tuple(COLUMNS[one].key for one in sections if not header.isSectionHidden(one))

    def show_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns in this order; none leaves the table as it is."""
        header = self.horizontalHeader()
        places = {column.key: place for place, column in enumerate(COLUMNS)}
        known = [key for key in keys if key in places]
        if not known:
            return
        for key, place in places.items():
            self.setColumnHidden(place, key not in known and place != STRETCHED)
        for visual, key in enumerate(known):
            header.moveSection(header.visualIndex(places[key]), visual)

    def show_order(self, order: str) -> None:
        """Mark the column that a list is sorted by, without asking for it."""
        name = order.removeprefix("-")
        sections = [place for place, column in enumerate(COLUMNS) if column.order == name]
        is_down = order.startswith("-")
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(
            sections[0] if name and sections else -1,
            Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder,
        )
        header.blockSignals(False)
        header.viewport().update()

    def _dress_header(self, header: QHeaderView) -> None:
        self.ensurePolished()  # else the font is not yet the one that is painted with
        header.setMinimumSectionSize(40)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        caption = QFont(self.font())
        caption.setPixelSize(CAPTION)
        metrics, titles = QFontMetrics(bold), QFontMetrics(caption)
        for place, column in enumerate(COLUMNS):
            widest = map(metrics.horizontalAdvance, widest_words(column.key))
            needed = room_beside(column.key) + max(widest, default=0)
            named = titles.horizontalAdvance(column_title(column.key)) + TITLE_MARGIN
            self.setColumnWidth(place, max(column.width, needed, named))
            self.setColumnHidden(place, not column.is_shown)
        header.setSectionResizeMode(STRETCHED, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        name = COLUMNS[section].order if 0 <= section < len(COLUMNS) else ""
        if section >= 0 and not name:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        sign = "-" if name and order == Qt.SortOrder.DescendingOrder else ""
        self.order_requested.emit(sign + name)

    @Slot(QPoint)
    def _on_header_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offer_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def offer_columns(self, menu: QMenu) -> None:
        """Put the choice of columns into a menu."""
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column_title(column.key))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(place != STRETCHED)
            action.setData(place)
            action.toggled.connect(self._on_column)

    @Slot(bool)
    def _on_column(self, is_shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setColumnHidden(int(action.data()), not is_shown)
