"""Tables of the shift log."""

from __future__ import annotations

from deskcs.handover.records.log import (
    FeedbackRecord,
    FeedbackStepRecord,
    WorkLogRecord,
)
from deskcs.handover.records.sheets import (
    HandoverArticleRecord,
    HandoverFileRecord,
    HandoverItemRecord,
    HandoverMatterRecord,
    HandoverSheetRecord,
    HandoverStepRecord,
    HandoverTypingRecord,
)
from deskcs.handover.records.shifts import (
    RosterDutyRecord,
    RosterSwapRecord,
    ShiftBreakRecord,
    ShiftRecord,
)

__all__ = [
    "FeedbackRecord",
    "FeedbackStepRecord",
    "HandoverArticleRecord",
    "HandoverFileRecord",
    "HandoverItemRecord",
    "HandoverMatterRecord",
    "HandoverSheetRecord",
    "HandoverStepRecord",
    "HandoverTypingRecord",
    "RosterDutyRecord",
    "RosterSwapRecord",
    "ShiftBreakRecord",
    "ShiftRecord",
    "WorkLogRecord",
]
