"""What was measured, as frozen values: samples, tables, sections. Nothing here measures or prints."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Samples:
    """Repeated measurements of one quantity, in one unit."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def scaled(self, factor: float) -> Samples:
        return Samples(tuple(value * factor for value in self.values))

    def text(self) -> str:
        """The median and the range: `1.23 (1.20–1.40)`."""
        low, high = min(self.values), max(self.values)
        return f"{number(self.median)} ({number(low)}–{number(high)})"


@dataclass(frozen=True)
class Missing:
    """A measurement that could not be made, and why."""

    reason: str


@dataclass(frozen=True)
class Table:
    """A table as it is shown; the first columns are words, the others are numbers with their spread."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1


@dataclass(frozen=True)
class Section:
    """One question: what was done, the answer as a table, and one line for each goal."""

    title: str
    text: str
    table: Table
    readings: tuple[str, ...] = ()


def number(value: float) -> str:
    """Three significant digits without an exponent."""
    for limit, digits in ((100, 0), (10, 1), (1, 2)):
        if abs(value) >= limit:
            return f"{value:.{digits}f}"
    return f"{value:.3f}"


def ratio(value: float, base: float) -> str:
    return f"{number(value / base)}×" if base > 0 else "–"


def verdict(met: bool, text: str) -> str:
    """A reading against a goal, which says plainly whether it is met."""
    return f"{'Met' if met else 'Missed'}: {text}"
