"""Back and forward through the articles one has read."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class History:
    """Back and forward as in a browser: going on from the middle drops what was ahead."""

    places: list[tuple[str, str]] = field(default_factory=list)
    position: int = -1

    def visit(self, article_id: str, anchor: str) -> None:
        """Remember a place, unless one stands there already."""
        place = (article_id, anchor)
        if self.position >= 0 and self.places[self.position] == place:
            return
        del self.places[self.position + 1 :]
        self.places.append(place)
        self.position += 1

    def move(self, step: int) -> tuple[str, str] | None:
        """Return the place `step` away and stand there, or None at the end."""
        if not 0 <= self.position + step < len(self.places):
            return None
        self.position += step
        return self.places[self.position]

    def can(self, step: int) -> bool:
        """Return whether there is a place `step` away."""
        return 0 <= self.position + step < len(self.places)
