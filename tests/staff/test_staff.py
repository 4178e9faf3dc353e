from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import Type, extract_parameters
from hypothesis import given
from hypothesis import strategies as st

from deskcs.actor import OWNER, Actor, Role
from deskcs.clock import FixedClock
from deskcs.errors import DeskError, Invalid, NotAllowed, NotFound
from deskcs.events import EventBus
from deskcs.staff import pins
from deskcs.staff.lockout import delay_after
from deskcs.staff.service import StaffService
from deskcs.storage.opening import open_store
from deskcs.storage.records import DeskFact

# As the program hashes: the tests' own surroundings replace it with a cheap one.
HASHED = pins.hashed


@pytest.fixture
def fixed() -> FixedClock:
    return FixedClock(datetime(2026, 11, 22, 4, tzinfo=UTC))


@pytest.fixture
def staff(tmp_path: Path, fixed: FixedClock) -> Iterator[StaffService]:
    store = open_store(tmp_path / "desk.sqlite3", fixed, EventBus())
    yield StaffService(store)
    store.close()


@pytest.fixture
def boss(staff: StaffService) -> Actor:
    return staff.found_desk("一号店客服", "王主管", "01", "826401")


def test_a_pin_is_hashed_by_argon2id_at_a_cost_that_keeps_guessing_slow() -> None:
    kept = HASHED("826401")
    used = extract_parameters(kept)
    assert used.type is Type.ID
    assert used.memory_cost >= 64 * 1024, "KiB"
    assert used.time_cost >= 3
    assert kept != HASHED("826401"), "salted"
    assert pins.matches("８２６４０１", kept)
    assert not pins.matches("826402", kept)


def test_founding_names_the_desk_and_makes_the_first_supervisor(staff: StaffService) -> None:
    assert staff.people() == []
    boss = staff.found_desk("一号店客服", "王主管", "01", "826401")
    assert boss.role is Role.SUPERVISOR
    assert [person.role for person in staff.people()] == [Role.SUPERVISOR]
    assert staff.desk_name() == "一号店客服"
    assert staff.sign_in("王主管", "826401") == boss
    assert staff.sign_in("01", "826401") == boss, "the staff number does as well"


def test_a_name_of_the_desk_that_is_too_long_is_refused_and_nothing_founded(
    staff: StaffService,
) -> None:
    with pytest.raises(Invalid) as caught:
        staff.found_desk("店" * 41, "王主管", "01", "826401")
    assert str(caught.value) == "客服台的名称太长：41 个字，最多 40 个字。请写短一些。"
    assert staff.people() == []
    staff.found_desk(" 一号店\n\u200b客服 ", "王主管", "01", "826401")
    assert staff.desk_name() == "一号店客服"


def test_an_endless_name_of_an_earlier_version_is_shown_short(
    staff: StaffService, boss: Actor
) -> None:
    with staff._store.write(boss) as unit:
        unit.session.merge(DeskFact(name="desk_name", value="店" * 50_000))
    assert staff.desk_name() == "店" * 39 + "…"


def test_a_desk_is_founded_once(staff: StaffService, boss: Actor) -> None:
    with pytest.raises(NotAllowed):
        staff.found_desk("又一个", "李主管", "02", "826402")
    assert [person.name for person in staff.people()] == [boss.name]


def test_a_full_width_pin_from_an_input_method_is_the_same_pin(
    staff: StaffService, boss: Actor
) -> None:
    assert staff.sign_in("王主管", "826401") == boss


def test_five_wrong_pins_then_delays_that_double_and_survive_a_restart(
    staff: StaffService, boss: Actor, fixed: FixedClock
) -> None:
    for left in (4, 3, 2, 1):
        with pytest.raises(NotAllowed, match=f"{left} 次"):
            staff.sign_in(boss.name, "0000")
    with pytest.raises(NotAllowed, match="30 秒"):
        staff.sign_in(boss.name, "0000")
    again = StaffService(staff._store)
    with pytest.raises(NotAllowed, match="30 秒"):
        again.sign_in(boss.name, "826401")
    fixed.advance(seconds=31)
    with pytest.raises(NotAllowed, match="60 秒"):
        again.sign_in(boss.name, "0000")
    fixed.advance(seconds=61)
    assert again.sign_in(boss.name, "826401") == boss
    with pytest.raises(NotAllowed, match="4 次"):
        again.sign_in(boss.name, "0000")


def test_a_supervisor_frees_somebody_who_is_locked_out(staff: StaffService, boss: Actor) -> None:
    staff.add(boss, "客服07", Role.AGENT, "07", "5938")
    for _ in range(5):
        with pytest.raises(NotAllowed):
            staff.sign_in("客服07", "0000")
    staff.set_pin(boss, "客服07", "7410")
    assert staff.sign_in("客服07", "7410").name == "客服07"


