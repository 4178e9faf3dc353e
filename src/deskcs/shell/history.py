"""Where one has been in the window: back and forward as in a browser."""

from __future__ import annotations

MOST_PLACES = 200
Place = tuple[str, str]


class History:
    """Places are (page, target). Going on from the middle drops what was ahead."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.position = -1

    def visit(self, page: str, target: str = "") -> None:
        """Remember a place, unless one stands there already."""
        place = (page, target)
        if self.position >= 0 and self.places[self.position] == place:
            return
        del self.places[self.position + 1 :]
        self.places.append(place)
        del self.places[:-MOST_PLACES]
        self.position = len(self.places) - 1

    def move(self, step: int) -> Place | None:
        """Return the place `step` away and stand there, or None at either end."""
        if not self.can(step):
            return None
        self.position += step
        return self.places[self.position]

    def can(self, step: int) -> bool:
        """Return whether there is a place `step` away."""
        return 0 <= self.position + step < len(self.places)
