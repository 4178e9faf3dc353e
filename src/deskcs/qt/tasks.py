"""Work off the GUI thread: one worker for the database, a small pool for files.

Results come back as a queued signal on the GUI thread. They are dropped when their owner is gone,
or when the same owner has asked for something newer under the same key.

A worker never holds the last reference to what belongs to a screen, an owner or its method: what
nobody needs any more would be deleted by Qt in the worker's thread, which ends in a crash.

What changes something is done in the order it was asked for. What has a key is read for a screen,
and need not wait behind a change that waits for another program: see `step_aside`.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from deskcs.errors import DeskError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger(__name__)
Work = Callable[..., Any]
Receiver = Callable[[Any], object] | None
Answer = tuple[Any, Exception | None]
FILE_THREADS = 2


class NotYet(BaseException):
    """Ends work that was begun out of its turn and would change something: it is begun again."""


class Job(NamedTuple):
    """One request on its way."""

    work: Work
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    owner: QObject
    done: Receiver
    failed: Receiver
    key: str | None
    number: int


class Tasks(QObject):
    """Runs work for screens. `run` for anything that touches the database, `run_file` for files."""

    _finished = Signal(int)
    idle = Signal()
    untold = Signal(list)  # what failed too late for a screen to say so, at the end
    held_up = Signal(bool)  # a change waits, or no longer waits, for another program
    _database = 0  # the thread of the database worker
    _is_aside = False  # known to that thread alone, as is what it has put off

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: dict[tuple[int, str], int] = {}
        self._count = 0
        self._jobs: dict[int, Job] = {}
        self._answers: dict[int, Answer] = {}
        self._queue: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._put_off: deque[int | None] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self._pending = 0
        self._is_closing = False
        self._finished.connect(self._on_finished)  # queued: it is emitted in the workers alone
        self._worker = threading.Thread(target=self._work, name="deskcs-database", daemon=True)
        self._worker.start()

    def run(
        self,
        work: Work,
        *arguments: Any,
        owner: QObject,
        done: Receiver = None,
        failed: Receiver = None,
        key: str | None = None,
        **named: Any,
    ) -> None:
        """Run `work(*arguments)` in the database worker, then `done(result)` or `failed(error)`.

        With a `key`, a newer request of the same owner makes this one stale: it is not begun if
        it still waits, and its result is dropped otherwise. `failed` gets a DeskError; anything
        else is a bug and goes to `sys.excepthook`.
        """
        self._queue.put(self._kept(self._job(work, arguments, named, owner, done, failed, key)))

    def run_file(
        self,
        work: Work,
        *arguments: Any,
        owner: QObject,
        done: Receiver = None,
        failed: Receiver = None,
        key: str | None = None,
        **named: Any,
    ) -> None:
        """Run work on files beside the database worker. Give a `key` only to what may be left out:
        it is not begun any more once the program ends.
        """
        number = self._kept(self._job(work, arguments, named, owner, done, failed, key))
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(FILE_THREADS, thread_name_prefix="deskcs-files")
        self._pool.submit(self._do_file, number)

    def close(self) -> None:
        """Finish what was asked for: a file that was dropped into a case is in it afterwards. Of
        work on files what bears a key is only read for a screen, and is left out.
        """
        self._is_closing = True
        self._queue.put(None)
        self._worker.join(timeout=10)
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        if errors := list(self._untold()):
            self.untold.emit(errors)

    def step_aside(self) -> None:
        """Do what was asked for with a key, from within work in the database worker that waits.

        All of it stays in that one thread, and ends before the work that waits goes on.
        """
        if threading.get_ident() != self._database or self._is_aside:
            return
        self._is_aside = True
        try:
            while not self._queue.empty():
                number = self._queue.get()
                if not self._is_done_aside(number):
                    self._put_off.append(number)
        finally:
            self._is_aside = False

    def keep_order(self) -> None:
        """Raise NotYet in work that is done aside, before it changes something."""
        if threading.get_ident() == self._database and self._is_aside:
            raise NotYet

    @property
    def is_idle(self) -> bool:
        """Return whether nothing is under way."""
        return self._pending == 0

    def _job(
        self,
        work: Work,
        arguments: tuple[Any, ...],
        named: dict[str, Any],
        owner: QObject,
        done: Receiver,
        failed: Receiver,
        key: str | None,
    ) -> Job:
        self._count += 1
        self._pending += 1
        if key is not None:
            self._latest[(id(owner), key)] = self._count
        return Job(work, arguments, named, owner, done, failed, key, self._count)

    def _kept(self, job: Job) -> int:
        self._jobs[job.number] = job
        return job.number

    def _is_stale(self, job: Job) -> bool:
        return job.key is not None and self._latest.get((id(job.owner), job.key)) != job.number

    def _work(self) -> None:
        self._database = threading.get_ident()
        while (number := self._next()) is not None:
            self._do(number)

    def _next(self) -> int | None:
        return self._put_off.popleft() if self._put_off else self._queue.get()

    def _is_done_aside(self, number: int | None) -> bool:
        if number is None or self._jobs[number].key is None:
            return False
        try:
            self._do(number)
        except NotYet:
            return False
        return True

    def _do_file(self, number: int) -> None:
        if not (self._is_closing and self._jobs[number].key is not None):
            self._do(number)

    def _do(self, number: int) -> None:
        self._answers[number] = self._answer(number)
        try:
            self._finished.emit(number)
        except RuntimeError:
            log.debug("the window closed before a result came")

    def _answer(self, number: int) -> Answer:
        job = self._jobs[number]
        if self._is_stale(job):
            return None, None
        try:
            return job.work(*job.arguments, **job.named), None
        except Exception as error:
            return None, error

    @Slot(int)
    def _on_finished(self, number: int) -> None:
        self._take(self._jobs.pop(number), self._answers.pop(number))

    def _untold(self) -> Iterator[DeskError]:
        """Return the errors nobody hears of: no answer reaches a screen after the end."""
        for number, (_, error) in list(self._answers.items()):
            job = self._jobs[number]
            if isinstance(error, DeskError) and job.failed is not None and job.key is None:
                yield error

    def _take(self, job: Job, answer: Answer) -> None:
        self._pending -= 1
        try:
            self._deliver(job, *answer)
        finally:
            if self._pending == 0:
                self.idle.emit()

    def _deliver(self, job: Job, result: Any, error: Exception | None) -> None:
        if self._is_stale(job):
            return
        if error is not None and not isinstance(error, DeskError):
            sys.excepthook(type(error), error, error.__traceback__)
        if not isValid(job.owner):
            return
        if error is None:
            if job.done is not None:
                job.done(result)
        elif job.failed is not None:
            job.failed(error if isinstance(error, DeskError) else unexpected())


def unexpected() -> DeskError:
    """Return what a screen shows for a bug: its text is kept and a report is written."""
    from deskcs.wording import QT_TRANSLATE_NOOP

    return DeskError(
        QT_TRANSLATE_NOOP(
            "errors", "程序出了意外的错误，已记下报告。您输入的内容还在，可以再试一次。"
        )
    )


class ImmediateTasks(Tasks):
    """Runs everything at once in the caller's thread: for tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self._latest = {}
        self._count = self._pending = 0

    def run(
        self,
        work: Work,
        *arguments: Any,
        owner: QObject,
        done: Receiver = None,
        failed: Receiver = None,
        key: str | None = None,
        **named: Any,
    ) -> None:
        """Run the work and deliver its result before returning."""
        job = self._job(work, arguments, named, owner, done, failed, key)
        try:
            result, error = work(*arguments, **named), None
        except DeskError as told:
            result, error = None, told
        self._take(job, (result, error))

    run_file = run

    def close(self) -> None:
        """Nothing is under way."""
