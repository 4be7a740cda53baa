"""The text format of generated modules, read: no ctypes, no other part of the run time, cheap to import.

`docs/module-format.md` specifies it. The run time makes ctypes objects of what is read here; the generator reads its
own products, and checks and compares modules of any target, with the same code. Here are the tables, how an entry is
found, and what records and enumerations say: what nearly every use needs is one file, because finding and opening a
file costs what fifty look-ups cost. `targets` compares targets; `functions`, `registers` and `objc` take the other
entries apart, `literals` and `expressions` what stands in one.
"""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, TypeAlias

    Member: "TypeAlias" = tuple[str, str, int, int, int | None]
    Head: "TypeAlias" = tuple[str, int | None, int | None, int | None, bool, bool]

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
    "registers": (": ", BLOCK),
    "constants": (" = ", LINE),
    "availability": (": ", LINE),
    "skipped": (": ", LINE),
}
"""The tables in the order of a module: what stands between the name and the rest of an entry, and what ends it."""

SEARCHES_BEFORE_INDEX = 4


class Table:
    """The entries of one table on one target, found by name without reading the whole text first.

    A plain string costs one copy to load, whatever it holds. A handful of look-ups search it; a table that is used more
    than that gets an index. `change` has the entries that are other on this target, and `missing` names those that are
    not there. The text begins and ends with a line break.
    """

    __slots__ = ("change", "end", "index", "mark", "missing", "places", "searches", "text")

    def __init__(
        self, name: str, text: str, change: str = "", missing: "frozenset[str]" = frozenset()
    ) -> None:
        self.mark, self.end = GRAMMAR[name]
        self.text, self.change, self.missing = text, change, missing
        self.index: dict[str, str] | None = None  # every entry
        self.places: dict[str, int] | None = (
            None  # where the rest of each entry begins, in a text of long entries
        )
        self.searches = 0

    def find(self, name: str) -> str | None:
        """What follows the mark in the entry called `name`, or None."""
        if self.index is not None:
            return self.index.get(name)
        if self.places is not None:
            place = self.places.get(name)
            return None if place is None else self._rest(self.text, place)
        self.searches += 1
        if self.searches > SEARCHES_BEFORE_INDEX:
            self.names()
            return self.find(name)
        if name[:1] in ("", " "):
            return None  # else the lines inside an entry would look like entries
        found = self._search(self.change, name) if self.change else None
        return found if found is not None or name in self.missing else self._search(self.text, name)

    def entries(self) -> "dict[str, str]":
        """Every entry by its name, in the order of the text; those that only this target has come last."""
        if self.index is None:
            index = self._read(self.text)
            for name in self.missing:
                index.pop(name, None)
            if self.change:
                index.update(self._read(self.change))
            self.index = index
        return self.index

    def names(self) -> "Iterable[str]":
        """The name of every entry; they are found without a search from now on."""
        if self.index is not None or self.end == LINE or self.change or self.missing:
            return self.entries()
        if self.places is None:
            text, mark, places = self.text, self.mark, {}
            start = 1
            while (stop := text.find(mark, start)) >= 0:
                places[text[start:stop]] = stop + len(mark)
                start = text.find(BLOCK, stop) + 2
                if start < 2:
                    break
            self.places = places
        return self.places

    def __iter__(self) -> "Iterator[tuple[str, str]]":
        """Every entry as (name, rest)."""
        return iter(self.entries().items())

    def _search(self, text: str, name: str) -> str | None:
        start = text.find(f"\n{name}{self.mark}")
        return None if start < 0 else self._rest(text, start + 1 + len(name) + len(self.mark))

    def _rest(self, text: str, start: int) -> str:
        stop = text.find(self.end, start)
        return text[start:stop] if stop >= 0 else text[start:].rstrip("\n")

    def _read(self, text: str) -> "dict[str, str]":
        text, mark = text.strip("\n"), self.mark
        if not text:
            return {}
        if self.end == LINE and mark != "(" and text.count(mark) == text.count("\n") + 1:
            # Every second piece is a name: no object for each entry but its two strings.
            pieces = iter(text.replace("\n", mark).split(mark))
            return dict(zip(pieces, pieces, strict=True))
        pairs: list[Any] = [entry.split(mark, 1) for entry in text.split(self.end) if mark in entry]
        return dict(pairs)


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

    def names(self) -> "Iterable[str]":
        """The name of every enumerator."""
        return self.entries()

    def entries(self) -> "dict[str, str]":
        """Every enumerator, enumeration by enumeration."""
        if self.index is None:
            index: dict[str, str] = {}
            for entry in self.enums.entries().values():
                pairs: list[Any] = [line.split(" = ", 1) for line in entry.split("\n  ")[1:]]
                index.update(pairs)
            self.index = index
        return self.index

    def __iter__(self) -> "Iterator[tuple[str, str]]":
        """Every enumerator as (name, value)."""
        return iter(self.entries().items())


def on_target(texts: "Mapping[str, Any]", change: "Mapping[str, str]") -> "dict[str, Table]":
    """The tables of a module, as the target has them that `change` is for.

    `change` has, as texts of the same tables, what is other there, and lists what is not there as "missing".
    """
    gone: dict[str, list[str]] = {}
    names: list[str] = []
    for word in change.get("missing", "").split():
        table, dot, name = word.partition(".")
        if dot and table in GRAMMAR:
            names = gone.setdefault(table, [])
            names.append(name)
        elif names:  # the ledger has names with spaces: -[NSString length]
            names[-1] += f" {word}"
    return {
        name: Table(name, texts.get(name, ""), change.get(name, ""), frozenset(gone.get(name, ())))
        for name in GRAMMAR
        if name in texts or name in change
    }


def record_head(text: str) -> "Head":
    """(kind, size, align, pack, explicit, by address) of a record, from the first line of its entry.

    Sizes are in bytes; the size is None for a record that is only declared, align and pack where nothing is said.
    """
    kind, *facts = text.split(", ")
    size = align = pack = None
    explicit = by_address = False
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
        elif fact != "incomplete":
            raise ValueError(f"{fact!r} says nothing of a record: {text!r}")
    return kind, size, align, pack, explicit, by_address


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
        if "." in place:
            byte, _, bit = place.partition(".")
            kind, _, bits = kind.rpartition(":")
            members.append((name, kind, int(byte), int(bit), int(bits)))
        else:
            members.append((name, kind, int(place), 0, None))
    return record_head(head), members


def enum(text: str) -> "tuple[str, bool, dict[str, int]]":
    """(type, flags, enumerators) of an enumeration; `flags` are those of an option set."""
    head, *lines = text.split("\n  ")
    kind, _, fact = head.partition(", ")
    if fact not in ("", "flags"):
        raise ValueError(f"{fact!r} says nothing of an enumeration: {head!r}")
    return (
        kind,
        fact == "flags",
        {name: int(value, 0) for name, value in [line.split(" = ") for line in lines]},
    )
