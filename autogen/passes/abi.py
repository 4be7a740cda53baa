"""Which records ctypes passes by value as C does.

libffi classifies a record by its ctypes fields, one after the other. That is right for plain structs. Unions,
bit-fields, packed members and spelled-out padding look to it like other members at other places; whether that
matters is decided here by what the members are and where. (Source: the System V x86-64 psABI, section 3.2.3, and
the AAPCS64, both as libffi implements them.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    if record.size <= IN_REGISTERS and _disputed(Ref(record.key), by_key):
        return True
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
    return (
        floating
        or not whole
        or too_long
        or _thin(record, by_key, pointer)
        or not all(leaf.aligned for leaf in leaves)
    )


def in_last_register(
    parameters: Sequence[Type], by_memory: bool, by_key: Mapping[str, Declaration], pointer: int
) -> Record | None:
    """The record whose integer half takes the last integer register while its other half is a float, if any.

    libffi then writes all sixteen bytes there, over the first float register. (Found by random calls, on x86-64.)
    `by_memory` says that the result's address takes a register before the first parameter.
    """
    used = int(by_memory)
    for parameter in parameters:
        record = record_of(parameter, by_key)
        if record is None:
            used += not any(leaf.floating for leaf in _leaves(parameter, 0, by_key, pointer))
            continue
        size = record.size or 0
        if size > IN_REGISTERS:
            continue
        leaves = list(_leaves(Ref(record.key), 0, by_key, pointer))
        halves = [
            any(leaf.start // 64 == half and not leaf.floating for leaf in leaves)
            for half in range(-(-size // 8))
        ]
        if len(halves) == 2 and halves[0] != halves[1] and used == 5:
            return record
        if used + sum(halves) <= 6:
            used += sum(halves)
    return None


def record_of(kind: Type, by_key: Mapping[str, Declaration]) -> Record | None:
    """The record that a type is, behind typedefs."""
    while isinstance(kind, Ref):
        declaration = by_key.get(kind.key)
        if isinstance(declaration, Typedef):
            kind = declaration.type
        else:
            return declaration if isinstance(declaration, Record) else None
    return None


def _thin(record: Record, by_key: Mapping[str, Declaration], pointer: int) -> bool:
    """Whether a union, at any depth, has only arrays for some bytes: libffi takes an array for one pointer there."""
    if record.kind == "union":
        seen = sum(
            8 if isinstance(_plain_alias(f.type, by_key), Array) else _size(f.type, by_key, pointer)
            for f in record.fields
        )
        if seen < (record.size or 0):
            return True
    inner = [record_of(f.type, by_key) for f in record.fields]
    return any(_thin(one, by_key, pointer) for one in inner if one is not None)


def _plain_alias(kind: Type, by_key: Mapping[str, Declaration]) -> Type:
    while isinstance(kind, Ref) and isinstance(named := by_key.get(kind.key), Typedef):
        kind = named.type
    return kind


def _disputed(kind: Type, by_key: Mapping[str, Declaration]) -> bool:
    """Whether a small record holds what compilers or libffi disagree on.

    A flexible array sends a record through memory with clang, not with gcc; a record of one long double is
    returned on the x87 stack, where libffi does not look.
    """
    match kind:
        case Array():
            return kind.length == 0 or _disputed(kind.of, by_key)
        case Scalar():
            return kind.ctype == "c_longdouble"
        case Ref():
            match by_key.get(kind.key):
                case Typedef(type=inner):
                    return _disputed(inner, by_key)
                case Record() as record:
                    return any(_disputed(f.type, by_key) for f in record.fields)
    return False


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
