"""Where cffi puts the members of a record, by C's plain rules, and the packing and padding that put them right.

cffi has `cdef(…, pack=N)` for all records of a call, and no word for the alignment of one. A record that is packed, or
aligned to more than its members are, is written with members that fill the holes; cffi's own alignment of it is then
smaller than the compiler's, which counts where another record holds it. A record that no packing and no filling puts
right is not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..model import Array, Field, Opaque, Pointer, Ref, Scalar, Type
from ..modulefile import Enum, Member, Record, Typedef
from ..passes.names import c_member
from ..render.c.layout import PACKS, Part, after, following, up
from ..view import View
from ..view.model import NoCType, Types

_BEYOND = re.compile(r"[^\x00-\x7f]")
_BYTE = Scalar("c_char", 1, 1)
_FILLER = Scalar("c_ubyte", 1, 1)


def spelled(name: str) -> str:
    """A name as cffi's parser, which takes ASCII alone, is given it: C's own escape, without the backslash."""
    return _BEYOND.sub(
        lambda one: f"u{ord(one[0]):04x}" if ord(one[0]) < 1 << 16 else f"U{ord(one[0]):08x}", name
    )


def spelled_members(record: Record) -> dict[str, str]:
    """What C calls the members of a record -> what cffi is told; none has the name of another one."""
    names = dict.fromkeys(c_member(one.name) for one in record.members if one.name)
    found = {name: name for name in names if name.isascii()}
    for name in names:
        if name not in found:
            other = spelled(name)
            while other in found.values():
                other += "_"
            found[name] = other
    return found


@dataclass(frozen=True, slots=True)
class Placed:
    """A record as cffi gets it: its members, fillers among them, and how cffi aligns it. `pack` is None for no packing.

    `unlike` are members that are otherwise than in C: of a type that cffi does not know, which are bytes, or left out
    since they have none. `plain` is one that libffi can pass
    by value: a struct without bit-fields, not packed.
    """

    fields: tuple[Field, ...]
    align: int
    pack: int | None = None
    unlike: tuple[str, ...] = ()
    plain: bool = True


@dataclass
class _Laid:
    """The members of a record so far, fillers among them; places are in bits."""

    union: bool
    pack: int | None
    fields: list[Field] = field(default_factory=list)
    end: int = 0
    total: int = 0
    align: int = 1

    def put(self, member: Field, part: Part, kind: Type) -> bool:
        """Add a member at its place, and what fills the hole before it; False where cffi would put it elsewhere."""
        offset = member.offset
        begin = following(0 if self.union else self.end, part, self.pack)
        straddles = member.bits is not None and self.pack is not None
        if begin > offset or straddles or (self.union and begin != offset):
            return False
        if begin < offset:
            fillers = _fill(self.end, offset, part, kind, len(self.fields))
            if fillers is None:
                return False
            self.fields += fillers
        self.fields.append(member)
        self.end = after(offset, part)
        self.total = max(self.total, self.end)
        self.align = max(self.align, min(part.align, self.pack or part.align))
        return True

    def end_at(self, size: int) -> bool:
        """Fill up to the record's size; False where the members need more."""
        whole = up(self.total, self.align * 8)
        if whole < size:
            begin = 0 if self.union else up(self.total, 8)
            self.fields.append(Field(f"_filler{len(self.fields)}", Array(_BYTE, (size - begin) // 8), begin))
        return self.total <= size and whole <= size


@dataclass
class Records:
    """Places records, each once; `inner` are those whose members are written inside another one."""

    types: Types
    placed: dict[str, Placed | str] = field(default_factory=dict)
    inner: dict[str, Placed] = field(default_factory=dict)

    def place(self, key: str) -> Placed:
        """Raises NoCType where it cannot be placed; the reason is kept."""
        if key not in self.placed:
            self.placed[key] = "it holds itself"
            self.placed[key] = self._place(key)
        found = self.placed[key]
        if isinstance(found, str):
            raise NoCType(found)
        return found

    def _place(self, key: str) -> Placed | str:
        view, record = self.types.named[key]
        assert isinstance(record, Record)
        try:
            if record.size == 0:
                raise NoCType("it has no bytes, and cffi gives it one")
            for pack in PACKS:
                if (placed := self._fit(view, record, pack)) is not None:
                    return placed
        except NoCType as reason:
            return str(reason)
        return "no packing and no filling puts its members where the compiler does"

    def _fit(self, view: View, record: Record, pack: int | None) -> Placed | None:
        """The record with one packing; None if that puts a member behind its place."""
        laid = _Laid(record.kind == "union", pack)
        unlike: list[str] = []
        plain = record.kind == "struct" and pack is None
        names = spelled_members(record)
        for member in self._members(view, record):
            called = c_member(member.name)
            kind, name = self.types.read(view, member.type), names.get(called, spelled(called))
            if not view.size(member.type) and self._is_record(kind):
                unlike.append(name)  # cffi would give it a byte
                continue
            if member.name:
                part = Part(view.size(member.type), self.align(kind), member.bits)
                plain = plain and member.bits is None and self._passes(kind)
            elif (inner := self._inside(kind, pack)) is None:
                return None
            else:
                part = Part(view.size(member.type), inner.align, None)
                plain, unlike = plain and inner.plain and self._passes(kind), unlike + list(inner.unlike)
            shown = _as_bytes(kind)
            unlike += [name] * (shown is not kind)
            if not laid.put(Field(name, shown, member.offset, member.bits, not member.name), part, kind):
                return None
        if not laid.end_at((record.size or 0) * 8):
            return None
        return Placed(tuple(laid.fields), laid.align, pack, tuple(unlike), plain)

    def _members(self, view: View, record: Record, base: int = 0) -> Iterator[Member]:
        """The members of a record, and those of a member without name and bytes, to which cffi would give a byte."""
        for one in record.members:
            inner = view.record(one.type) if not one.name and not view.size(one.type) else None
            if inner is not None:
                yield from self._members(inner[0], inner[1], base + one.byte)
            else:
                yield replace(one, byte=base + one.byte)

    def _is_record(self, kind: Type) -> bool:
        return isinstance(kind, Ref) and isinstance(self.types.named[kind.key][1], Record)

    def _inside(self, kind: Type, pack: int | None) -> Placed | None:
        """A record without a name, written out inside another one with that one's packing."""
        if not isinstance(kind, Ref):
            raise NoCType("its members are those of something that is no record")
        view, record = self.types.named[kind.key]
        if not isinstance(record, Record):
            raise NoCType(f"its members are those of {record.name}, which is no record")
        found = self._fit(view, record, pack)
        if found is not None:
            self.inner[kind.key] = found
        return found

    def align(self, kind: Type) -> int:
        """How cffi aligns a type, in bytes. Raises NoCType for a record whose members are not declared."""
        match kind:
            case Array():
                return self.align(kind.of)
            case Pointer():
                return self.types.views[0].scalars["c_void_p"].align
            case Ref():
                view, found = self.types.named[kind.key]
                if isinstance(found, Record):
                    if found.size is None:
                        raise NoCType(f"it holds {found.name}, whose members are not declared")
                    return self.place(kind.key).align
                return self.align(self.types.read(view, found.type))
        shown = _as_bytes(kind)
        return 1 if shown is not kind else getattr(kind, "align", 1)

    def _passes(self, kind: Type) -> bool:
        """Whether a member lets its record be passed by value."""
        match kind:
            case Array():
                return kind.length > 0 and self._passes(kind.of)
            case Ref():
                view, found = self.types.named[kind.key]
                if isinstance(found, Record):
                    return self.place(kind.key).plain
                return isinstance(found, Enum) or self._passes(self.types.read(view, found.type))
        return _as_bytes(kind) is kind and "complex" not in getattr(kind, "ctype", "")

    def refuses(self, kind: Type, *, argument: bool = True) -> str:
        """Why cffi cannot pass a type by value; empty if it can."""
        if isinstance(kind, Ref):
            view, found = self.types.named[kind.key]
            if isinstance(found, Typedef):
                return self.refuses(self.types.read(view, found.type), argument=argument)
            if isinstance(found, Record):
                try:
                    if found.size is None or found.by_address or not self.place(kind.key).plain:
                        return f"cffi cannot pass {found.name} by value"
                except NoCType as reason:
                    return f"{found.name} is not here: {reason}"
        if "complex" in getattr(kind, "ctype", ""):
            return "cffi cannot pass complex numbers"
        return f"cffi does not know a type of {kind.size} bytes" if isinstance(kind, Opaque) else ""


def _as_bytes(kind: Type) -> Type:
    """A member's type; what ctypes has no type for is bytes."""
    if isinstance(kind, Array):
        inner = _as_bytes(kind.of)
        return kind if inner is kind.of else Array(inner, kind.length)
    return Array(_FILLER, kind.size) if isinstance(kind, Opaque) else kind


def _fill(end: int, wanted: int, part: Part, kind: Type, number: int) -> list[Field] | None:
    """Members between `end` and `wanted`, in bits, which nothing reads: bit-fields before a bit-field, else bytes."""
    fields: list[Field] = []
    if part.bits is not None:
        unit = part.size * 8
        while end < wanted:
            width = min(wanted - end, unit - end % unit)
            fields.append(Field("", kind, end, width))
            end += width
        return fields
    begin = up(end, 8)
    if begin > wanted:
        return None
    if begin < wanted:
        fields.append(Field(f"_filler{number}", Array(_BYTE, (wanted - begin) // 8), begin))
    return fields
