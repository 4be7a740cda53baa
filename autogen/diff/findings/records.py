"""Records: size, alignment, and every member, promoted ones as if they were the record's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...modulefile import Record
from ...view import Place, View
from ...view.ctext import c_type
from ..same import same
from .finding import Finding, breaking, compatible

# A member made of these words alone is there to be skipped.
_FILLERS = {"pad", "padding", "reserved", "rsvd", "resv", "unused", "spare", "mbz", "fill", "filler", "dummy"}
_BESIDE_FILLERS = {"must", "be", "zero", "for", "future", "use", "bits", "align", ""}


def filler(name: str) -> bool:
    """Whether a member is padding, or reserved for later, by its name."""
    words = {word.rstrip("0123456789") for word in re.split(r"_+", name.lower())}
    return bool(words & _FILLERS) and (name.startswith("_") or words <= _FILLERS | _BESIDE_FILLERS)


def records(old: View, new: View) -> Iterator[Finding]:
    """What changed in the records that both modules have."""
    for name, record in old.declarations.records.items():
        other = new.declarations.records.get(name)
        if other is not None and not (name in old.promoted and name in new.promoted):
            yield from _Comparison(old, new, record, other).run()


@dataclass
class _Comparison:
    """One record in both modules. `used` are the new members that a finding has already explained."""

    old: View
    new: View
    before: Record
    after: Record
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.was = {place.name: place for place in self.old.places(self.before)}
        self.now = {place.name: place for place in self.new.places(self.after)}
        self.fresh = [place for name, place in self.now.items() if name not in self.was]

    def run(self) -> Iterator[Finding]:
        before, after = self.before, self.after
        if before.size is None or after.size is None:
            if before.size != after.size:
                yield self._completed()
            return
        if before.kind != after.kind:
            yield breaking("record", before.name, "kind", before.kind, after.kind)
        members = [*self._kept(), *self._gone()]
        yield from self._size()
        alignments = self.old.align(before), self.new.align(after)
        if alignments[0] != alignments[1]:
            one, two = (f"align {number}" for number in alignments)
            yield breaking("record", before.name, "realigned", one, two)
        yield from self._by_value()
        yield from members
        yield from self._added()

    def _by_value(self) -> Iterator[Finding]:
        """Whether ctypes can still pass it by value, which matters where a function takes it so."""
        name, ways = self.before.name, ("passed by value", "by address only")
        if self.before.by_address == self.after.by_address:
            return
        if self.before.by_address:
            yield compatible("record", name, "by value", *reversed(ways))
        elif name in self.old.by_value:
            yield breaking("record", name, "by value", *ways, "what takes it by value is refused from now on")
        else:
            yield compatible("record", name, "by value", *ways, "nothing in the module takes it by value")

    def _completed(self) -> Finding:
        one, two = ("incomplete" if r.size is None else f"{r.size} bytes" for r in (self.before, self.after))
        if self.before.size is None:
            return compatible("record", self.before.name, "completed", one, two)
        return breaking(
            "record", self.before.name, "hidden", one, two, "its members are not declared any more"
        )

    # Size -------------------------------------------------------------------------------------------------

    def _size(self) -> Iterator[Finding]:
        size, other = self.before.size or 0, self.after.size or 0
        if size == other:
            return
        words = f"{size} bytes", f"{other} bytes"
        if other < size:
            yield breaking("record", self.before.name, "shrank", *words)
            return
        unmoved = all(
            p.name in self.now and self.now[p.name].offset == p.offset
            for p in self.was.values()
            if not filler(p.name)
        )
        tail = [p.name for p in self.now.values() if p.offset >= size * 8]
        detail = ""
        if unmoved and tail and self.before.kind == "struct":
            detail = f"at its end: {', '.join(tail)}"
        else:
            grown = [
                p.name for p in self.was.values() if p.name in self.now and self.now[p.name].width > p.width
            ]
            detail = f"because {', '.join(grown)} grew" if grown else ""
        yield breaking("record", self.before.name, "grew", *words, detail)

    # Members that both have -------------------------------------------------------------------------------

    def _kept(self) -> Iterator[Finding]:
        for name, place in self.was.items():
            if name not in self.now:
                continue
            other = self.now[name]
            alike = self._alike(place, other)
            if alike and place.offset == other.offset:
                continue
            if filler(name):
                yield self._filler(place, other)
                continue
            change = "retyped" if place.offset == other.offset else "moved"
            yield breaking(
                "member", self._named(name), change, _in_c(place), _in_c(other), self._why(place, other)
            )

    def _why(self, place: Place, other: Place) -> str:
        if self._alike(place, other):
            return ""
        if place.type == other.type and place.bits == other.bits:
            types = [one.view.storage(one.type)[1] for one in (place, other)]
            return f"{place.type} was {types[0]} and is {types[1]}"
        if place.offset == other.offset and place.width == other.width:
            return "the same size"
        return ""

    def _alike(self, place: Place, other: Place) -> bool:
        """One type; of bit-fields only the width and how they read count, not what they are cut from."""
        if place.bits != other.bits:
            return False
        if place.bits is not None:
            one, two = (p.view.shape(p.type) for p in (place, other))
            return one is not None and two is not None and one.kind == two.kind
        return same((place.view, place.type), (other.view, other.type))

    def _filler(self, place: Place, other: Place | None) -> Finding:
        """Reserved space that changed: what is in it now."""
        taken = [
            p
            for p in self.fresh
            if place.offset <= p.offset and p.end <= place.end and p.name not in self.used
        ]
        self.used.update(p.name for p in taken)
        if not taken:
            change = "removed" if other is None else "moved" if other.offset != place.offset else "retyped"
            detail = "it is padding"
            return compatible("member", self._named(place.name), change, _in_c(place), _in_c(other), detail)
        left = [_in_c(other)] if other is not None and other.offset < place.end else []
        shown = ", ".join([*(f"{_in_c(p)}" for p in taken), *(f"{p}" for p in left)])
        detail = "reserved space taken into use"
        return compatible("member", self._named(place.name), "split", _in_c(place), shown, detail)

    # Members that one of them has -------------------------------------------------------------------------

    def _gone(self) -> Iterator[Finding]:
        for name, place in self.was.items():
            if name in self.now:
                continue
            if filler(name):
                yield self._filler(place, None)
                continue
            successor = next(
                (
                    p
                    for p in self.fresh
                    if p.offset == place.offset and p.name not in self.used and self._alike(place, p)
                ),
                None,
            )
            if successor is None:
                yield breaking("member", self._named(name), "removed", _in_c(place))
                continue
            self.used.add(successor.name)
            detail = "the same place and type; ctypes takes assignments to the old name without an error"
            words = _in_c(place), _in_c(successor)
            yield breaking("member", self._named(name), "renamed", *words, detail)

    def _added(self) -> Iterator[Finding]:
        size = (self.before.size or 0) * 8
        for place in self.fresh:
            if place.name in self.used:
                continue
            beside = [p.name for p in self.now.values() if p.name in self.was and _overlap(p, place)]
            if place.offset >= size:
                where = "at the end"
            elif beside and self.after.kind == "struct":
                where = f"over {', '.join(beside)}"
            else:
                where = "" if any(_overlap(p, place) for p in self.was.values()) else "where padding was"
            yield compatible("member", self._named(place.name), "added", "", _in_c(place), where)

    def _named(self, member: str) -> str:
        return f"{self.before.name}.{member}"


def _in_c(place: Place | None) -> str:
    """A member in C, and the byte where it begins, of a bit-field the bit within that byte too; empty for none."""
    if place is None:
        return ""
    text = c_type(place.view, place.type, place.name)
    if place.bits is None:
        return f"{text} @ {place.offset // 8}"
    return f"{text} : {place.bits} @ {place.offset // 8}.{place.offset % 8}"


def _overlap(one: Place, other: Place) -> bool:
    return one.offset < other.end and other.offset < one.end
