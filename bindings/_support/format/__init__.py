"""The text format of generated modules, read: no ctypes, no other part of the run time, cheap to import.

`docs/module-format.md` specifies it. The run time makes ctypes objects of what is read here; the generator reads its
own products, and checks and compares modules of any target, with the same code. Here are the tables, how an entry is
found, and what the first touch of a record or a number needs, which is loaded in nearly every process: what is
longer costs each of them. `entries` takes entries apart, `registers` and `objc` those of their tables, `literals` and
`expressions` what stands in one; `targets` compares targets.
"""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias

    Member: "TypeAlias" = tuple[str, str, int, int, int | None]
    Head: "TypeAlias" = tuple[str, int | None, int | None, int | None, bool, bool, tuple[str, ...]]

LINE, BLOCK = "\n", "\n\n"
"""What ends an entry: a line break, or a blank line where entries have more lines."""

GRAMMAR = {
    "records": (": ", BLOCK),
    "enums": (": ", BLOCK),
    "classes": (": ", BLOCK),
    "protocols": (": ", BLOCK),
    "types": (" = ", LINE),
    "functions": ("(", LINE),
    "globals": (": ", LINE),
    "ioctls": (" = ", LINE),
    "aliases": (" = ", LINE),
    "macros": ("(", LINE),
    "values": (" -> ", LINE),
    "registers": (": ", BLOCK),
    "typed": (" = ", LINE),
    "constants": (" = ", LINE),
    "availability": (": ", LINE),
    "skipped": (": ", LINE),
}
"""The tables in the order of a module: what stands between the name and the rest of an entry, and what ends it."""

SEARCHES_BEFORE_INDEX = 4

LARGE = 2**16
"""So many characters of constants are not indexed for some of them: they are in the order of their names."""

NEAR = 2048
"""How many characters of such a table are searched once halving has led to them."""


