"""Stops a query that nobody waits for any more, from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from deskcs.storage import quick
from deskcs.storage.driver import dbapi


class Stopped(Exception):
    """The query was stopped; nothing was changed."""


class Stoppable:
    """Holds what stops one question, whether it is under way or has yet to begin."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._stop: Callable[[], None] | None = None
        self._is_stopped = False

    def stop(self) -> None:
        """Stop what is queried for this question, now and later."""
        with self._guard:
            self._is_stopped = True
            if self._stop is not None:
                self._stop()

    @contextmanager
    def running(self, connection: Connection) -> Iterator[None]:
        """Let what is queried on this connection be stopped; it then raises Stopped."""
        with quick.interruptible(connection) as stop:
            with self._guard:
                if self._is_stopped:
                    raise Stopped
                self._stop = stop
            try:
                yield
            except (OperationalError, dbapi().OperationalError) as error:
                if "interrupt" not in str(getattr(error, "orig", error)).lower():
                    raise
                raise Stopped from error
            finally:
                with self._guard:
                    self._stop = None
