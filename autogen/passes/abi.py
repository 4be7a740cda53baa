"""Which records ctypes passes by value as C does.

libffi classifies a record by its ctypes fields, one after the other. That is right for plain structs. Unions,
bit-fields, packed members and spelled-out padding look to it like other members at other places; whether that
matters is decided here by what the members are and where. (Source: the System V x86-64 psABI, section 3.2.3, and
the AAPCS64, both as libffi implements them.)
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..model import Array, Enum, Opaque, Record, Ref, Scalar, Type, Types

IN_REGISTERS = 16  # bytes: larger records go through memory on both, unless they are all floats
WIDE = ("c_int128", "c_uint128")
"""How integers of 128 bits are written in the tables."""
_FLOATS = {"c_float", "c_double", "c_longdouble", "complex_float", "complex_double"}


@dataclass(frozen=True, slots=True)
class Part:
    """A scalar inside a record: first bit, width in bits, whether it is a float, whether it is aligned."""

    start: int
    width: int
    floating: bool
    aligned: bool


Asked = TypeVar("Asked")


def _once(question: Callable[[Type, Types], Asked]) -> Callable[[Type, Types], Asked]:
    """Ask each record once: types that hold each other twice at each depth would else be asked without end."""

    @functools.wraps(question)
    def asked(kind: Type, types: Types) -> Asked:
        record = types.record(kind)
        if record is None:
            return question(kind, types)
        key = (question.__name__, record.key)
        if key not in types.answers:
            types.answers[key] = question(kind, types)
        answer: Asked = types.answers[key]
        return answer

    return asked


def by_members(target: str) -> bool:
    """Whether a target passes small records by what their members are; others go by the size alone, or the stack."""
    return "windows" not in target and not target.startswith(("i386", "i686"))


def goes_elsewhere(record: Record, types: Types) -> bool:
    """Whether ctypes would pass the record in other registers, or on the stack instead of in registers."""
    if record.size is None:
        return False
    if record.align > 16:
        return True  # libffi's stack is aligned to 16
    kind = Ref(record.key)
    if record.size <= IN_REGISTERS and _disputed(kind, types):
        return True
    if _plain(kind, types):
        return False
    if record.size > 4 * IN_REGISTERS:
        return False
    parts = list(_parts(kind, 0, types))
    floating = any(part.floating for part in parts)
    if record.size > IN_REGISTERS:
        # Through memory on x86-64; on AArch64 too, if it is not an array of up to four floats in disguise.
        return floating and all(part.floating for part in parts)
    covered = {bit // 64 for part in parts for bit in range(part.start, part.start + part.width, 8)}
    solid = covered >= set(range(-(-record.size // 8))) and record.size > 0
    if record.layout == "explicit" and record.align > 8:
        return True  # the run time raises the alignment with a long double, which libffi sees
    too_long = _listed(kind, types) > 2 * IN_REGISTERS
    return floating or not solid or too_long or _thin(kind, types) or not all(part.aligned for part in parts)


def standin(record: Record, types: Types, target: str) -> tuple[str, ...]:
    """The members of a struct that libffi passes as C passes the record; none where no struct is known to be so.

    Known for x86-64 (System V psABI, 3.2.3): an eightbyte goes into a vector register if it holds floats alone, else
    into a general one; records of more than two go through memory.
    """
    size = record.size or 0
    sysv = target.startswith("x86_64") and "windows" not in target and "x32" not in target
    if not sysv or not size or record.align > 8 or _disputed(Ref(record.key), types):
        return ()
    parts = list(_parts(Ref(record.key), 0, types))
    if size > IN_REGISTERS:
        return ("c_uint64",) * -(-size // 8)
    if not all(part.aligned and part.width for part in parts):
        return ()  # compilers differ on bit-fields without a name
    members = []
    for begin in range(0, size, 8):
        here = [p for p in parts if p.start < (begin + 8) * 8 and p.start + p.width > begin * 8]
        if not here:
            return ()  # nothing is passed for it
        last = min(size - begin, 8)
        if any(not part.floating for part in here):
            members.append(f"c_uint{last * 8}" if last in (1, 2, 4) else "c_uint64")
        else:
            members.append("c_float" if last == 4 else "c_double")
    return tuple(members)


def misplaced(parameters: Sequence[Type], by_memory: bool, types: Types) -> str:
    """The parameter that libffi puts elsewhere because of those before it, and where; empty if there is none.

    A record whose integer half takes the last integer register while its other half is a float: libffi then writes all
    sixteen bytes there, over the first float register. (Found by random calls, on x86-64.) And an integer of 128 bits
    for which no two registers are left: C aligns it on the stack, libffi does not.
    `by_memory` says that the result's address takes a register before the first parameter.
    """
    used = int(by_memory)
    for parameter in parameters:
        record = types.record(parameter)
        behind = types.behind(parameter)
        if isinstance(behind, Opaque) and behind.form in WIDE:
            if used > 4:
                return f"{behind.spelling} behind the integer registers"
            used += 2
            continue
        if record is None:
            used += not any(part.floating for part in _parts(parameter, 0, types))
            continue
        size = record.size or 0
        if size > IN_REGISTERS:
            continue
        parts = list(_parts(parameter, 0, types))
        halves = [
            any(part.start // 64 == half and not part.floating for part in parts)
            for half in range(-(-size // 8))
        ]
        if len(halves) == 2 and halves[0] != halves[1] and used == 5:
            return f"{record.kind} {record.tag} in the last integer register"
        if used + sum(halves) <= 6:
            used += sum(halves)
    return ""


@_once
def _thin(kind: Type, types: Types) -> bool:
    """Whether a union, at any depth, has only arrays for some bytes: libffi takes an array for one pointer there."""
    record = types.record(kind)
    if record is None:
        return False
    if record.kind == "union":
        seen = sum(
            8 if isinstance(types.resolve(f.type), Array) else types.size(f.type) for f in record.fields
        )
        if seen < (record.size or 0):
            return True
    return any(_thin(f.type, types) for f in record.fields)


@_once
def _disputed(kind: Type, types: Types) -> bool:
    """Whether a small record holds what compilers or libffi disagree on.

    A flexible array sends a record through memory with clang, not with gcc; a record of one long double is
    returned on the x87 stack, where libffi does not look.
    """
    match types.behind(kind):
        case Array(of=of, length=length):
            return length == 0 or _disputed(of, types)
        case Scalar(ctype=ctype):
            return ctype == "c_longdouble"
        case Record(fields=fields):
            return any(_disputed(f.type, types) for f in fields)
    return False


@_once
def _listed(kind: Type, types: Types) -> int:
    """The bytes that libffi sees when it lists the members of a type one after the other.

    It gives up on more than four eightbytes; a union's members do not overlap for it, and an explicit union
    has its bytes as a further member.
    """
    match types.behind(kind):
        case Record(kind="union") as union:
            listed = sum(-(-_listed(f.type, types) // 8) * 8 for f in union.fields)
            return listed + (union.size or 0) * (union.layout == "explicit")
        case Record() as record:
            return max(record.size or 0, sum(_listed(f.type, types) for f in record.fields if f.bits is None))
        case Array(of=of, length=length):
            return length * _listed(of, types)
    return types.size(kind)


@_once
def _plain(kind: Type, types: Types) -> bool:
    """Whether ctypes' fields describe a type member by member, at any depth."""
    match types.behind(kind):
        case Array(of=of):
            return _plain(of, types)
        case Record() as record:
            described = record.kind == "struct" and record.layout == "natural" and bool(record.fields)
            return described and all(f.bits is None and _plain(f.type, types) for f in record.fields)
    return True


def _parts(kind: Type, start: int, types: Types) -> Iterator[Part]:
    match types.behind(kind):
        case Enum(type=scalar):
            yield from _parts(scalar, start, types)
        case Scalar() as scalar:
            aligned = start % (scalar.align * 8) == 0
            yield Part(start, scalar.size * 8, scalar.ctype in _FLOATS, aligned)
        case Array(of=of, length=length):
            size = types.size(of)
            for index in range(min(length, 4 * IN_REGISTERS)):
                yield from _parts(of, start + index * size * 8, types)
        case Record() as record:
            if start % (record.align * 8):
                yield Part(start, 0, False, False)
            for f in record.fields if record.size else ():
                if f.bits is None:
                    yield from _parts(f.type, start + f.offset, types)
                else:
                    first, unit = start + f.offset, types.size(f.type) * 8
                    # Compilers differ on bit-fields that cross a unit of their type.
                    within = first // unit == (first + max(f.bits, 1) - 1) // unit
                    if record.kind == "union":  # gcc sees a whole member of the type there
                        within = first % unit == 0
                    yield Part(first, f.bits if f.name else 0, False, within)
        case _:
            bits = types.pointer_size * 8
            yield Part(start, bits, False, start % bits == 0)
