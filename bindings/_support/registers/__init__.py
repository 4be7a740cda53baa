"""Hardware registers: where they are and what their bits mean. Modules with a table of them make them on first use."""

from _operator import index

from ..format.registers import fields

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import MappingProxyType
    from typing import Any, NoReturn

    from .table import Registers
else:
    MappingProxyType = type(type.__dict__)


class Field(tuple[int, int, int]):
    """Bits of a register: `shift, width, mask = field`; the mask is in place.

    `values` is the enumeration of its values where the headers have one, else None.
    """

    values: "Any" = None

    def __new__(cls, shift: int, width: int, values: "Any" = None) -> "Field":
        self = tuple.__new__(cls, (shift, width, (1 << width) - 1 << shift))
        if values is not None:
            self.__dict__["values"] = values
        return self

    @property
    def shift(self) -> int:
        """Its lowest bit."""
        return self[0]

    @property
    def width(self) -> int:
        """In bits."""
        return self[1]

    @property
    def mask(self) -> int:
        """Its bits, in place."""
        return self[2]

    def __setattr__(self, name: str, value: object) -> "NoReturn":
        raise AttributeError(f"a field of a register cannot be changed ({name})")

    def __getnewargs__(self) -> "tuple[Any, ...]":
        return (self.shift, self.width, self.values)

    def __repr__(self) -> str:
        values = f", values={self.values.__name__}" if self.values is not None else ""
        return f"Field(shift={self.shift}, width={self.width}, mask={self.mask:#x}{values})"


class Register:
    """A register: where it is, and what its bits mean.

    `space` is what C puts before its name: for reg and mm `offset` counts dwords from the base of the segment
    `base_idx`; for ix it is an index, for cfg a byte address, for word the number of a dword in its packet. Either is
    None where the headers have none. It is no number itself: an offset alone is no address.
    """

    __slots__ = ("_body", "_fields", "_table", "base_idx", "name", "offset", "space")
    name: str
    space: str
    offset: "Any"
    base_idx: "Any"
    _table: "Registers"
    _body: str
    _fields: "Mapping[str, Field] | None"

    def __init__(
        self,
        name: str,
        space: str,
        offset: "int | None",
        base_idx: "int | None",
        table: "Registers",
        body: str,
    ) -> None:
        put = object.__setattr__
        put(self, "name", name)
        put(self, "space", space)
        put(self, "offset", offset)
        put(self, "base_idx", base_idx)
        put(self, "_table", table)
        put(self, "_body", body)
        put(self, "_fields", None)

    @property
    def fields(self) -> "Mapping[str, Field]":
        """Its fields by name, lowest bits first."""
        if self._fields is None:
            object.__setattr__(self, "_fields", MappingProxyType(dict(self._read())))
        return self._fields  # type: ignore[return-value]

    def _read(self) -> "Iterator[tuple[str, Field]]":
        for name, shift, width, enum in fields(self._body):
            yield name, Field(shift, width, self._table.get(enum) if enum else None)

    def pack(self, /, **fields: "Any") -> int:
        """The register's value with these fields set and all others zero."""
        return self.insert(0, **fields)

    def insert(self, value: int, /, **fields: "Any") -> int:
        """`value` with these fields replaced. A field that has named values takes a name as well.

        Raises ValueError for what does not fit.
        """
        known = self.fields
        used = 0
        for name, wanted in fields.items():
            field = known.get(name)
            if field is None:
                raise self._unknown(name)
            shift, width, mask = field
            number = self._named(name, field, wanted) if isinstance(wanted, str) else index(wanted)
            if number < 0 or number >> width:
                bits = f"{width} bit{'s' * (width > 1)}"
                raise ValueError(
                    f"{self.name}.{name} is {bits} wide: {number:#x} is not in 0 to {mask >> shift:#x}"
                )
            if used & mask:
                raise ValueError(f"{self.name}: {name} shares bits with another of the given fields")
            used |= mask
            value = value & ~mask | number << shift
        return value

    def unpack(self, value: int, /) -> "dict[str, int]":
        """The fields of a value by name; bits that belong to no field are not looked at."""
        found: dict[str, int] = {}
        for name, field in self.fields.items():
            number = (value & field.mask) >> field.shift
            found[name] = number if field.values is None else field.values(number)
        return found

    def address(self, bases: "Sequence[int]", /) -> int:
        """The dword address, from the bases of the segments as the driver's ip_discovery lists them.

        Raises TypeError for a register without a segment.
        """
        if self.offset is None or self.base_idx is None:
            raise TypeError(f"{self.name} is not at an offset from a segment's base")
        return bases[int(self.base_idx)] + int(self.offset)

    def _named(self, name: str, field: "Field", value: str) -> int:
        if field.values is None:
            raise TypeError(f"{self.name}.{name} has no named values: {value!r}")
        try:
            return int(field.values[value])
        except KeyError:
            near = _near(value, field.values.__members__)
            raise ValueError(f"{self.name}.{name} has no value {value!r}{near}") from None

    def _unknown(self, name: str) -> TypeError:
        return TypeError(f"{self.name} has no field {name!r}{_near(name, self.fields)}")

    def __setattr__(self, name: str, value: object) -> "NoReturn":
        raise AttributeError(f"a register cannot be changed ({name})")

    def __delattr__(self, name: str) -> "NoReturn":
        raise AttributeError(f"a register cannot be changed ({name})")

    def __repr__(self) -> str:
        shown = ", ".join(f"{name} {_bits(field)}" for name, field in self.fields.items())
        return f"<Register {self.name}{_place(self)}{': ' if shown else ''}{shown}>"

    def __reduce__(self) -> "tuple[Any, ...]":
        return (_of_module, (self._table.name, self.name))