class Table:
    """The entries of one table on one target, found by name without reading the whole text first.

    A plain string costs one copy to load, whatever it holds. A handful of look-ups search it; a table that is used more
    than that gets an index. `change` has the entries that are other on this target, and `missing` names those that are
    not there. The text begins and ends with a line break.
    """

    __slots__ = ("change", "end", "index", "mark", "missing", "ordered", "parts", "searches", "span", "text")

    def __init__(
        self, name: str, text: str, change: str = "", missing: "frozenset[str]" = frozenset()
    ) -> None:
        self.mark, self.end = GRAMMAR[name]
        self.text, self.change, self.missing = text, change, missing
        self.index: dict[str, str] | None = None  # every entry
        self.searches = 0
        self.ordered = name == "constants" and len(text) >= LARGE
        self.span = 0, 0  # what of an ordered text was searched last
        self.parts: tuple[list[str], list[int]] | None = (
            None  # the first name of each part, and where it begins
        )

    def find(self, name: str) -> str | None:
        """What follows the mark in the entry called `name`, or None."""
        if self.index is None:
            self.searches += 1
            if self.ordered or self.searches <= SEARCHES_BEFORE_INDEX:
                return self.search(name)
            self.index = self.read()
        return self.index.get(name)

    def search(self, name: str) -> str | None:
        """The same, without an index."""
        if name[:1] in ("", " "):
            return None  # else the lines inside an entry would look like entries
        found = self._search(self.change, name) if self.change else None
        if found is not None or name in self.missing:
            return found
        return self._search(self.text, name, *self._halve(name) if self.ordered else ())

    def unordered(self, name: str) -> str | None:
        """The same in a module that was made before constants were in order; slow, for names that are nowhere else."""
        if (found := self.search(name)) is not None or not self.ordered or name in self.missing:
            return found
        return self._search(self.text, name)

    def around(self) -> "dict[str, str]":
        """The entries of the span where one was found last; not those that are other on this target."""
        low, high = self.span
        entries = self._read(self.text[low:high])
        if self.change or self.missing:
            for name in entries.keys() & (self._read(self.change).keys() | self.missing):
                del entries[name]
        return entries

    def entries(self) -> "dict[str, str]":
        """Every entry by its name, in the order of the text; those that only this target has come last."""
        if self.index is None:
            self.index = self.read()
        return self.index

    def read(self) -> "dict[str, str]":
        """The same without an index: nothing of it is kept."""
        entries = self._read(self.text)
        for name in self.missing:
            entries.pop(name, None)
        if self.change:
            entries |= self._read(self.change)
        return entries

    def __iter__(self) -> "Iterator[tuple[str, str]]":
        """Every entry as (name, rest)."""
        return iter(self.entries().items())

    def _search(self, text: str, name: str, low: int = 0, high: int | None = None) -> str | None:
        start = text.find(f"\n{name}{self.mark}", low, high)
        if start < 0:
            return None
        start += 1 + len(name) + len(self.mark)
        stop = text.find(self.end, start)
        return text[start:stop] if stop >= 0 else text[start:].rstrip("\n")

    def _halve(self, name: str) -> "tuple[int, int]":
        """The part of an ordered text that has the entry called `name`, if there is one, with both its line breaks."""
        first, starts = self.parts or self._divide()
        low, high = 0, len(first)
        while high - low > 1:
            middle = (low + high) >> 1
            if first[middle] <= name:
                low = middle
            else:
                high = middle
        self.span = starts[low], starts[low + 1] + 1
        return self.span

    def _divide(self) -> "tuple[list[str], list[int]]":
        text, at, last = self.text, 0, len(self.text) - 1
        first: list[str] = []
        starts: list[int] = []
        while 0 <= at < last:
            starts.append(at)
            first.append(text[at + 1 : text.find(self.mark, at)])
            at = text.find("\n", at + NEAR)
        self.parts = first, [*starts, last]
        return self.parts

    def _read(self, text: str) -> "dict[str, str]":
        text, mark = text.strip("\n"), self.mark
        if not text:
            return {}
        if self.end == LINE and mark != "(" and text.count(mark) == text.count("\n") + 1:
            # Every second piece is a name: no object for each entry but its two strings.
            pieces = iter(text.replace("\n", mark).split(mark))
            return dict(zip(pieces, pieces, strict=True))
        index = {}
        for entry in text.split(self.end):
            name, found, rest = entry.partition(mark)
            if found:
                index[name] = rest
        return index


class Enumerators:
    """The enumerators of a table of enumerations: name to value, as written."""

    __slots__ = ("enums", "index", "searches")

    def __init__(self, enums: "Table") -> None:
        self.enums = enums
        self.index: dict[str, str] | None = None
        self.searches = 0

    def find(self, name: str) -> str | None:
        """The value of the enumerator called `name`, or None."""
        if self.index is not None:
            return self.index.get(name)
        self.searches += 1
        if self.searches > SEARCHES_BEFORE_INDEX or self.enums.change or self.enums.missing:
            return self.entries().get(name)
        text = self.enums.text
        start = text.find(f"\n  {name} = ")
        if start < 0:
            return None
        start += len(name) + 6
        return text[start : text.find("\n", start)]

    def entries(self) -> "dict[str, str]":
        """Every enumerator, enumeration by enumeration."""
        if self.index is None:
            self.index = self.read()
        return self.index

    def read(self) -> "dict[str, str]":
        """The same without an index: nothing of it is kept."""
        entries = self.enums.entries().values()
        listed = "\n  ".join([lines for entry in entries if (lines := entry.partition("\n  ")[2])])
        pieces = iter(listed.replace("\n  ", " = ").split(" = ") if listed else ())
        return dict(zip(pieces, pieces, strict=True))

    def __iter__(self) -> "Iterator[tuple[str, str]]":
        """Every enumerator as (name, value)."""
        return iter(self.entries().items())


def on_target(texts: "Mapping[str, Any]", change: "Mapping[str, str]") -> "dict[str, Table]":
    """The tables of a module, as the target has them that `change` is for.

    `change` has, as texts of the same tables, what is other there, and lists what is not there as "missing".
    """
    if change:
        from .targets import changed

        return changed(texts, change)
    return {name: Table(name, texts[name]) for name in GRAMMAR if name in texts}


