"""The people of the desk: who there is, who may do what, who is who they say."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import select

from deskcs.actor import OWNER, SYSTEM, Actor, Role
from deskcs.errors import Invalid, NotAllowed, NotFound
from deskcs.staff import pins, queries
from deskcs.staff.events import StaffChanged
from deskcs.staff.lockout import FREE_TRIES, delay_after
from deskcs.staff.queries import LONGEST_NAME
from deskcs.staff.records import PersonRecord
from deskcs.staff.shapes import Person
from deskcs.storage.records import DeskFact
from deskcs.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from deskcs.storage.store import Store
    from deskcs.storage.unit import UnitOfWork

_NO_SUCH = QT_TRANSLATE_NOOP("errors", "没有叫“{name}”的人。请核对姓名或工号，或请主管先添加。")
_LEFT = QT_TRANSLATE_NOOP("errors", "“{name}”已停用，不能再操作。请主管重新启用或换一个人。")
_TAKEN = QT_TRANSLATE_NOOP("errors", "已经有叫“{name}”的人。请加上工号或换一个称呼。")
_NAMELESS = QT_TRANSLATE_NOOP("errors", "请写出姓名（1 到 40 个字）。")
_ONLY_SUPERVISOR = QT_TRANSLATE_NOOP("errors", "只有主管可以管理人员。请找主管办理。")
_WRONG_PIN = QT_TRANSLATE_NOOP("errors", "PIN 不对，还可以试 {left} 次。")
_WAIT = QT_TRANSLATE_NOOP("errors", "PIN 错得太多，请 {seconds} 秒后再试，或请主管重设。")
_NO_PIN = QT_TRANSLATE_NOOP("errors", "“{name}”还没有 PIN，请主管先设置。")
_FOUNDED = QT_TRANSLATE_NOOP("errors", "这个数据库已经有主管，不能再次建立。请登录。")
_LAST_SUPERVISOR = QT_TRANSLATE_NOOP("errors", "这是最后一位主管，停用或改角色前请先添加另一位。")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "{name}太长：{length} 个字，最多 {limit} 个字。请删减，或把全文另存为附件。"
)
_LONG_DESK = QT_TRANSLATE_NOOP(
    "errors", "客服台的名称太长：{length} 个字，最多 {limit} 个字。请写短一些。"
)


class StaffService:
    """Use cases of the staff room; each checks the role of who asks."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def people(self, active_only: bool = True) -> list[Person]:
        """Return the people, those who have left only when asked for."""
        with self._store.read() as connection:
            return queries.people(connection, active_only)

    def desk_name(self) -> str:
        """Return the desk's name, empty before it was founded."""
        with self._store.read() as connection:
            return queries.desk_name(connection)

    def actor_named(self, name: str) -> Actor:
        """Return the active person with this name or number, without asking for a PIN."""
        with self._store.read() as connection:
            person = queries.by_name(connection, name.strip())
        return _active(person, name).as_actor()

    def person(self, name: str) -> Person:
        """Return the person with this name or number; NotFound otherwise."""
        with self._store.read() as connection:
            person = queries.by_name(connection, name.strip())
        if person is None:
            raise NotFound(_NO_SUCH, name=name)
        return person

    def found_desk(self, desk_name: str, name: str, number: str, pin: str) -> Actor:
        """Create the first supervisor and name the desk; NotAllowed when that was done before."""
        desk_name = _seen(desk_name)
        if (length := len(desk_name)) > LONGEST_NAME:
            raise Invalid(_LONG_DESK, field="desk_name", length=length, limit=LONGEST_NAME)
        _check_name(name.strip())
        pins.check_strength(pin)
        pin_hash = pins.hashed(pin)
        with self._store.write(OWNER) as unit:
            if any(p.role is Role.SUPERVISOR for p in queries.people(unit.connection)):
                raise NotAllowed(_FOUNDED)
            record = _insert(unit, name, Role.SUPERVISOR, number, pin_hash)
            unit.session.merge(DeskFact(name="desk_name", value=desk_name))
            unit.journal("desk.found", "desk", after={"desk_name": desk_name})
            person_id, full_name = record.id, record.name
        return Actor(person_id, full_name, Role.SUPERVISOR)

    def add(
        self, actor: Actor, name: str, role: Role, number: str = "", pin: str | None = None
    ) -> Person:
        """Add a person; supervisors only, or the owner while there is no supervisor."""
        _require_supervisor(actor)
        if pin is not None:
            pins.check_strength(pin)
        pin_hash = pins.hashed(pin) if pin else ""
        with self._store.write(actor) as unit:
            record = _insert(unit, name, role, number, pin_hash)
            added = record.name
        return self.person(added)

    def set_role(self, actor: Actor, name: str, role: Role) -> Person:
        """Give a person another role; the last supervisor keeps it."""
        _require_supervisor(actor)
        with self._store.write(actor) as unit:
            record = _record(unit, name)
            if role is not Role.SUPERVISOR:
                _keep_one_supervisor(unit, record)
            before, record.role = record.role, role.code
            unit.journal("staff.role", f"person:{record.id}", {"role": before}, {"role": role.code})
            unit.emit(StaffChanged(record.name))
        return self.person(name)

    def set_pin(self, actor: Actor, name: str, pin: str) -> None:
        """Set a PIN: a person's own, or anybody's by a supervisor. Ends a lock-out."""
        pins.check_strength(pin)
        pin_hash = pins.hashed(pin)
        with self._store.write(actor) as unit:
            record = _record(unit, name)
            if actor.person_id != record.id:
                _require_supervisor(actor)
            record.pin_hash, record.failed_tries, record.locked_until = pin_hash, 0, None
            unit.journal("staff.pin", f"person:{record.id}")
            unit.emit(StaffChanged(record.name))

    def disable(self, actor: Actor, name: str) -> None:
        """Stop a person from acting; what they did stays theirs. The last supervisor stays."""
        self._set_active(actor, name, False)

    def enable(self, actor: Actor, name: str) -> None:
        """Let a disabled person act again."""
        self._set_active(actor, name, True)

    def sign_in(self, name: str, pin: str) -> Actor:
        """Return who may act now. Wrong PINs are counted on disk; from the fifth on one must wait.

        Raises NotFound, or NotAllowed with the tries left or the seconds to wait.
        """
        person = _active(self._find(name), name)
        now, (pin_hash, locked_until) = self._store.clock.now(), self._lock_of(person)
        if not pin_hash:
            raise NotAllowed(_NO_PIN, name=person.name)
        if locked_until is not None and locked_until > now:
            raise NotAllowed(_WAIT, seconds=_seconds_until(locked_until, now))
        if pins.matches(pin, pin_hash):
            self._forget_failures(person)
            return person.as_actor()
        raise self._count_failure(person)

    def _find(self, name: str) -> Person | None:
        with self._store.read() as connection:
            return queries.by_name(connection, name.strip())

    def _lock_of(self, person: Person) -> tuple[str, datetime | None]:
        with self._store.read() as connection:
            row = connection.execute(
                select(PersonRecord.pin_hash, PersonRecord.locked_until).where(
                    PersonRecord.id == person.id
                )
            ).one()
        return row[0], row[1]

    def _count_failure(self, person: Person) -> NotAllowed:
        with self._store.write(person.as_actor()) as unit:
            record = _record(unit, person.name)
            record.failed_tries += 1
            wait = delay_after(record.failed_tries)
            record.locked_until = unit.now + wait if wait else None
            left = FREE_TRIES - record.failed_tries
            unit.journal(
                "staff.wrong_pin", f"person:{record.id}", after={"tries": record.failed_tries}
            )
        if wait:
            return NotAllowed(_WAIT, seconds=int(wait.total_seconds()))
        return NotAllowed(_WRONG_PIN, left=left)

    def _forget_failures(self, person: Person) -> None:
        with self._store.write(person.as_actor()) as unit:
            record = _record(unit, person.name)
            if record.failed_tries:
                record.failed_tries, record.locked_until = 0, None
            unit.journal("staff.sign_in", f"person:{record.id}")

    def _set_active(self, actor: Actor, name: str, is_active: bool) -> None:
        _require_supervisor(actor)
        with self._store.write(actor) as unit:
            record = _record(unit, name)
            if not is_active:
                _keep_one_supervisor(unit, record)
            record.is_active = is_active
            action = "staff.enable" if is_active else "staff.disable"
            unit.journal(action, f"person:{record.id}")
            unit.emit(StaffChanged(record.name))


