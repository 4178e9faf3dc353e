"""The shift log: every use case of the room behind one name."""

from __future__ import annotations

from deskcs.handover.exporting import Exporting


class HandoverService(Exporting):
    """Shifts, drafts that fill themselves, signatures, acceptance. One method, one transaction.

    Rules stand in `rules`, `filling`, `shifting` and the rule file; roles and states are checked
    here. Methods return frozen values, which may be handed to another thread.
    """