class RegisterArray:
    """Registers X_0, X_1, … at equal distances: `X[3]` is X_3, whatever the first number is.

    `offset` is the first one's, `stride` the distance of two in the same unit.
    """

    __slots__ = ("base_idx", "body", "name", "numbers", "offset", "space", "stride", "table")

    def __init__(
        self,
        name: str,
        space: str,
        offset: "Any",
        base_idx: "int | None",
        table: "Registers",
        body: str,
        numbers: range,
        stride: int,
    ) -> None:
        put = object.__setattr__
        put(self, "name", name)
        put(self, "space", space)
        put(self, "offset", offset)
        put(self, "base_idx", base_idx)
        put(self, "table", table)
        put(self, "body", body)
        put(self, "numbers", numbers)
        put(self, "stride", stride)

    name: str
    space: str
    offset: int
    base_idx: "Any"
    table: "Registers"
    body: str
    numbers: range
    stride: int

    @property
    def first(self) -> int:
        """The number of its first register."""
        return self.numbers.start

    @property
    def fields(self) -> "Mapping[str, Field]":
        """The fields that each of them has."""
        return self[self.first].fields

    def __getitem__(self, number: int) -> "Register":
        if index(number) not in self.numbers:
            raise IndexError(f"{self.name} has the numbers {self.first} to {self.numbers[-1]}, not {number}")
        return self.table.register(f"{self.name}_{index(number)}")  # type: ignore[return-value]

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> "Iterator[Register]":
        return (self[number] for number in self.numbers)

    def __setattr__(self, name: str, value: object) -> "NoReturn":
        raise AttributeError(f"an array of registers cannot be changed ({name})")

    def __repr__(self) -> str:
        each = f"{self.name}_{self.first} to _{self.numbers[-1]}"
        return f"<RegisterArray {each}{_place(self)}, each {self.stride} further>"

    def __reduce__(self) -> "tuple[Any, ...]":
        return (_of_module, (self.table.name, self.name))


def _place(one: "Register | RegisterArray") -> str:
    if one.offset is None:
        return ""
    if one.space == "word":
        return f", word {one.offset}"
    segment = f" of segment {one.base_idx}" if one.base_idx is not None else ""
    return f" at {one.space} {one.offset:#x}{segment}"


def _bits(field: "Field") -> str:
    return f"{field.shift + field.width - 1}:{field.shift}" if field.width > 1 else str(field.shift)


def _near(name: str, known: "Mapping[str, object]") -> str:
    """The end of a message: names that may have been meant."""
    from difflib import get_close_matches

    near = get_close_matches(name.upper(), known, 3) or get_close_matches(name, known, 3)
    return f"; near it: {', '.join(near)}" if near else f"; there are: {', '.join(known) or 'none'}"


def _of_module(module: str, name: str) -> "Any":
    """What pickling and copying give back: the module's own object."""
    from importlib import import_module

    return getattr(import_module(module), name)
