"""Types of the model for samples of what forwards: ctypes' types, names in C++, the numbers inside them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...clang.constexpr import in_constexpr
from ...model import Array, Enum, FunctionType, Opaque, Pointer, Record, Ref, Scalar, Type, Typedef, Void
from ...passes.names import called
from ..forward.mentions import World

_MOST_ELEMENTS = 8  # of an array that are looked at
_LEFT_OUT = ("c_longdouble", "c_wchar")
_CXX = {
    **{"c_bool": "decltype(!0)", "c_char": "char", "c_byte": "signed char", "c_ubyte": "unsigned char"},
    **{"c_short": "short", "c_ushort": "unsigned short", "c_int": "int", "c_uint": "unsigned"},
    **{"c_long": "long", "c_ulong": "unsigned long", "c_float": "float", "c_double": "double"},
    **{"c_longlong": "long long", "c_ulonglong": "unsigned long long"},
    **{f"c_int{bits}": f"__INT{bits}_TYPE__" for bits in (8, 16, 32, 64)},
    **{f"c_uint{bits}": f"__UINT{bits}_TYPE__" for bits in (8, 16, 32, 64)},
    **{"c_size_t": "__SIZE_TYPE__", "c_ssize_t": "__PTRDIFF_TYPE__"},
}


class NoStandin(Exception):
    """A type or a function for which nothing stands in."""


@dataclass(frozen=True, slots=True)
class InnerScalar:
    """A number or a pointer in an object: the way to it in C++ and in Python, its type, and its place in bytes.

    A bit-field has no place. Of a union's members only one has a value at a time, the `first` to begin with.
    """

    path: str
    steps: tuple[str | int, ...]
    kind: Scalar | Enum | Pointer
    offset: int | None
    in_union: bool
    first: bool

    def get(self, value: Any) -> Any:
        """What a record, or an array of objects by number, has there."""
        if self._is_letter():
            return ctypes.c_char.from_address(ctypes.addressof(value) + self._place()).value
        for step in self.steps:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return value

    def _is_letter(self) -> bool:
        """Whether it is one of an array of char, of which ctypes has no more than the text before the first zero."""
        is_char = isinstance(self.kind, Scalar) and self.kind.ctype == "c_char"
        return is_char and bool(self.steps) and isinstance(self.steps[-1], int)

    def _place(self) -> int:
        assert self.offset is not None
        return self.offset

    def inside(self, element: int, size: int) -> InnerScalar:
        """The same of an element, of so many bytes, of an array of such objects."""
        offset = None if self.offset is None else self.offset + element * size
        return replace(self, path=f"[{element}]{self.path}", steps=(element, *self.steps), offset=offset)

    def set(self, value: Any, number: Any) -> None:
        """Write it."""
        if self._is_letter():
            ctypes.c_char.from_address(ctypes.addressof(value) + self._place()).value = number
            return
        *way, last = self.steps
        for step in way:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        if isinstance(last, int):
            value[last] = number
        else:
            setattr(value, last, number)


class Kinds:
    """The types of one unit, each ctypes class made once."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._classes: dict[str, Any] = {}
        self._unfinished: dict[str, Record] = {}

    def declared(self, key: str) -> Record | Enum | Typedef:
        """The declaration of a key. Raises NoStandin where the module has none."""
        found = self.world.bound.get(key) or self.world.reach(key)
        if isinstance(found, Record | Enum) or (isinstance(found, Typedef) and not found.link):
            return found
        raise NoStandin(key)

    def behind(self, kind: Type) -> Type | Enum | Record:
        """A type without the typedefs, and the declaration instead of a reference."""
        while isinstance(kind, Ref):
            found = self.declared(kind.key)
            if not isinstance(found, Typedef):
                return found
            kind = found.type
        return kind

    def is_complete(self, kind: Type) -> bool:
        """Whether there can be an object of a type whose members are known."""
        behind = self.behind(kind)
        if isinstance(behind, Record):
            return behind.size is not None and not behind.opaque
        return isinstance(behind, Enum | Pointer) or (
            isinstance(behind, Scalar) and behind.ctype in _CXX and behind.ctype not in _LEFT_OUT
        )

    def is_text(self, kind: Type) -> bool:
        """Whether it is a pointer to char."""
        behind = self.behind(kind)
        to = self.behind(behind.to) if isinstance(behind, Pointer) else None
        return isinstance(to, Scalar) and to.ctype == "c_char"

    # In Python --------------------------------------------------------------------------------------------

    def ctype(self, kind: Type) -> Any:
        """The ctypes type, as the module has it as far as the code of an entry looks at it."""
        before = {*self._classes}
        try:
            found = self._made(kind)
            while self._unfinished:
                self._finish(next(iter(self._unfinished.values())))
        except BaseException:
            self._unfinished.clear()
            self._classes = {key: one for key, one in self._classes.items() if key in before}
            raise
        return found

    def _made(self, kind: Type) -> Any:
        """The same, of which records that are pointed to may still be without their members, as in C."""
        behind = self.behind(kind)
        match behind:
            case Void():
                return None
            case Scalar():
                found = getattr(ctypes, behind.ctype, None)
                return found or ctypes.c_char * behind.size
            case Enum():
                return getattr(ctypes, behind.type.ctype)
            case Opaque():
                return ctypes.c_char * behind.size
            case Array():
                return self._made(behind.of) * behind.length
            case Pointer():
                return self._pointer(behind)
            case Record():
                found = self._class(behind)
                self._finish(behind)
                return found
        raise NoStandin(repr(kind))

    def _pointer(self, kind: Pointer) -> Any:
        to = self.behind(kind.to)
        if isinstance(to, FunctionType):
            return ctypes.CFUNCTYPE(None)  # never called
        if isinstance(to, Scalar) and to.ctype == "c_char" and kind.const and not kind.raw:
            return ctypes.c_char_p
        target = self._class(to) if isinstance(to, Record) else self._made(kind.to)
        return ctypes.c_void_p if target is None else ctypes.POINTER(target)

    def _class(self, record: Record) -> Any:
        if record.key not in self._classes:
            base: Any = ctypes.Union if record.kind == "union" else ctypes.Structure
            self._classes[record.key] = type(record.tag or "record", (base,), {})
            self._unfinished[record.key] = record
        return self._classes[record.key]

    def _finish(self, record: Record) -> None:
        """Give a record its members."""
        if self._unfinished.pop(record.key, None) is None:
            return
        result = self._classes[record.key]
        fields: list[tuple[Any, ...]] = []
        for number, one in enumerate(record.fields if not record.opaque else ()):
            if one.name or one.anonymous:
                bits = () if one.bits is None else (one.bits,)
                name = f"_{number}" if one.anonymous else called(one)
                fields.append((name, self._made(one.type), *bits))
        result._anonymous_ = [
            f"_{number}" for number, one in enumerate(record.fields) if one.anonymous and not record.opaque
        ]
        result._fields_ = fields

    # In C++ -----------------------------------------------------------------------------------------------

    def cxx(self, kind: Type) -> str:
        """The name of a type. Raises NoStandin for one without."""
        match kind:
            case Void():
                return "void"
            case Scalar() if kind.ctype in _CXX:
                return _CXX[kind.ctype]
            case Pointer() if not kind.spelling:
                const = "const " if kind.const else ""
                return f"{self.cxx(kind.to)} {const}*"
            case Ref():
                found = self.declared(kind.key)
                if isinstance(found, Typedef):
                    return found.name
                if found.tag:
                    keyword = "enum" if isinstance(found, Enum) else found.kind
                    return f"{keyword} {found.tag}" if found.is_tag else found.tag
                if found.path and not found.path[0]:
                    return found.path[1]
        raise NoStandin(repr(kind))

    # Inside -----------------------------------------------------------------------------------------------

    def scalars(self, kind: Type) -> Iterator[InnerScalar]:
        """The numbers and pointers in an object of a type; what has no name in C is left out."""
        yield from self._leaves(kind, "", (), 0, False, True)

    def _leaves(
        self, kind: Type, path: str, steps: tuple[str | int, ...], offset: int, in_union: bool, first: bool
    ) -> Iterator[InnerScalar]:
        behind = self.behind(kind)
        match behind:
            case Scalar() if behind.ctype in _CXX and behind.ctype not in _LEFT_OUT:
                yield InnerScalar(path, steps, behind, offset, in_union, first)
            case Enum() | Pointer():
                yield InnerScalar(path, steps, behind, offset, in_union, first)
            case Array():
                size = ctypes.sizeof(self.ctype(behind.of))
                for number in range(min(behind.length, _MOST_ELEMENTS)):
                    inner = f"{path}[{number}]", (*steps, number), offset + number * size
                    yield from self._leaves(behind.of, *inner, in_union, first)
            case Record():
                yield from self._members(behind, path, steps, offset, in_union, first)

    def _members(
        self,
        record: Record,
        path: str,
        steps: tuple[str | int, ...],
        offset: int,
        in_union: bool,
        first: bool,
    ) -> Iterator[InnerScalar]:
        result = self.ctype(Ref(record.key))
        if record.opaque:
            return
        is_union = record.kind == "union"
        is_first = first
        for number, one in enumerate(record.fields):
            if not (one.name or one.anonymous):
                continue
            name = f"_{number}" if one.anonymous else called(one)
            inner = path if one.anonymous else f"{path}.{in_constexpr(one.name)}"
            at = getattr(result, name).offset + offset
            if one.bits is not None:
                behind = self.behind(one.type)
                if isinstance(behind, Scalar | Enum):
                    yield InnerScalar(inner, (*steps, name), behind, None, in_union or is_union, is_first)
            else:
                way = inner, (*steps, name), at
                yield from self._leaves(one.type, *way, in_union or is_union, is_first)
            is_first = first and not is_union
