"""Which records ctypes passes by value as C does.

libffi classifies a record by its ctypes fields, one after the other. That is right for plain structs. Unions,
bit-fields, packed members and spelled-out padding look to it like other members at other places; whether that
matters is decided here by what the members are and where. (Source: the System V x86-64 psABI, section 3.2.3, and
the AAPCS64, both as libffi implements them.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model import Array, Declaration, Enum, Record, Ref, Scalar, Type, Typedef

IN_REGISTERS = 16  # bytes: larger records go through memory on both, unless they are all floats
_FLOATS = {"c_float", "c_double", "c_longdouble", "complex_float", "complex_double"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar inside a record: first bit, width in bits, whether it is a float, whether it is aligned."""

    start: int
    width: int
    floating: bool
    aligned: bool


def by_members(target: str) -> bool:
    """Whether a target passes small records by what their members are; others go by the size alone, or the stack."""
    return "windows" not in target and not target.startswith(("i386", "i686"))


def goes_elsewhere(record: Record, by_key: Mapping[str, Declaration], pointer: int) -> bool:
    """Whether ctypes would pass the record in other registers, or on the stack instead of in registers."""
    if record.size is None:
        return False
    if record.align > 16:
        return True  # libffi's stack is aligned to 16
    if _plain(record, by_key):
        return False
    if record.size > 4 * IN_REGISTERS:
        return False
    leaves = list(_leaves(Ref(record.key), 0, by_key, pointer))
    floating = any(leaf.floating for leaf in leaves)
    if record.size > IN_REGISTERS:
        # Through memory on x86-64; on AArch64 too, if it is not an array of up to four floats in disguise.
        return floating and all(leaf.floating for leaf in leaves)
    covered = {bit // 64 for leaf in leaves for bit in range(leaf.start, leaf.start + leaf.width, 8)}
    whole = covered >= set(range(-(-record.size // 8))) and record.size > 0
    if record.layout == "explicit" and record.align > 8:
        return True  # the run time raises the alignment with a long double, which libffi sees
    too_long = _listed(Ref(record.key), by_key, pointer) > 2 * IN_REGISTERS
    return floating or not whole or too_long or not all(leaf.aligned for leaf in leaves)


def _listed(kind: Type, by_key: Mapping[str, Declaration], pointer: int) -> int:
    """The bytes that libffi sees when it lists the members of a type one after the other.

    It gives up on more than four eightbytes; a union's members do not overlap for it, and an explicit union
    has its bytes as a further member.
    """
    match kind:
        case Ref():
            match by_key.get(kind.key):
                case Typedef(type=inner):
                    return _listed(inner, by_key, pointer)
                case Record(kind="union") as union:
                    listed = sum(-(-_listed(f.type, by_key, pointer) // 8) * 8 for f in union.fields)
                    return listed + (union.size or 0) * (union.layout == "explicit")
                case Record() as record:
                    inner_most = sum(
                        _listed(f.type, by_key, pointer) for f in record.fields if f.bits is None
                    )
                    return max(record.size or 0, inner_most)
        case Array():
            return kind.length * _listed(kind.of, by_key, pointer)
    return _size(kind, by_key, pointer)


def _plain(record: Record, by_key: Mapping[str, Declaration]) -> bool:
    """A struct that ctypes' fields describe member by member, at any depth."""
    return (
        record.kind == "struct"
        and record.layout == "natural"
        and bool(record.fields)
        and all(f.bits is None and _plain_type(f.type, by_key) for f in record.fields)
    )


def _plain_type(kind: Type, by_key: Mapping[str, Declaration]) -> bool:
    match kind:
        case Array():
            return _plain_type(kind.of, by_key)
        case Ref():
            match by_key.get(kind.key):
                case Record() as record:
                    return _plain(record, by_key)
                case Typedef(type=inner):
                    return _plain_type(inner, by_key)
    return True


def _leaves(kind: Type, start: int, by_key: Mapping[str, Declaration], pointer: int) -> Iterator[Leaf]:
    match kind:
        case Scalar():
            aligned = start % (kind.align * 8) == 0
            yield Leaf(start, kind.size * 8, kind.ctype in _FLOATS, aligned)
        case Array():
            size = _size(kind.of, by_key, pointer)
            for index in range(min(kind.length, 4 * IN_REGISTERS)):
                yield from _leaves(kind.of, start + index * size * 8, by_key, pointer)
        case Ref():
            match by_key.get(kind.key):
                case Record() as record:
                    if start % (record.align * 8):
                        yield Leaf(start, 0, False, False)
                    for f in record.fields:
                        if f.bits is None:
                            yield from _leaves(f.type, start + f.offset, by_key, pointer)
                        else:
                            first, unit = start + f.offset, _size(f.type, by_key, pointer) * 8
                            # Compilers differ on bit-fields that cross a unit of their type.
                            within = first // unit == (first + max(f.bits, 1) - 1) // unit
                            if record.kind == "union":  # gcc sees a whole member of the type there
                                within = first % unit == 0
                            yield Leaf(first, f.bits if f.name else 0, False, within)
                case Typedef(type=inner):
                    yield from _leaves(inner, start, by_key, pointer)
                case Enum(type=scalar):
                    yield from _leaves(scalar, start, by_key, pointer)
        case _:
            yield Leaf(start, pointer * 8, False, start % (pointer * 8) == 0)


def _size(kind: Type, by_key: Mapping[str, Declaration], pointer: int) -> int:
    match kind:
        case Scalar():
            return kind.size
        case Array():
            return kind.length * _size(kind.of, by_key, pointer)
        case Ref():
            match by_key.get(kind.key):
                case Record(size=size):
                    return size or 0
                case Typedef(type=inner) | Enum(type=inner):
                    return _size(inner, by_key, pointer)
    return pointer
