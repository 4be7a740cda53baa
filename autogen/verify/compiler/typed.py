"""Values of types that are no numbers: what a compiler has at each place of them that holds a number or a pointer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model import Array, BitRange, Field, Opaque, Record, Ref, Scalar, Type, TypedValue, Value
from ...passes.names import called
from .nameable import Nameable
from .probes import Probe, Program

SPAN = "#ifndef MW\n#define MW(bits) bits\n#endif"
_MOST = 4096  # places of one value


@dataclass(frozen=True)
class Place:
    """A part of a value: what Python and C write behind its name."""

    python: str
    c: str
    bits: bool = False
    character: bool = False  # which has no sign in Python

    def within(self, other: Place) -> bool:
        """Whether it is the other one, or a part of that."""
        rest = self.python.removeprefix(other.python)
        return self.python.startswith(other.python) and (not rest or rest[0] in ".[")


def typed(one: TypedValue, c: Nameable, program: Program, linked: Sequence[Place] = ()) -> dict[str, object]:
    """The size of a value, and what each place in it holds; `linked` are those that the module has.

    They are asked about where the type is another module's, which the model does not describe.
    """
    variable = not one.key.startswith("macro ")
    subobjects: dict[str, Probe] = {}
    for place in list(_places(one.type, one.value, Place("", ""), c, linked))[:_MOST]:
        about, expression = f"{one.name}{place.python}", f"({one.name}){place.c}"
        if place.bits:
            holder, _, name = expression.rpartition(".")
            subobjects[place.python] = program.held_bits(about, holder, name)
            continue
        if place.character:
            expression = f"*(unsigned char *)&({expression})"
        constant = not place.python and not variable
        subobjects[place.python] = program.value(about, expression, constant=constant)
    size = program.numbers(f"size of {one.name}", [f"sizeof({one.name})"], lambda numbers: numbers[0])
    return {"size": size, "subobjects": subobjects}


def span(one: BitRange, program: Program) -> Probe:
    """The highest and the lowest bit, as the sides of C's `?:`."""
    sides = [f"(1 ? {one.name})", f"(0 ? {one.name})"]
    return program.numbers(
        f"bits of {one.name}", sides, lambda numbers: {"high": numbers[0], "low": numbers[1]}
    )


def _places(kind: Type, value: Value, at: Place, c: Nameable, linked: Sequence[Place]) -> Iterator[Place]:
    match c.types.behind(kind):
        case Record(kind="union") as record:
            if isinstance(value, tuple) and value:
                position, item = value
                assert isinstance(position, int)
                yield from _member(_bound(record)[position], item, at, c, linked)
        case Record() as record:
            fields = _bound(record)
            for field, item in zip(fields, _filled(value, len(fields)), strict=True):
                yield from _member(field, item, at, c, linked)
        case Array(of=of, length=length):
            text = isinstance(value, str)
            for index, item in enumerate((0,) * length if text else _filled(value, length)):
                yield from _places(of, item, Place(f"{at.python}[{index}]", f"{at.c}[{index}]"), c, linked)
        case Ref():
            yield from (place for place in linked if place.within(at))
        case Opaque():
            return
        case Scalar(ctype=ctype) if "complex" in ctype:
            return
        case Scalar(ctype="c_char"):
            yield Place(at.python, at.c, at.bits, True)
        case _:
            yield at


def _bound(record: Record) -> list[Field]:
    return [one for one in record.fields if one.name or one.anonymous]


def _member(field: Field, value: Value, at: Place, c: Nameable, linked: Sequence[Place]) -> Iterator[Place]:
    if field.anonymous:
        yield from _places(field.type, value, at, c, linked)
        return
    inside = Place(f"{at.python}.{called(field)}", f"{at.c}.{field.name}", field.bits is not None)
    yield from _places(field.type, value, inside, c, linked)


def _filled(value: Value, length: int) -> tuple[Value, ...]:
    """The items of a value, zeros at its end too."""
    items = value if isinstance(value, tuple) else ()
    return (*items, *(() for _ in range(length - len(items))))
