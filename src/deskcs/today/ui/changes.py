"""The rows of the third column: alerts, sheets to read, notices, and what the handbook has new."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from deskcs.complaints import masking
from deskcs.handbook.shapes import ArticleSummary
from deskcs.handover.log_shapes import LogLine
from deskcs.handover.sheet_shapes import SheetRow
from deskcs.qt.language import spoken, translate
from deskcs.today.shapes import AnyAlert, Board
from deskcs.today.ui.alert_words import (
    below_words,
    level_words,
    picture_of_alert,
    since_words,
    tone_of_alert,
)
from deskcs.today.ui.rows import Row


def change_rows(board: Board, zone: tzinfo) -> list[Row]:
    """Return a caption and its lines for each kind of news there is."""
    articles = (
        (translate("Today", "必读，待确认"), board.to_confirm),
        (translate("Today", "上一班以来或读过后又改了的手册"), board.changed),
        (translate("Today", "过期或快过期的平台规则"), board.expired),
    )
    return [
        *_under(translate("Today", "提醒"), (_alert(one, board, zone) for one in board.alerts)),
        *_under(translate("Today", "上班先读的交接单"), map(_sheet, board.unread)),
        *_under(translate("Today", "现行通知"), (_notice(one, zone) for one in board.notices)),
        *(
            row
            for caption, found in articles
            for row in _under(caption, (_article(caption, one) for one in found))
        ),
    ]


def _under(caption: str, rows: Iterable[Row]) -> list[Row]:
    found = list(rows)
    return [Row(caption), *found] if found else []


def _alert(alert: AnyAlert, board: Board, zone: tzinfo) -> Row:
    return Row(
        title=level_words(alert),
        below=below_words(alert),
        aside=since_words(alert, board.at, zone),
        picture=picture_of_alert(alert),
        picture_tone=tone_of_alert(alert),
        page=alert.page,
        target=alert.target,
        key=("alert", alert.number),
    )


def _sheet(sheet: SheetRow) -> Row:
    return Row(
        title=f"{spoken(sheet.shift_name)} {sheet.code}",
        below=sheet.signed_by or sheet.author,
        picture="handover",
        page="handover",
        target=str(sheet.id),
        key=("sheet", sheet.id),
    )


def _notice(line: LogLine, zone: tzinfo) -> Row:
    until = ""
    if line.ends_at is not None:
        moment = line.ends_at.astimezone(zone).strftime("%m-%d %H:%M")
        until = translate("Today", "到 {time}").format(time=moment)
    return Row(
        title=masking.text(" ".join(line.text.split())),
        below=line.author,
        aside=until,
        picture="bell",
        page="handover",
        target="log",
        key=("notice", line.id),
    )


def _article(caption: str, article: ArticleSummary) -> Row:
    return Row(
        title=article.title,
        picture="handbook",
        page="handbook",
        target=article.id,
        key=("article", caption, article.id),
    )
