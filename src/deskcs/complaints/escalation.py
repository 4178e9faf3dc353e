"""Signs of a serious case in what a customer wrote. Pure: text and policy in, proposals out.

Rule: handbook article 投诉升级 (report at once; look at the signals, not at the tone).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from deskcs.complaints.heads import any_of, heads_of
from deskcs.complaints.policy import Policy
from deskcs.complaints.shapes import Signal

Fold = Callable[[str], str]
"""Makes Traditional, full-width and capital letters equal to their plain form, one for one."""

_CLAUSE_END = re.compile(r"[,，.。!！?？;；:：、\s~～…]")
_HAN = "一二两三四五六七八九十百千万零〇"
_FIGURE = re.compile(rf"[\d{_HAN}]")
# Without one of these no text speaks of an amount; few do.
_MONEY = re.compile("元|块|圆|rmb|人民币|赔|补偿")
_TIMES_SIGN = r"\s*(万|千|[kKwW])?"
_UNIT = r"(?:元|块钱|块|圆|rmb|人民币)"
_WANTS = r"(?:索赔|赔偿|赔付|赔|补偿)"
_CLAIM = re.compile(rf"{_WANTS}[^\d,，.。!！?？;；]{{0,6}}?(\d[\d,]*(?:\.\d+)?){_TIMES_SIGN}")
# Chinese figures are also words (一万个道歉): of money only before a unit or at the end.
_CLAIM_HAN = re.compile(
    rf"{_WANTS}[^\d{_HAN},，.。!！?？;；]{{0,6}}([{_HAN}]{{2,9}})()"
    rf"(?:多?{_UNIT}|(?=[吧了呢啊才,，.。!！?？;；、\s]|$))"
)
_PRICE = re.compile(
    rf"(?<![\d.{_HAN}])(\d[\d,]*(?:\.\d+)?|[{_HAN}]{{2,9}}){_TIMES_SIGN}\s*多?{_UNIT}"
)
_TIMES = {"万": 10_000, "w": 10_000, "千": 1_000, "k": 1_000}
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_PLACES = {"十": 10, "百": 100, "千": 1_000}
_LOOK_BACK = 10


class SignalReader:
    """Finds the policy's signals in texts; built once, used for every case."""

    def __init__(self, policy: Policy, fold: Fold) -> None:
        self._policy = policy
        self._fold = fold
        self._rules = {rule.kind: rule for rule in policy.signals}
        self._by_word = [(rule.kind, _compiled(rule.words, (), fold)) for rule in policy.signals]
        self._by_shape = [
            (rule.kind, _compiled(rule.words, rule.patterns, fold)) for rule in policy.signals
        ]
        words = sorted({word for rule in policy.signals for word in rule.words})
        self._any_word = _compiled(words, (), fold)
        self._any_shape = _any_of([shape for rule in policy.signals for shape in rule.patterns])
        self._excused = {
            rule.kind: re.compile("|".join(map(re.escape, map(fold, rule.unless))))
            for rule in policy.signals
            if rule.unless
        }
        negation = policy.negation
        self._negated = re.compile(
            f"(?:{_words(negation.before, fold)})(?:{_words(negation.between, fold)})*$"
        )
        self._doubled = re.compile(
            f"(?:{_words(negation.double, fold)})(?:{_words(negation.between, fold)})*$"
        )
        self._asked = re.compile(
            f"(?:{_words(negation.asked_before, fold)})(?:{_words(negation.between, fold)})*$"
        )
        self._asks = re.compile(f"(?:{_words(negation.asked_after, fold)})")

    def read(self, text: str) -> tuple[Signal, ...]:
        """Return the signals in the order they stand, with code point spans of `text`."""
        folded = self._fold(text)
        found = list(self._amounts(folded))
        # Words alone, without groups, are found faster: the search skips what begins none of them.
        is_shaped = self._any_shape.search(folded) is not None
        if is_shaped or self._any_word.search(folded):
            for kind, pattern in self._by_shape if is_shaped else self._by_word:
                if pattern.search(folded):
                    found += self._of_kind(kind, pattern, folded)
        found.sort(key=lambda span: (span[1], span[2]))
        return tuple(Signal(kind, text[start:end], start, end) for kind, start, end in found)

    def severity(self, signals: Sequence[Signal]) -> int:
        """Return the level the gravest signal stands for, or the policy's default."""
        levels = [self._rules[s.kind].severity for s in signals if s.kind in self._rules]
        return min([*levels, self._policy.default_severity])

    def should_flag(self, signals: Sequence[Signal]) -> bool:
        """Return whether one of the signals raises the serious-case flag without being asked."""
        return bool(self.raised(signals))

    def raised(self, signals: Sequence[Signal]) -> list[Signal]:
        """Return the signals that raise the flag at once."""
        rules = self._rules
        return [s for s in signals if s.kind in rules and rules[s.kind].is_raised_at_once]

    def reason(self, signals: Iterable[Signal]) -> str:
        """Return the signals in words: 起火漏电（漏电、冒烟）；监管投诉（12315）."""
        by_kind: dict[str, dict[str, None]] = {}
        for signal in signals:
            by_kind.setdefault(signal.kind, {})[signal.text] = None
        return "；".join(
            f"{self._policy.signal_name(kind)}（{'、'.join(list(words)[:4])}）"
            for kind, words in by_kind.items()
        )

    def _of_kind(
        self, kind: str, pattern: re.Pattern[str], folded: str
    ) -> Iterator[tuple[str, int, int]]:
        excused = self._excused.get(kind)
        spans = [m.span() for m in excused.finditer(folded)] if excused else []
        for start, end in map(re.Match.span, pattern.finditer(folded)):
            if any(left <= start and end <= right for left, right in spans):
                continue
            if not self._is_taken_back(folded, start, end):
                yield kind, start, end

    def _is_taken_back(self, folded: str, start: int, end: int) -> bool:
        clause = _CLAUSE_END.split(folded[max(0, start - _LOOK_BACK) : start])[-1]
        if self._doubled.search(clause):
            return False
        is_asked = self._asks.match(folded, end) and self._asked.search(clause)
        return bool(is_asked or self._negated.search(clause))

    def _amounts(self, folded: str) -> Iterator[tuple[str, int, int]]:
        if "amount" not in self._rules or not _MONEY.search(folded) or not _FIGURE.search(folded):
            return
        seen: set[int] = set()
        for pattern, least in (
            (_CLAIM, self._policy.claim_yuan),
            (_CLAIM_HAN, self._policy.claim_yuan),
            (_PRICE, self._policy.order_yuan),
        ):
            for match in pattern.finditer(folded):
                if match.start(1) not in seen and _yuan(match) >= least:
                    seen.add(match.start(1))
                    yield "amount", *match.span()


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """Return what finds one of several patterns; where none can begin it looks no further."""
    heads = {pattern: heads_of(pattern) for pattern in patterns}
    plain = [pattern for pattern, found in heads.items() if found]
    first = any_of(frozenset[str]().union(*filter(None, heads.values())))
    others = [pattern for pattern, found in heads.items() if not found]
    begun = f"(?={first})(?:{'|'.join(f'(?:{pattern})' for pattern in plain)})"
    return re.compile("|".join([begun, *(f"(?:{pattern})" for pattern in others)]))


