"""The complaint tracker: every use case of the room behind one name."""

from __future__ import annotations

from deskcs.complaints.alerting import Alerting
from deskcs.complaints.attaching import Attaching
from deskcs.complaints.bulk import Bulk
from deskcs.complaints.calling import Calling
from deskcs.complaints.describing import Describing
from deskcs.complaints.exporting import Exporting
from deskcs.complaints.handing import Handing
from deskcs.complaints.importing import Importing
from deskcs.complaints.keeping import Keeping
from deskcs.complaints.leading import Leading
from deskcs.complaints.linking import Linking
from deskcs.complaints.listing import Listing
from deskcs.complaints.promising import Promising
from deskcs.complaints.remedying import Remedying
from deskcs.complaints.stepping import Stepping


class ComplaintService(
    Importing,
    Bulk,
    Handing,
    Leading,
    Describing,
    Remedying,
    Promising,
    Calling,
    Linking,
    Attaching,
    Stepping,
    Keeping,
    Exporting,
    Alerting,
    Listing,
):
    """Register, follow and close complaints. One method, one transaction.

    Rules stand in `clocks`, `escalation` and the policy file; roles are checked here. Methods
    return frozen values, which may be handed to another thread.
    """