def record_head(text: str) -> "Head":
    """(kind, size, align, pack, explicit, by address, passed) of a record, from the first line of its entry.

    `passed` are the types of the members that a stand-in has where ctypes would pass the record itself otherwise. Sizes
    are in bytes; the size is None for a record that is only declared, align and pack where nothing is said.
    Raises ValueError.
    """
    kind, *facts = text.split(", ")
    if len(facts) == 1 and text.endswith(" bytes"):  # as most are
        return kind, int(facts[0][:-6]), None, None, False, False, ()
    size = align = pack = None
    explicit = by_address = False
    passed: tuple[str, ...] = ()
    for fact in facts:
        if fact.endswith(" bytes"):
            size = int(fact[:-6])
        elif fact.startswith("align "):
            align = int(fact[6:])
        elif fact.startswith("pack "):
            pack = int(fact[5:])
        elif fact == "explicit":
            explicit = True
        elif fact == "by address":
            by_address = True
        elif fact.startswith("passed as "):
            passed = tuple(fact[10:].split())
        elif fact != "incomplete":
            raise ValueError(f"{fact!r} says nothing of a record: {text!r}")
    return kind, size, align, pack, explicit, by_address, passed


def record(text: str) -> "tuple[Head, list[Member]]":
    """What a record's entry says: its head, and (name, type, byte, bit, bits) of each member.

    A promoted member has no name; `bits` is the width of a bit-field, None for any other member, and `bit` where it
    begins within its byte.
    """
    head, *lines = text.split("\n  ")
    members: list[Member] = []
    for line in lines:
        name, _, rest = line.partition(": ")
        kind, _, place = rest.rpartition(" @ ")
        if "." not in place:
            members.append((name, kind, int(place), 0, None))
            continue
        byte, _, bit = place.partition(".")
        kind, _, bits = kind.rpartition(":")
        members.append((name, kind, int(byte), int(bit), int(bits)))
    return record_head(head), members


def enum_head(text: str) -> "tuple[str, bool, str]":
    """(type, flags, text of the enumerators) of an enumeration; `flags` are those of an option set.

    Raises ValueError.
    """
    head, _, lines = text.partition("\n  ")
    kind, _, fact = head.partition(", ")
    if fact not in ("", "flags"):
        raise ValueError(f"{fact!r} says nothing of an enumeration: {head!r}")
    return kind, fact == "flags", lines


def enumerators(lines: str) -> "dict[str, int]":
    """The enumerators of an enumeration, in the order of their declaration."""
    pieces = iter(lines.replace("\n  ", " = ").split(" = ") if lines else ())
    return {name: int(value, 0) for name, value in zip(pieces, pieces, strict=True)}


def plain_function(text: str) -> "tuple[list[str], str] | None":
    """(types of the parameters, result) of a function of which no more is said, as of most; None: see `function`."""
    listed, _, result = text.rpartition(") -> ")
    if " " in result:
        return None
    words = listed.replace(", ", ": ").split(": ")
    if len(words) != 2 * listed.count(", ") + 2:  # a comma inside a type, or no parameters
        return None if listed else ([], result)
    return words[1::2], result


def split(text: str) -> "list[str]":
    """The parts of a comma-separated list, commas inside parentheses and brackets left alone.

    Raises ValueError if one is not closed.
    """
    if "(" not in text and "[" not in text:
        return text.split(", ") if text else []
    parts: list[str] = []
    open_: list[str] = []
    depth = brackets = 0
    for piece in text.split(", "):
        open_.append(piece)
        depth += piece.count("(") - piece.count(")")
        brackets += piece.count("[") - piece.count("]")
        if not (depth or brackets):
            parts.append(", ".join(open_))
            open_ = []
    if open_:
        raise ValueError(f"a bracket is not closed: {text[:100]!r}")
    return parts