def _compiled(words: Iterable[str], patterns: Iterable[str], fold: Fold) -> re.Pattern[str]:
    """Return what finds the words, the longest first, and then the patterns; or nothing at all."""
    ordered = sorted(set(map(fold, words)), key=len, reverse=True)
    return re.compile("|".join([*map(re.escape, ordered), *patterns]) or "(?!)")


def _words(words: Sequence[str], fold: Fold) -> str:
    ordered = sorted(map(fold, words), key=len, reverse=True)
    return "|".join(map(re.escape, ordered)) or "(?!)"


def _yuan(match: re.Match[str]) -> float:
    text, times = match[1], _TIMES.get((match[2] or "").lower(), 1)
    if text[0] in _HAN:
        return _han_value(text) * times
    return float(text.replace(",", "")[:15]) * times


def _han_value(text: str) -> int:
    """Return a number in Chinese signs: 三千五 is 3,500, 两万 20,000."""
    total = section = digit = 0
    place = 10
    for sign in text:
        if sign == "万":
            total, section, digit, place = total + (section + digit) * 10_000, 0, 0, 10_000
        elif sign in _PLACES:
            place = _PLACES[sign]
            section, digit = section + (digit or 1) * place, 0
        else:
            digit = _DIGITS[sign]
            place = 10 if digit == 0 else place
    return total + section + digit * (place // 10 if text[-1] in _DIGITS else 1)
