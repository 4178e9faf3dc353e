"""Reads a pasted chat: who the customer is, what they said, order, telephone, time. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from deskcs.complaints.exchange.dates import told_hour

LEAST_MESSAGES = 2
LONGEST = 200_000
LONGEST_NAME = 40

# Full-width signs are written as escapes, so that they cannot be taken for the narrow ones.
_COLON, _OPEN, _CLOSE = r"[:\uff1a]", r"[(\uff08]", r"[)\uff09]"
_DAY = (
    r"(?:(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
    r"|今天|昨天|前天|星期[一二三四五六日天]|周[一二三四五六日])"
)
_HALF = r"(?:凌晨|早上|上午|中午|下午|晚上)"
_WHEN = (
    rf"(?P<when>(?:{_DAY}\s*)?(?:{_HALF}\s*)?"
    rf"\d{{1,2}}{_COLON}\d{{2}}(?:{_COLON}\d{{2}})?)"
)
_SIGN = r"[^\s()\uff08\uff09\[\]【】:\uff1a,\uff0c。!\uff01?\uff1f;\uff1b]"
_WHO = rf"(?P<who>{_SIGN}{{1,40}}(?:{_COLON}{_SIGN}{{1,20}})?)"
# [10:23] 昵称: 话 · 昵称 (2026-11-22 10:23:45): 话 · 昵称 10:23:45 · 10:23 昵称
_HEADS = (
    re.compile(rf"[\[【]?{_WHEN}[\]】]?\s+{_WHO}\s*{_COLON}\s*(?P<said>.*)"),
    re.compile(rf"{_WHO}\s*{_OPEN}\s*{_WHEN}\s*{_CLOSE}\s*{_COLON}?\s*(?P<said>.*)"),
    re.compile(rf"{_WHO}\s+{_WHEN}\s*{_COLON}?\s*(?P<said>.*)"),
    re.compile(rf"[\[【]?{_WHEN}[\]】]?\s+{_WHO}(?P<said>)"),
)
# 昵称, and in the next line the time alone
_NAME, _TIME = re.compile(_WHO), re.compile(_WHEN)
_DATE = re.compile(
    rf"(\d{{4}})\s*[-/.年]\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,2}})\s*日?\s*({_HALF}?)\s*"
    rf"(\d{{1,2}}){_COLON}(\d{{2}})"
)
_DESK = re.compile(rf"客服|售后|小二|旗舰店|专营店|专卖店|官方|店长|机器人|{_COLON}")
_ORDER = re.compile(
    rf"订单(?:编号|号码|号)?\s*(?:是|为)?\s*{_COLON}?\s*([A-Za-z0-9-]{{6,32}})|(?<!\d)(\d{{15,20}})(?!\d)"
)
_PHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `at` is the local time written beside it, None without a date."""

    who: str
    at: datetime | None
    said: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """What could be read from a chat; what could not be found is empty."""

    customer: str
    said: str
    orders: tuple[str, ...]
    phone: str
    first_at: datetime | None
    count: int


def read(text: str, desk: Sequence[str] = ()) -> Transcript | None:
    """Return what a chat says, or None for a text that is no chat.

    `desk` are names of people at the desk; others are known by words such as 客服.
    """
    messages = _messages(text[:LONGEST])
    theirs = [message for message in messages if not _is_desk(message.who, desk)]
    if len(messages) < LEAST_MESSAGES or not theirs:
        return None
    customer = Counter(message.who for message in theirs).most_common(1)[0][0]
    own = [message for message in theirs if message.who == customer]
    orders = [found[1] or found[2] for found in _ORDER.finditer(text[:LONGEST])]
    phone = _PHONE.search("\n".join(message.said for message in own))
    return Transcript(
        customer=customer,
        said="\n".join(message.said for message in own if message.said),
        orders=tuple(dict.fromkeys(orders)),
        phone=phone[0] if phone else "",
        first_at=next((message.at for message in own if message.at), None),
        count=len(messages),
    )


def said_by(text: str, customer: str, desk: Sequence[str] = ()) -> str:
    """Return the lines of a chat that a customer wrote, "" for a text that is no chat.

    Under another name than the case bears, they are the one who wrote most and is not of the desk.
    """
    own = [message.said for message in _messages(text[:LONGEST]) if message.who == customer]
    if own:
        return "\n".join(own)
    chat = read(text, desk)
    return chat.said if chat is not None else ""


def _messages(text: str) -> list[Message]:
    messages: list[Message] = []
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    is_taken = False
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        if is_taken:  # the time of the name before it
            is_taken = False
            continue
        parted = _parted(line, following)
        head = parted or _head(line)
        is_taken = parted is not None
        if head is not None:
            messages.append(head)
        elif messages:
            last = messages[-1]
            said = f"{last.said}\n{line}" if last.said else line
            messages[-1] = Message(last.who, last.at, said)
    return messages


def _parted(line: str, following: str) -> Message | None:
    """Return a message whose name stands in a line, and its time alone in the next one."""
    if len(line) > LONGEST_NAME or _TIME.fullmatch(line) or not _NAME.fullmatch(line):
        return None
    time = _TIME.fullmatch(following)
    return Message(line, _moment(time["when"]), "") if time else None


def _head(line: str) -> Message | None:
    if len(line) > 2_000:
        return None
    for form in _HEADS:
        found = form.fullmatch(line)
        if found:
            return Message(found["who"], _moment(found["when"]), found["said"].strip())
    return None


def _moment(written: str) -> datetime | None:
    found = _DATE.match(written)
    if not found:
        return None
    year, month, day, half, hour, minute = found.groups()
    hours, days = told_hour(half, int(hour))
    try:
        at = datetime(int(year), int(month), int(day), hours, int(minute))
        return at + timedelta(days=days)
    except (ValueError, OverflowError):
        return None


def _is_desk(who: str, desk: Sequence[str]) -> bool:
    return who in desk or bool(_DESK.search(who))