@pytest.mark.parametrize("pin", ["", "12", "1111", "1234", "9876", "x" * 65])
def test_an_easy_pin_is_refused(pin: str) -> None:
    with pytest.raises(Invalid):
        pins.check_strength(pin)


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "a\nb", "系统", "a\x00b"])
def test_a_name_that_cannot_be_one_is_refused(staff: StaffService, boss: Actor, name: str) -> None:
    with pytest.raises(Invalid):
        staff.add(boss, name, Role.AGENT)


def test_a_number_is_not_endless_and_holds_nothing_unseen(staff: StaffService, boss: Actor) -> None:
    with pytest.raises(Invalid, match="编号太长"):
        staff.add(boss, "客服07", Role.AGENT, "7" * 41)
    assert staff.add(boss, "客服07", Role.AGENT, "0\x007\u202e").number == "07"


def test_names_and_numbers_are_unique(staff: StaffService, boss: Actor) -> None:
    staff.add(boss, "客服07", Role.AGENT, "07")
    with pytest.raises(Invalid, match="客服07"):
        staff.add(boss, "客服07", Role.AGENT, "08")
    with pytest.raises(Invalid, match="07"):
        staff.add(boss, "客服08", Role.AGENT, "07")


def test_who_has_left_cannot_act_but_is_still_known(staff: StaffService, boss: Actor) -> None:
    staff.add(boss, "客服07", Role.AGENT, "07", "5938")
    staff.disable(boss, "客服07")
    with pytest.raises(NotAllowed, match="停用"):
        staff.actor_named("客服07")
    with pytest.raises(NotAllowed, match="停用"):
        staff.sign_in("客服07", "5938")
    assert [p.name for p in staff.people(active_only=False)] == ["王主管", "客服07"]
    staff.enable(boss, "客服07")
    assert staff.actor_named("客服07").role is Role.AGENT


def test_the_last_supervisor_stays(staff: StaffService, boss: Actor) -> None:
    with pytest.raises(NotAllowed, match="最后一位"):
        staff.disable(boss, boss.name)
    with pytest.raises(NotAllowed, match="最后一位"):
        staff.set_role(boss, boss.name, Role.AGENT)
    staff.add(boss, "李主管", Role.SUPERVISOR)
    staff.disable(boss, boss.name)
    assert [p.name for p in staff.people()] == ["李主管"]


Call = Callable[[StaffService, Actor], object]
SUPERVISOR_ONLY: dict[str, Call] = {
    "add": lambda staff, actor: staff.add(actor, "新人", Role.AGENT),
    "disable": lambda staff, actor: staff.disable(actor, "客服07"),
    "enable": lambda staff, actor: staff.enable(actor, "客服07"),
    "role": lambda staff, actor: staff.set_role(actor, "客服07", Role.LEAD),
    "pin of another": lambda staff, actor: staff.set_pin(actor, "客服07", "5938"),
}


@pytest.mark.parametrize("call", SUPERVISOR_ONLY.values(), ids=SUPERVISOR_ONLY.keys())
@pytest.mark.parametrize("role", list(Role))
def test_only_a_supervisor_manages_people(
    staff: StaffService, boss: Actor, role: Role, call: Call
) -> None:
    staff.add(boss, "客服07", Role.AGENT, "07")
    actor = staff.add(boss, "某人", role).as_actor()
    if role is Role.SUPERVISOR:
        call(staff, actor)
        return
    with pytest.raises(NotAllowed):
        call(staff, actor)


def test_everybody_may_change_their_own_pin(staff: StaffService, boss: Actor) -> None:
    agent = staff.add(boss, "客服07", Role.AGENT).as_actor()
    staff.set_pin(agent, "客服07", "5938")
    assert staff.sign_in("客服07", "5938") == agent


def test_an_unknown_name_is_told_with_what_to_do(staff: StaffService) -> None:
    with pytest.raises(NotFound, match="核对姓名"):
        staff.actor_named("谁")


def test_the_owner_acts_until_there_are_people(staff: StaffService) -> None:
    assert staff.add(OWNER, "王主管", Role.SUPERVISOR).role is Role.SUPERVISOR


@given(st.integers(min_value=0, max_value=500))
def test_delays_never_shrink_and_never_pass_an_hour(tries: int) -> None:
    wait = delay_after(tries)
    assert timedelta(0) <= wait <= timedelta(hours=1)
    assert delay_after(tries + 1) >= wait
    assert bool(wait) == (tries >= 5)


def test_every_error_reads_as_one_line(staff: StaffService, boss: Actor) -> None:
    with pytest.raises(DeskError) as told:
        staff.sign_in("谁\n谁", "1")
    assert str(told.value)