def _require_supervisor(actor: Actor) -> None:
    if not actor.is_at_least(Role.SUPERVISOR):
        raise NotAllowed(_ONLY_SUPERVISOR)


def _active(person: Person | None, name: str) -> Person:
    if person is None:
        raise NotFound(_NO_SUCH, name=name)
    if not person.is_active:
        raise NotAllowed(_LEFT, name=person.name)
    return person


def _record(unit: UnitOfWork, name: str) -> PersonRecord:
    found = queries.by_name(unit.connection, name.strip())
    record = unit.session.get(PersonRecord, found.id) if found else None
    if record is None:
        raise NotFound(_NO_SUCH, name=name)
    return record


def _insert(unit: UnitOfWork, name: str, role: Role, number: str, pin_hash: str) -> PersonRecord:
    name, number = name.strip(), _number_of(number)
    _check_name(name)
    for taken in (name, number):
        if taken and queries.by_name(unit.connection, taken):
            raise Invalid(_TAKEN, field="name", name=taken)
    record = PersonRecord(
        name=name, number=number, role=role.code, pin_hash=pin_hash, created_at=unit.now
    )
    unit.session.add(record)
    unit.session.flush()
    unit.journal(
        "staff.add",
        f"person:{record.id}",
        after={"name": name, "role": role.code, "number": number},
    )
    unit.emit(StaffChanged(name))
    return record


def _check_name(name: str) -> None:
    """Raise Invalid for what cannot be a person's name."""
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable() or name == SYSTEM.name:
        raise Invalid(_NAMELESS, field="name")


def _seen(text: str) -> str:
    """Return one line without signs that nobody sees."""
    return "".join(filter(str.isprintable, text)).strip()


def _number_of(text: str) -> str:
    """Return a staff number; raise Invalid for an endless one."""
    number = _seen(text)
    if len(number) > LONGEST_NAME:
        length = len(number)
        raise Invalid(_TOO_LONG, field="number", name="编号", length=length, limit=LONGEST_NAME)
    return number


def _keep_one_supervisor(unit: UnitOfWork, leaving: PersonRecord) -> None:
    if leaving.role != Role.SUPERVISOR.code or not leaving.is_active:
        return
    others = [
        person
        for person in queries.people(unit.connection)
        if person.role is Role.SUPERVISOR and person.id != leaving.id
    ]
    if not others:
        raise NotAllowed(_LAST_SUPERVISOR)


def _seconds_until(moment: datetime, now: datetime) -> int:
    return max(1, round((moment - now).total_seconds()))
