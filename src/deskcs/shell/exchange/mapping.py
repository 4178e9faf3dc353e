"""Which column of a file is what: one line a field, with the first thing that stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from deskcs.complaints.exchange.column_names import NAMES, REQUIRED
from deskcs.qt.language import spoken, translate
from deskcs.shell.exchange.preview import Preview

SAMPLE_LENGTH = 40


class Mapping(QScrollArea):
    """One line a field: its name, the column it comes from, and what stands there first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import.mapping")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.boxes: dict[str, QComboBox] = {}
        self._samples: dict[str, QLabel] = {}
        self._preview: Preview | None = None

    def show_preview(self, preview: Preview) -> None:
        """Offer the file's columns, with a guess for each field."""
        self._preview = preview
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        captions = (
            translate("Shell", "字段（* 必填）"),
            translate("Shell", "文件里的列"),
            translate("Shell", "例子"),
        )
        for place, caption in enumerate(map(QLabel, captions)):
            caption.setProperty("role", "caption")
            grid.addWidget(caption, 0, place)
        columns = list(dict.fromkeys(name for name in preview.columns if name))
        fields = sorted(NAMES, key=lambda name: _rank(name, preview))
        for row, field in enumerate(fields, start=1):
            name = spoken(NAMES[field][0])
            words = f"{name} *" if field in REQUIRED else name
            label, box, sample = QLabel(words), QComboBox(), QLabel()
            box.setObjectName(f"import.{field}")
            box.setAccessibleName(name)
            box.addItem(translate("Shell", "（没有）"), "")
            for column in columns:
                box.addItem(column, column)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
            label.setBuddy(box)
            sample.setTextFormat(Qt.TextFormat.PlainText)
            sample.setProperty("tone", "muted")
            self.boxes[field], self._samples[field] = box, sample
            box.setCurrentIndex(max(0, box.findData(preview.guess.get(field, ""))))
            box.currentIndexChanged.connect(self._on_changed)
            for place, widget in enumerate((label, box, sample)):
                grid.addWidget(widget, row, place)
        self.setWidget(inside)
        self._on_changed()

    def chosen(self) -> dict[str, str]:
        """Return field → column name."""
        return {
            field: str(box.currentData()) for field, box in self.boxes.items() if box.currentData()
        }

    @Slot()
    def _on_changed(self) -> None:
        for field, box in self.boxes.items():
            said = self._preview.sample(str(box.currentData())) if self._preview else ""
            short = said if len(said) <= SAMPLE_LENGTH else said[: SAMPLE_LENGTH - 1] + "…"
            self._samples[field].setText(short.replace("\n", " "))


def _rank(field: str, preview: Preview) -> int:
    """Return where a field is asked for: what must be there, what was found, then the others."""
    if field in REQUIRED:
        return 0
    return 1 if field in preview.guess else 2
