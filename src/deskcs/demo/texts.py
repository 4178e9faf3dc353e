"""Says what customers and the desk say in the invented month: sentences out of resources/demo."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any, TypeVar

from deskcs import paths

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of trouble, with what is said about it."""

    key: str
    category: str
    tells: tuple[str, ...]
    wanted: tuple[str, ...]
    replies: tuple[str, ...]
    solutions: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trouble:
    """One customer's complaint; the words of the desk about it are asked of the Teller."""

    problem: Problem
    customer: str
    honorific: str
    phone: str
    order: str
    goods: str
    channel: str
    shop: str
    what: str
    wanted: str
    blanks: Mapping[str, object]

    def said(self, template: str) -> str:
        """Return a sentence about this complaint."""
        return template.format_map(self.blanks)


class Teller:
    """Makes up troubles. The same seed tells the same stories."""

    def __init__(self, random: Random) -> None:
        self._random = random

    @cached_property
    def texts(self) -> dict[str, Any]:
        """Return the sentences by their place in the file."""
        path = paths.resources() / "demo" / "texts.toml"
        return tomllib.loads(path.read_text(encoding="utf-8"))

    @cached_property
    def _problems(self) -> tuple[list[Problem], list[int], list[list[tuple[str, int, int]]]]:
        """Return the problems, how common each is, and what goods each may befall."""
        problems, weights, goods = [], [], []
        for entry in self.texts["problems"]:
            several = {
                name: tuple(entry[name])
                for name in ("tells", "wanted", "replies", "solutions", "notes")
            }
            problems.append(Problem(entry["key"], entry["category"], **several))
            weights.append(entry["weight"])
            kinds = entry["kinds"]
            goods.append(
                [
                    (name, *group["price"])
                    for group in self.texts["goods"]
                    if not kinds or group["kind"] in kinds
                    for name in group["names"]
                ]
            )
        return problems, weights, goods

    @cached_property
    def _cumulated(self) -> list[int]:
        weights, total = self._problems[1], 0
        return [total := total + weight for weight in weights]

    def one_of(self, choices: Sequence[T]) -> T:
        """Return one of them."""
        return choices[int(self._random.random() * len(choices))]

    def person(self) -> str:
        """Return a name of two or three characters."""
        names = str(self.texts["given"])
        given = "".join(self.one_of(names) for _ in range(self.one_of((1, 1, 2))))
        return self.one_of(str(self.texts["surnames"])) + given

    def phone(self) -> str:
        """Return a mobile number that may be anybody's."""
        return (
            f"1{self.one_of(('38', '39', '50', '86', '77'))}{int(self._random.random() * 1e8):08d}"
        )

    def order(self) -> str:
        """Return an order number of nineteen digits."""
        return f"{int(self._random.random() * 1e18) + 10**18}"

    def blanks(self) -> dict[str, object]:
        """Return what fills the blanks of a sentence that is about no complaint."""
        _, _, goods = self._problems
        return self._blanks(self.one_of(goods[0]))

    def _blanks(self, goods: tuple[str, int, int]) -> dict[str, object]:
        random, (name, low, high) = self._random.random, goods
        return {
            "goods": name,
            "price": low + int(random() * (high - low)),
            "days": 2 + int(random() * 9),
            "hour": 14 + int(random() * 8),
            "city": self.one_of(self.texts["cities"]),
            "courier": self.one_of(self.texts["couriers"]),
        }

    def trouble(self, key: str = "") -> Trouble:
        """Return a complaint, of the named problem or of any."""
        texts = self.texts
        problems, _, goods = self._problems
        number = [problem.key for problem in problems].index(key) if key else self._drawn()
        problem, blanks = problems[number], self._blanks(self.one_of(goods[number]))
        words = self.one_of(texts["openings"]) + self.one_of(problem.tells)
        return Trouble(
            problem=problem,
            customer=self.person(),
            honorific=self.one_of(texts["honorifics"]),
            phone=self.phone(),
            order=self.order(),
            goods=str(blanks["goods"]),
            channel=self.one_of(texts["channels"]),
            shop=self.one_of(texts["shops"]),
            what=(words + self.one_of(texts["endings"])).format_map(blanks),
            wanted=self.one_of(problem.wanted),
            blanks=blanks,
        )

    def _drawn(self) -> int:
        drawn = self._random.random() * self._cumulated[-1]
        return next(n for n, edge in enumerate(self._cumulated) if drawn < edge)
