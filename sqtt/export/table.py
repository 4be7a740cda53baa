"""A table: named columns of one length, each with its meaning and unit. What CSV and Parquet files are made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..decoding.counted import Counted
from ..errors import SqttError


class ExportError(SqttError):
    """An export that cannot be made; the message says what is missing."""


@dataclass(frozen=True, eq=False)
class Column:
    """One column. Texts are kept once: `texts[values[i]]` is the text of row i (-1: no value)."""

    name: str
    meaning: str
    values: NDArray[np.generic]
    unit: str = ""  #: "clocks", "ns", "bytes", …; empty for numbers that count or name
    texts: tuple[str, ...] | None = None
    missing: int | None = None  #: the number that stands for "no value" (texts: always -1)

    def __post_init__(self) -> None:
        if self.values.ndim != 1:
            raise ValueError(f"column {self.name} has {self.values.ndim} dimensions instead of one")

    def cells(self, start: int, stop: int) -> list[object]:
        """The values of some rows as Python values; None where there is none."""
        part: list[object] = self.values[start:stop].tolist()
        if self.texts is not None:
            return [self.texts[one] if one >= 0 else None for one in self.values[start:stop].tolist()]
        if self.missing is not None:
            return [None if one == self.missing else one for one in part]
        return part


@dataclass(frozen=True, eq=False, repr=False)
class Table(Counted):
    """Columns of one length."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    def __post_init__(self) -> None:
        lengths = {one.name: len(one.values) for one in self.columns}
        if len(set(lengths.values())) > 1:
            raise ValueError(f"the columns of {self.name} have different lengths: {lengths}")
        if len(lengths) < len(self.columns):
            raise ValueError(f"two columns of {self.name} have the same name")

    def __len__(self) -> int:
        return len(self.columns[0].values) if self.columns else 0

    def column(self, name: str) -> Column:
        """A column by its name. Raises ExportError naming the ones there are."""
        for one in self.columns:
            if one.name == name:
                return one
        raise ExportError(
            f"{self.name} has no column {name!r}; it has {', '.join(one.name for one in self.columns)}"
        )

    def rows(self, start: int = 0, stop: int | None = None) -> Iterator[tuple[object, ...]]:
        """Rows as Python values."""
        first, last, _ = slice(start, stop).indices(len(self))
        return zip(*(one.cells(first, last) for one in self.columns), strict=True)

    def part(self, at: NDArray[np.intp] | NDArray[np.bool_] | slice) -> Table:
        """The rows at some indices, where a mask is set, or of a slice."""
        columns = (
            Column(one.name, one.meaning, one.values[at], one.unit, one.texts, one.missing)
            for one in self.columns
        )
        return Table(self.name, self.meaning, tuple(columns))


def joined(tables: Sequence[Table]) -> Table:
    """Tables of the same columns, one after the other; texts are merged. Raises ValueError if they have others."""
    first = tables[0]
    columns = []
    for number, like in enumerate(first.columns):
        parts = [one.columns[number] for one in tables]
        if any(
            (one.name, one.unit, one.texts is None) != (like.name, like.unit, like.texts is None)
            for one in parts
        ):
            raise ValueError(f"the parts of {first.name} have different columns")
        texts: dict[str, int] | None = None
        arrays = [one.values for one in parts]
        if like.texts is not None:
            texts = {}
            arrays = []
            for one in parts:
                # The last element is for -1, no value.
                to = [texts.setdefault(text, len(texts)) for text in one.texts or ()]
                arrays.append(np.array([*to, -1], np.int32)[one.values.astype(np.int64)])
        columns.append(
            Column(
                like.name,
                like.meaning,
                np.concatenate(arrays),
                like.unit,
                tuple(texts) if texts is not None else None,
                like.missing,
            )
        )
    return Table(first.name, first.meaning, tuple(columns))
