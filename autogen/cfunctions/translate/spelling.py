"""Values as text: records are calls of their classes, arrays are tuples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...clang import TypeKind
from ...clang import library as clang
from ...passes.names import member
from . import expr
from .ctypes_name import ctypes_name
from .expr import Expr, Untranslatable
from .subobjects import is_array, is_record, is_union, named_members
from .values import Aggregate, Select, Value, attribute, part

_LETTERS = (TypeKind.CHAR_S, TypeKind.CHAR_U, TypeKind.WCHAR)


class Records:
    """The record types that a text mentions: each has a number, which stands in backquotes until it has a name."""

    def __init__(self) -> None:
        self.types: list[clang.Type] = []

    def mention(self, kind: clang.Type) -> str:
        """The number of a type, in backquotes."""
        if kind not in self.types:
            self.types.append(kind)
        return f"`{self.types.index(kind)}`"

    def write(self, value: Value) -> Expr:
        """The text of a result; a whole parameter is copied, since C returns a copy."""
        match value:
            case Expr():
                return value
            case Select():
                return expr.conditional(value.test, self.write(value.yes), self.write(value.no))
            case Aggregate():
                return self._array(value) if is_array(value.type) else self._record(value)

    def _record(self, value: Aggregate) -> Expr:
        fields = {f.spelling: f for f in named_members(value.type)}
        if any(str(name) not in fields for name in value.parts):
            raise Untranslatable("it fills a member of a record without a name")
        parts = {name: self._part(part, fields[str(name)].type) for name, part in value.parts.items()}
        if value.source:
            parts = dict(self._copied(value, parts))
        listed = ", ".join(f"{member(str(name))}={part}" for name, part in parts.items())
        return expr.checked(Expr(f"{self.mention(value.type)}({listed})"))

    def _copied(self, value: Aggregate, parts: Mapping[str | int, str]) -> Iterator[tuple[str, str]]:
        """All members, those of the source where no new ones are."""
        for one in named_members(value.type):
            name = one.spelling
            if name in parts:
                yield name, parts[name]
                continue
            if not _can_be_copied(one.type) or is_union(one.semantic_parent.type):
                raise Untranslatable(f"it copies the member {name}, which is no plain value to ctypes")
            yield name, attribute(value, name)

    def _part(self, value: Value, kind: clang.Type) -> str:
        """A member's value as ctypes takes it."""
        if isinstance(value, Aggregate) and value.source and not value.parts:
            return value.source
        if isinstance(value, Expr) and clang.type_kind(kind.get_canonical()) in (
            TypeKind.CHAR_S,
            TypeKind.CHAR_U,
        ):
            return expr.cast("c_ubyte", value).text  # as a byte, whatever the sign of char
        return self.write(value).text

    def _array(self, value: Aggregate) -> Expr:
        canonical = value.type.get_canonical()
        element = canonical.get_array_element_type()
        if clang.type_kind(element.get_canonical()) in _LETTERS:
            raise Untranslatable("it fills an array of characters")
        size = canonical.get_array_size() if value.source else max([*map(int, value.parts), -1]) + 1
        items: list[str] = []
        for number in range(size):
            if number in value.parts:
                items.append(self._part(value.parts[number], element))
            elif value.source:
                items.append(self._part(part(value, (number, None)), element))
            else:
                items.append(self.write(Aggregate(element)).text if is_record(element) else "0")
        return expr.checked(Expr(f"({', '.join(items)}{',' * (size == 1)})"))


def _can_be_copied(kind: clang.Type) -> bool:
    """Whether an attribute of one record can be assigned to another's, and carries all bytes over."""
    canonical = kind.get_canonical()
    number = clang.type_kind(canonical)
    if number == TypeKind.CONSTANTARRAY:
        return clang.type_kind(canonical.get_array_element_type().get_canonical()) not in _LETTERS
    if number == TypeKind.POINTER:
        return clang.type_kind(canonical.get_pointee().get_canonical()) not in _LETTERS
    return number in (TypeKind.RECORD, TypeKind.ENUM) or ctypes_name(kind) is not None
