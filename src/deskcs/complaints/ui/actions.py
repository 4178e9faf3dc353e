"""Which moves a case allows now, so that the pane shows those and no others."""

from __future__ import annotations

from deskcs.actor import Actor, Role
from deskcs.complaints.shapes import ComplaintCard, Status
from deskcs.complaints.work_shapes import next_call

PRINT = "print"
ADDING = ("remedy", "promise", "set_platform_deadline", "plan_follow_up", "record_call")
AFTER_CLOSING = ("remedy", "plan_follow_up", "record_call")
AT_WORK = (Status.RECEIVED, Status.IN_PROGRESS, Status.WAITING)


def allowed(card: ComplaintCard, actor: Actor) -> tuple[str, ...]:
    """Return the names of the moves open to this person, the likeliest next one first."""
    is_lead = actor.is_at_least(Role.LEAD)
    moves: list[str] = []
    if card.is_flagged and card.flag_state == "raised" and is_lead:
        moves += ["acknowledge", "decline_flag"]
    if not card.status.is_open:
        if card.status is Status.CLOSED or (card.status is Status.INVALID and is_lead):
            moves.append("reopen")
        return (*moves, *(_calling(card) if card.status is Status.CLOSED else ()))
    if card.status is Status.RECEIVED:
        moves.append("accept")
    if card.status is Status.WAITING:
        moves.append("resume")
    if card.status in AT_WORK:
        moves.append("resolve")
    if card.status is Status.ANSWERED and (is_lead or not card.is_flagged):
        moves.append("explain_breach" if card.needs_breach_reason else "close")
    moves += _calling(card)
    if card.status is Status.ANSWERED:
        moves.append("reopen")
    moves.append("assign")
    if card.status is Status.IN_PROGRESS:
        moves.append("wait")
    if not card.is_flagged:
        moves.append("escalate")
    if card.is_flag_proposed and not card.is_flagged:
        moves.append("refuse_flag")
    return tuple(moves)


def _calling(card: ComplaintCard) -> tuple[str, ...]:
    """Return what can be said of a call-back that was planned, while there is one."""
    return ("record_follow_up",) if next_call(card.follow_ups) is not None else ()


def adding(card: ComplaintCard) -> tuple[str, ...]:
    """Return what can be given, promised, planned or written down of a case."""
    if card.status.is_open:
        return ADDING
    return AFTER_CLOSING if card.status is Status.CLOSED else ()


def further(card: ComplaintCard, actor: Actor) -> tuple[str, ...]:
    """Return the names of the rarer moves open to this person, for the menu."""
    is_lead = actor.is_at_least(Role.LEAD)
    moves = ["find", "correct", "contacts", "tag", "judge", "link"]
    if card.breached:
        moves.append("explain_breach")
    if card.status is Status.MERGED and is_lead:
        moves.append("unmerge")
    if not card.status.is_open:
        return (*moves, PRINT)
    moves.append("grade")
    if card.status is Status.RECEIVED:
        moves.append("wait")
    if is_lead:
        moves += ["merge", "invalidate", "make_accountable"]
        moves.append("end_exemption" if card.is_exempt else "exempt")
    return (*moves, PRINT)
