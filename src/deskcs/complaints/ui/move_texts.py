"""What is half written in the forms of a case; it outlives another case, and a crash."""

from __future__ import annotations

from collections.abc import Sequence

from deskcs.complaints.ui.window_draft import Values, WindowDraft

_OPEN = "open"


class MoveTexts:
    """Keeps what differs from what a form began with, by case, move and field."""

    def __init__(self, draft: WindowDraft) -> None:
        self._draft = draft
        self._texts = draft.adopt(together)

    def kept(self, number: str, move: str, ref: int) -> dict[int, str]:
        """Return what was written into the fields of a form, by their places."""
        start = _key(number, move, ref, "")
        found = [(name.removeprefix(start), text) for name, text in self._texts.items()]
        return {int(place): text for place, text in found if place.isdecimal()}

    def left_open(self, number: str) -> tuple[str, int] | None:
        """Return the form of a case that was not finished: its move, and the object's number."""
        move, _, ref = self._texts.get(f"{number}/{_OPEN}", "").partition("/")
        return (move, int(ref)) if move and ref.isdecimal() else None

    def keep(
        self, number: str, move: str, ref: int, began: Sequence[str], now: Sequence[str]
    ) -> None:
        """Remember a form that stands open; it is on disk two seconds later."""
        for place, (before, text) in enumerate(zip(began, now, strict=True)):
            name = _key(number, move, ref, str(place))
            if text != before:
                self._texts[name] = text
            else:
                self._texts.pop(name, None)
        if self.kept(number, move, ref):
            self._texts[f"{number}/{_OPEN}"] = f"{move}/{ref}"
        else:
            self._texts.pop(f"{number}/{_OPEN}", None)
        self._draft.keep(self._texts)

    def close(self, number: str) -> None:
        """Note that somebody put a form away; what was written in it stays."""
        self._texts.pop(f"{number}/{_OPEN}", None)
        self._draft.keep(self._texts)

    def forget(self, number: str, move: str, ref: int) -> None:
        """Let a form go: what was written in it is saved elsewhere."""
        for place in self.kept(number, move, ref):
            del self._texts[_key(number, move, ref, str(place))]
        self._texts.pop(f"{number}/{_OPEN}", None)
        self._draft.keep(self._texts)
        self._draft.save_now()

    def save_now(self) -> None:
        """Write the draft at once."""
        self._draft.save_now()

    def take_left_behind(self) -> None:
        """Take what another window of this person has left half written since."""
        self._draft.save_now()
        self._texts = self._draft.adopt(together)


def together(own: Values, left: Values) -> dict[str, str] | None:
    """Return the forms of two windows; where both wrote into one field, leave the other's."""
    for name, text in left.items():
        if not name.endswith(f"/{_OPEN}") and own.get(name, text) != text:
            return None
    return dict(left) | dict(own)


def _key(number: str, move: str, ref: int, place: str) -> str:
    return f"{number}/{move}/{ref}/{place}"
