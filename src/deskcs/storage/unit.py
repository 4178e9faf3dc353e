"""One use case, one transaction: rows, journal and index together, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlmodel import Session

from deskcs.actor import Actor
from deskcs.events import Event
from deskcs.storage.journal import Change


@dataclass(slots=True)
class UnitOfWork:
    """What a use case works with between BEGIN IMMEDIATE and COMMIT.

    `now` is read once, so every row of the change bears the same time. Events are told only after
    the commit; when the block raises, nothing was saved and nothing is told.
    """

    connection: Connection
    actor: Actor
    now: datetime
    salt: str
    changes: list[Change] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    _session: Session | None = None

    @property
    def session(self) -> Session:
        """Return a session in the same transaction; flush it before the connection is asked.

        Made when it is first wanted: most use cases do without.
        """
        if self._session is None:
            self._session = Session(bind=self.connection, expire_on_commit=False)
            self._session.begin()
        return self._session

    def flush(self) -> None:
        """Write down what the session still holds."""
        if self._session is not None:
            self._session.flush()

    def close(self) -> None:
        """Let go of the session, once the transaction is over; its records stay readable."""
        if self._session is not None:
            self._session.close()

    def journal(
        self,
        action: str,
        subject: str,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Record a change. Personal values go in `sealed`, so that they can be erased later."""
        self.changes.append(Change(action, subject, before, after))

    def sealed(self, text: str) -> str:
        """Return a fingerprint that proves what the text was without holding it."""
        if not text:
            return ""
        digest = hashlib.sha256((self.salt + text).encode("utf-8", "surrogatepass"))
        return f"sha256:{digest.hexdigest()[:32]}"

    def emit(self, event: Event) -> None:
        """Tell `event` after the commit."""
        self.events.append(event)
