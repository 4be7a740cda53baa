"""Text tables: entries found by name without reading the whole text first.

A plain string costs one copy to load, whatever it holds. A handful of look-ups search it directly; a table
that is used more than that gets an index.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator


SEARCHES_BEFORE_INDEX = 8


class Table:
    """Entries `NAME` + `mark` + rest, each at the start of a line of `text`.

    An entry ends at `end`: a line break, or a blank line where entries have more lines. The text begins and
    ends with a line break.
    """

    __slots__ = ("end", "gone", "hits", "index", "mark", "over", "searches", "text")

    def __init__(
        self,
        text: str,
        mark: str,
        end: str = "\n",
        over: Table | None = None,
        gone: frozenset[str] = frozenset(),
    ) -> None:
        self.text, self.mark, self.end = text, mark, end
        self.over, self.gone = (
            over,
            gone,
        )  # entries that win over these, and names that are not there after all
        self.index: dict[str, str] | None = None
        self.searches = self.hits = 0

    def find(self, name: str) -> str | None:
        """What follows `mark` in the entry called `name`, or None."""
        if self.over is not None and (found := self.over.find(name)) is not None:
            return found
        if name in self.gone:
            return None
        if self.index is None:
            if name[:1] in ("", " "):
                return None  # else the lines inside an entry would look like entries
            if self.searches < SEARCHES_BEFORE_INDEX:
                self.searches += 1
                start = self.text.find(f"\n{name}{self.mark}")
                if start < 0:
                    return None
                start += 1 + len(name) + len(self.mark)
                stop = self.text.find(self.end, start)
                return self.text[start : stop if stop >= 0 else len(self.text)].rstrip("\n")
            self.index = dict(self)
        found = self.index.get(name)
        self.hits += found is not None
        return found

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Every entry as (name, rest), in the order of the text."""
        mark, changed = self.mark, dict(self.over) if self.over is not None else {}
        for entry in self.text.strip("\n").split(self.end):
            name, found, rest = entry.partition(mark)
            if found and name not in self.gone and name not in changed:
                yield name, rest
        yield from changed.items()
