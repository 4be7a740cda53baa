"""C's arithmetic types on a platform, and which of them a Python value, or a record's member, has."""

import ctypes
from _operator import index

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


class CType:
    """An arithmetic type: an integer of `bits` bits, or with `floating` an IEEE number. `bool` has one bit."""

    __slots__ = ("bits", "floating", "high", "low", "signed")

    def __init__(self, bits: int, signed: bool, floating: bool = False) -> None:
        self.bits, self.signed, self.floating = bits, signed, floating
        self.low = -(1 << bits - 1) if signed else 0
        self.high = (1 << bits - signed) - 1

    @property
    def size(self) -> int:
        """In bytes."""
        return (self.bits + 7) // 8

    def wrapped(self, value: int) -> int:
        """An integer as this type has it."""
        if self.bits == 1 and not self.signed:
            return int(value != 0)
        return (value - self.low) % (1 << self.bits) + self.low

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CType) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> "tuple[int, bool, bool]":
        return self.bits, self.signed, self.floating


class Sizes:
    """The C types of a platform; `long` and `pointer` are the sizes in bytes that platforms differ in."""

    def __init__(self, long: int, pointer: int) -> None:
        self.int, self.uint = CType(32, True), CType(32, False)
        self.int64, self.uint64 = CType(64, True), CType(64, False)
        self.double, self.float = CType(64, True, True), CType(32, True, True)
        self.size_t = self.pointer = CType(8 * pointer, False)
        wide = {"c_long": long, "c_longlong": 8, "c_int": 4, "c_short": 2, "c_byte": 1}
        self.types = {"c_bool": CType(1, False), "c_float": self.float, "c_double": self.double}
        for name, size in wide.items():
            self.types[name] = CType(8 * size, True)
            self.types[f"c_u{name[2:]}"] = CType(8 * size, False)
        for bits in (8, 16, 32, 64):
            self.types[f"c_int{bits}"], self.types[f"c_uint{bits}"] = CType(bits, True), CType(bits, False)
        self.types["c_ssize_t"] = CType(8 * pointer, True)
        self.types["c_size_t"] = self.types["c_void_p"] = self.pointer

    @staticmethod
    def here() -> "Sizes":
        """The sizes of the running Python."""
        return _HERE


_HERE = Sizes(ctypes.sizeof(ctypes.c_long), ctypes.sizeof(ctypes.c_void_p))


def classify(argument: "Any", sizes: "Sizes") -> "tuple[int | float, CType] | None":
    """A number with its C type, or None if it is none.

    An int (a bool and an enumerator as well) has the first of int, unsigned, long and unsigned long (long long
    where long is short) that holds it, as a hexadecimal literal has in C; a float is a double; a ctypes object
    keeps its own type; one character is its code, as 'c' is in C.
    """
    if isinstance(argument, int):
        return _integer(int(argument), sizes)
    if isinstance(argument, float):
        return float(argument), sizes.double
    if isinstance(argument, ctypes._SimpleCData):
        value, name = argument.value, type(argument).__name__
        code: str = argument._type_  # type: ignore[attr-defined]
        if isinstance(value, float):
            return (value, sizes.float if code == "f" else sizes.double) if code != "g" else None
        if isinstance(value, bytes) and code == "c":
            return value[0], sizes.types["c_ubyte"]
        if isinstance(value, int) and code in _BY_CODE:
            return int(value), sizes.types.get(name) or sizes.types[_BY_CODE[code]]
        return (value or 0, sizes.pointer) if code == "P" else None
    if isinstance(argument, bytes | str):
        ascii_only = (
            len(argument) == 1 and argument.isascii()
        )  # beyond, a char's sign depends on the platform
        return (ord(argument), sizes.int) if ascii_only else None
    try:
        return _integer(index(argument), sizes)
    except TypeError:
        return None


def member(record: "Any", name: str) -> "tuple[Any, int | None]":
    """The ctypes type of a record's member, and the width of a bit-field; promoted members are found as well.

    Raises AttributeError.
    """
    promoted = getattr(record, "_anonymous_", ())
    if "_rows_" in vars(record):
        rows = [(row.name, row.type, row.bits, row.anonymous) for row in record._rows_]
    else:
        rows = [(key, kind, *(bits or (None,)), key in promoted) for key, kind, *bits in record._fields_]
    for key, kind, bits, inside in rows:
        if key == name:
            return kind, bits
        if inside:
            try:
                return member(kind, name)
            except AttributeError:
                continue
    raise AttributeError(f"{record.__name__} has no member {name!r}")


def number(kind: "Any", sizes: "Sizes", bits: "int | None" = None) -> "CType | None":
    """The C type of a member's value; None unless it is a number. A character's code is taken as unsigned."""
    code = getattr(kind, "_type_", "")
    if not isinstance(code, str):  # an array's or a pointer's
        return None
    ctype = sizes.types.get(kind.__name__) or sizes.types.get(_BY_CODE.get(code, ""))
    return ctype if ctype is None or bits is None else CType(bits, ctype.signed)


_BY_CODE = {
    **{"?": "c_bool", "c": "c_ubyte", "P": "c_void_p", "f": "c_float", "d": "c_double"},
    **{"b": "c_byte", "B": "c_ubyte", "h": "c_short", "H": "c_ushort", "i": "c_int", "I": "c_uint"},
    **{"l": "c_long", "L": "c_ulong", "q": "c_longlong", "Q": "c_ulonglong"},
}


def _integer(value: int, sizes: "Sizes") -> "tuple[int, CType]":
    for ctype in (sizes.int, sizes.uint, sizes.int64, sizes.uint64):
        if ctype.low <= value <= ctype.high:
            return value, ctype
    raise OverflowError(f"{value} does not fit into any integer type of C")
