"""The table of a module's registers, and the look-up of one: without an index, and without reading all of it.

The entries are in the order of their names, so that one of ten thousand is found by halving the text:

    NAME: PLACE[, array FIRST-LAST by STRIDE][, like NAME]   and one indented line a field, lowest bits first:
      FIELD HIGH:LOW[ ENUM]      or FIELD BIT

PLACE is `reg SEGMENT:OFFSET` (mm, ix, cfg: what C puts before the name), `word NUMBER` (of a packet), or `fields`
where there is no offset. One like another has the fields of that one. C's own names work as well: regX, regX_BASE_IDX,
X__FIELD__SHIFT, X__FIELD_MASK, and X_field_offset, X_field_shift, X_field_mask for words of packets.
"""

from __future__ import annotations

from .registers import Field, Register, RegisterArray

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_SPACES = ("reg", "mm", "ix", "cfg")


def of_module(module: dict[str, Any], tables: dict[str, Any], get: Callable[[str], Any]) -> Registers:
    """The registers of a module's tables as the running platform has them."""
    text, targets = tables["registers"], tables.get("targets")
    if not targets:
        return Registers(module, text, get)
    from .format.targets import choose
    from .platform import running

    change = targets.get(choose((tables.get("target", ""), *targets), running()) or "", {})
    gone = {path[10:] for path in change.get("missing", "").split() if path.startswith("registers.")}
    return Registers(module, text, get, change.get("registers", ""), frozenset(gone))


class Registers:
    """The registers of one module. `get` finds the module's enumerations by name.

    `change` are the entries that differ on the running target, `gone` the names that it does not have.
    """

    def __init__(
        self,
        module: dict[str, Any],
        text: str,
        get: Callable[[str], Any],
        change: str = "",
        gone: frozenset[str] = frozenset(),
    ) -> None:
        self.module, self.name, self.get = module, module["__name__"], get
        self.published: set[str] = set()
        self._text, self._change, self._gone = text, change, gone
        self._made: dict[str, Any] = {}

    def find(self, name: str) -> Register | RegisterArray | int | None:
        """The register, the array, or the number that a name stands for."""
        return self.register(name) or self._number(name)

    def publish(self, name: str) -> Register | RegisterArray | int | None:
        """The same, kept in the module, so that it is looked up once."""
        if (found := self.find(name)) is not None:
            self.published.add(name)
            found = self.module.setdefault(name, found)
        return found

    def register(self, name: str) -> Register | RegisterArray | None:
        """A register by its name, or by its array's and its number; or a whole array."""
        if (made := self._made.get(name)) is not None:
            return made  # type: ignore[no-any-return]
        if (entry := self.entry(name)) is not None:
            made = self._make(name, *entry.partition("\n")[::2])
        else:
            stem, _, digits = name.rpartition("_")
            array = self.register(stem) if stem and digits.isdecimal() else None
            if (
                type(array) is not RegisterArray
                or str(number := int(digits)) != digits
                or number not in array.numbers
            ):
                return None
            offset = array.offset + (number - array.first) * array.stride
            made = Register(name, array.space, offset, array.base_idx, self, array.body)
        return self._made.setdefault(name, made)  # type: ignore[no-any-return]

    def entry(self, name: str) -> str | None:
        """What follows `NAME: ` in the table."""
        if self._change and (found := _halved(self._change, name)) is not None:
            return found
        return None if name in self._gone else _halved(self._text, name)

    def _make(self, name: str, head: str, body: str) -> Register | RegisterArray:
        place, *facts = head.split(", ")
        for fact in facts:
            if fact.startswith("like "):
                body = (self.entry(fact[5:]) or "").partition("\n")[2]
        space, _, where = place.partition(" ")
        segment, _, offset = where.rpartition(":")
        numbers = (int(offset, 0) if offset else None, int(segment) if segment else None)
        if facts and facts[0].startswith("array "):
            span, _, stride = facts[0][6:].partition(" by ")
            first, last = map(int, span.split("-"))
            return RegisterArray(name, space, *numbers, self, body, range(first, last + 1), int(stride, 0))
        return Register(name, space, *numbers, self, body)

    def _number(self, name: str) -> int | None:
        """The value of one of C's macros."""
        for space in _SPACES:
            if name.startswith(space):
                rest = name[len(space) :]
                for register, what in ((rest.removesuffix("_BASE_IDX"), "base_idx"), (rest, "offset")):
                    one = self.register(register) if what == "offset" or register != rest else None
                    if type(one) is Register and one.space == space:
                        number: int | None = getattr(one, what)
                        return number
        what = name.rpartition("_")[2]
        if what in ("SHIFT", "MASK"):
            stem = name[: -7 if what == "SHIFT" else -5]
            if what == "SHIFT" and not name.endswith("__SHIFT"):
                return None
            cut = stem.find("__")
            while cut >= 0:
                if (field := self._field(stem[:cut], stem[cut + 2 :], False)) is not None:
                    return field.shift if what == "SHIFT" else field.mask
                cut = stem.find("__", cut + 1)
        elif what in ("offset", "shift", "mask"):
            stem = name[: -len(what) - 1]
            cut = next((i for i, c in enumerate(stem) if c == "_" and stem[i + 1 : i + 2].islower()), -1)
            if cut > 0 and (field := self._field(stem[:cut], stem[cut + 1 :], True)) is not None:
                if what == "offset":
                    return self._made[stem[:cut]].offset  # type: ignore[no-any-return]
                return field.shift if what == "shift" else field.mask >> field.shift
        return None

    def _field(self, register: str, field: str, word: bool) -> Field | None:
        one = self.register(register)
        if type(one) is not Register or (one.space == "word") is not word:
            return None
        return one.fields.get(field)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Every entry as (name, rest); C's other names are not listed."""
        changed = dict(_entries(self._change))
        for name, rest in _entries(self._text):
            if name not in changed and name not in self._gone:
                yield name, rest
        yield from changed.items()


def _halved(text: str, name: str) -> str | None:
    """The rest of the entry called `name` in a text whose entries are in the order of their names."""
    low, high = 1, len(text)  # an entry that begins in between may be the one
    while low < high:
        start = text.rfind("\n\n", low, (low + high) >> 1)
        start = low if start < 0 else start + 2
        colon = text.find(": ", start)
        if colon < 0:
            return None
        found = text[start:colon]
        if found == name:
            end = text.find("\n\n", colon)
            return text[colon + 2 : end if end >= 0 else len(text)].rstrip("\n")
        if found > name:
            high = start
        else:
            low = text.find("\n\n", colon, high) + 2
            if low < 2:
                return None
    return None


def _entries(text: str) -> Iterator[tuple[str, str]]:
    for entry in text.strip("\n").split("\n\n"):
        name, found, rest = entry.partition(": ")
        if found:
            yield name, rest
