"""Whatever words and fields are asked for, whichever way it is answered: what a look through all
cases finds, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskcs.complaints.intake import ComplaintIntake
from deskcs.complaints.shapes import ComplaintQuery

from .conftest import MORNING, Room

# Phrases of which some always come together, some are rare, and some hold one another.
PHRASES = (
    "充电宝",
    "充电宝不充电",
    "天没回音",
    "三天没回音",
    "退款",
    "要退款",
    "照片",
    "发霉",
    "急",
)
# Tags, some of which the texts hold too, and one that they do not.
TAGS = ("退款", "要退款", "急", "赠品")
SHOPS, CHANNELS, KINDS = ("一号店", "二号店"), ("电话", "邮件", "旺旺"), ("质量", "物流")
FIELDS = (
    *(f"店铺:{shop}" for shop in SHOPS),
    *(f"渠道:{channel}" for channel in CHANNELS),
    "分类:质量",
    "级别:2",
    "级别:3",
    "登记:3d",
    "登记>3d",
    "登记:2026-11-15",
    "-店铺:一号店",
    "状态:未结",
    "严重:是",
    "严重:待知悉",
    "严重:已知悉",
    "-严重:待知悉",
    "严重:待知悉,否",
)
CASES = 160


@dataclass(frozen=True)
class Written:
    id: int
    what: str
    received: datetime
    shop: str
    channel: str
    category: str
    severity: int
    flag: str
    is_open: bool
    tags: frozenset[str]

    def holds(self, word: str) -> bool:
        return word in self.what or word in self.tags

    def meets(self, text: str) -> bool:
        days = MORNING - self.received
        is_unseen = self.is_open and self.flag == "raised"
        is_met: dict[str, bool] = {
            "店铺": self.shop == text[3:],
            "-店铺": self.shop != text[4:],
            "渠道": self.channel == text[3:],
            "分类": self.category == text[3:],
            "级别": str(self.severity) == text[3:],
            "状态:未结": self.is_open,
            "严重:是": self.flag != "",
            "严重:待知悉": is_unseen,
            "严重:已知悉": self.flag == "acknowledged",
            "-严重:待知悉": not is_unseen,
            "严重:待知悉,否": is_unseen or self.flag == "",
            "登记:3d": days <= timedelta(days=3),
            "登记>3d": days > timedelta(days=3),
            "登记:2026-11-15": f"{self.received + timedelta(hours=8):%Y-%m-%d}" == text[3:],
        }
        return is_met.get(text, is_met.get(text.split(":")[0], False))


@pytest.fixture
def written(room: Room) -> list[Written]:
    """Cases of a month, some of them written down days after they came in."""
    return list(_written(room, CASES))


def _written(room: Room, number: int) -> Iterator[Written]:
    chance = Random(8)
    for place in range(number):
        back = timedelta(hours=2.4 * (number - place))
        if place in range(100, 135):  # a file of older cases is imported
            back += timedelta(hours=110 if place < 120 else 400)
        if chance.random() < 0.1:
            back += timedelta(hours=chance.randrange(200))
        what = "，".join(
            chance.choices(PHRASES, [9, 3, 5, 4, 9, 4, 2, 1, 9], k=chance.randint(1, 5))
        )
        fields = {
            "received": MORNING - back,
            "shop": chance.choice(SHOPS),
            "channel": chance.choices(CHANNELS, [20, 4, 1])[0],
            "category": chance.choice(KINDS),
            "severity": chance.choice((2, 3, 3, 3)),
        }
        received_at = fields.pop("received")
        intake = ComplaintIntake(customer="王", what=what, received_at=received_at, **fields)
        card = room.complaints.register(room.agent, intake)
        flag = chance.choices(("", "raised", "acknowledged"), [4, 1, 1])[0]
        is_open = chance.random() < 0.6
        _treat(room, card.number, flag, is_open=is_open)
        tags = frozenset(tag for tag in TAGS if chance.random() < 0.15)
        if tags:
            room.complaints.tag(room.agent, card.number, add=sorted(tags))
        yield Written(card.id, what, received_at, **fields, flag=flag, is_open=is_open, tags=tags)


def _treat(room: Room, number: str, flag: str, *, is_open: bool) -> None:
    tracker = room.complaints
    if flag:
        tracker.escalate(room.agent, number, "看着严重")
    if flag == "acknowledged":
        tracker.acknowledge(room.lead, number)
    if not is_open:
        tracker.invalidate(room.lead, number, "不是我们的")


WORDS = (*PHRASES, "赠品", "标签:赠品")
# Which way is taken depends on how many cases there are and what the steps cost.
COSTS = {
    "filters.FEW": (0, 8_000),
    "filters.SOME": (0, 1_000),
    "filters.MANY": (0, 10, 20_000),
    "newest.FIRST_LOOKED_AT": (1, 7, 600),
    "newest.NEXT_LOOKED_AT": (1, 10, 3_000),
    "newest.QUICK": (1, 12_000),
    "newest.MOST_LOOKED_AT": (1, 20, 20_000),
    "newest.SPARE": (1, 8),
    "holding.FEW": (0, 600),
    "holding._TEXT": (0, 4, 1e9),
    "holding._COUNTED": (1, 30_000),
    "holding._MOST_ASKED": (1, 3),
    "late.STEP": (1, 40),
    "late.MOST_LATE": (0, 5, 2_000),
    "rarer._NOT_LONG": (0, 4_000),
    "rarer._BETTER": (1e9, 0.7),
    "rarer._KEPT": (0, 1e9),
    "rarer._MOST_COUNTED": (1, 10_000),
    "rarer._RECENT": (10, 30_000),
    "rarer._HANDFUL": (0, 5),
}
asked = st.tuples(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    st.lists(st.sampled_from(FIELDS), max_size=2, unique=True),
    st.lists(st.sampled_from(WORDS), max_size=1),
)


@pytest.mark.parametrize("looked_into", [0, 256])
def test_a_query_finds_what_a_look_through_all_cases_finds(
    room: Room, written: list[Written], monkeypatch: pytest.MonkeyPatch, looked_into: int
) -> None:
    monkeypatch.setattr("deskcs.search.choosing._ENOUGH", looked_into)

    @settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        asked,
        st.integers(1, 40),
        st.fixed_dictionaries({name: st.sampled_from(values) for name, values in COSTS.items()}),
    )
    def holds(
        query: tuple[list[str], list[str], list[str]], limit: int, costs: dict[str, float]
    ) -> None:
        words, fields, without = query
        text = " ".join([*words, *fields, *(f"-{word}" for word in without)])
        meant = [
            case
            for case in written
            if all(case.holds(word.removeprefix("标签:")) for word in words)
            and not any(case.holds(word.removeprefix("标签:")) for word in without)
            and all(case.meets(field) for field in fields)
        ]
        expected = [
            case.id
            for case in sorted(meant, key=lambda case: (case.received, case.id), reverse=True)
        ]
        with pytest.MonkeyPatch.context() as patch:
            for name, value in costs.items():
                patch.setattr(f"deskcs.complaints.{name}", value)
            page = room.complaints.page(ComplaintQuery(text, "all"), limit, is_counted=False)
            assert [row.id for row in page.rows] == expected[:limit], text
            assert (page.next is None) == (limit >= len(expected))
            assert room.complaints.ids(ComplaintQuery(text, "all")).tolist() == expected, text

    holds()
    more = list(_written(room, 12))
    written += more
    holds()
