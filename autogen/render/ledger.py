"""The reasons in a ledger by their kinds: what stands in the way most often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_INNERMOST = re.compile(
    r".*\bwhich is not bound: |^static inline function: no library has it, and ", re.DOTALL
)
_NAMES = (
    (re.compile(r"'[^']*'"), "…"),
    (re.compile(r"\b[\w$]+\(\)"), "f()"),
    (re.compile(r"\b(of type|casts to|returns a value of type|gives a) .*"), r"\1 …"),
    (re.compile(r"\bmembers [\w$, …]+ of"), "members … of"),
    (re.compile(r"\b(argument) [\w$]+"), r"\1 …"),
    (re.compile(r"\b(member|variable|address of) [\w$]+"), r"\1 …"),
    (re.compile(r"\b(nothing declares|another name of) [\w$…]+"), r"\1 …"),
    (re.compile(r"\b(uses) [\w$]+, "), r"\1 …, "),
    (re.compile(r"\bat [\w./-]+:\d+"), "elsewhere"),
    (re.compile(r"\d[\d,]*"), "…"),
)


def kinds(reasons: Iterable[str]) -> Counter[str]:
    """How many reasons there are of each kind: the innermost one of a chain, without the names in it."""
    return Counter(map(_kind, reasons))


def _kind(reason: str) -> str:
    reason = _INNERMOST.sub("", _INNERMOST.sub("", reason)).partition(": ")[0]
    for pattern, word in _NAMES:
        reason = pattern.sub(word, reason)
    return reason
