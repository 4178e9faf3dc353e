"""Stops a query that nobody waits for any more, from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from deskcs.search.index import interrupter
from deskcs.storage.driver import dbapi


class Stopped(Exception):
    """The query was stopped; nothing was changed."""


class Stoppable:
    """Holds what stops the query under way; between queries stopping does nothing."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._stop: Callable[[], None] | None = None

    def stop(self) -> None:
        """Stop the query under way, if there is one."""
        with self._guard:
            if self._stop is not None:
                self._stop()

    @contextmanager
    def running(self, connection: Connection) -> Iterator[None]:
        """Let what is queried on this connection be stopped; it then raises Stopped."""
        with self._guard:
            self._stop = interrupter(connection)
        try:
            yield
        except (OperationalError, dbapi().OperationalError) as error:
            if "interrupt" not in str(getattr(error, "orig", error)).lower():
                raise
            raise Stopped from error
        finally:
            with self._guard:
                self._stop = None
