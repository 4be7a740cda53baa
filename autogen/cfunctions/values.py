"""What variables hold while the statements of a function are run: numbers, records, arrays.

Values never change: a member that is assigned makes a new record, so that copies and branches cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from ..clang import TypeKind
from ..clang import library as clang
from ..passes.names import member
from . import text
from .ctypes_name import ctypes_name
from .leaves import is_array, is_record, is_union, named_members
from .text import ATOM, FLOATS, Text, Untranslatable

_SIGNED = (TypeKind.CHAR_S, TypeKind.SCHAR, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.LONGLONG)
_LETTERS = (TypeKind.CHAR_S, TypeKind.CHAR_U, TypeKind.WCHAR)


@dataclass(frozen=True, slots=True)
class Whole:
    """A record or an array: the `parts` that were given values, by member or index.

    The others are those of `source`, the text of a parameter or of a part of one; else zero if `zeroed`; else
    they have no value.
    """

    type: Any = field(compare=False)
    parts: Mapping[str | int, Value] = field(default_factory=dict)
    source: str = ""
    zeroed: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of two records."""

    test: Text
    yes: Value
    no: Value


Value: TypeAlias = Text | Whole | Choice
Step: TypeAlias = "tuple[str | int, Any]"  # to a part: a member with its declaration, or an index with None


def passed(name: str, kind: Any) -> Value:
    """A parameter, or a part of one, that is called `name`."""
    if is_record(kind) or is_array(kind):
        return Whole(kind, source=name)
    return Text(name, ATOM, *_known(kind))


def _known(kind: Any) -> tuple[str, bool]:
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"a value of type {kind.spelling}")
    return ctype, ctype not in FLOATS


def part(value: Value, step: Step) -> Value:
    """The value of a member or an element."""
    name, declaration = step
    if isinstance(value, Choice):
        return choice(value.test, part(value.yes, step), part(value.no, step))
    if isinstance(value, Text):
        raise Untranslatable("it reads a member of a number")
    found = value.parts.get(name)
    if found is not None:
        return _cut(found, declaration) if _is_bits(declaration) else found
    if is_union(value.type) and value.parts:
        raise Untranslatable("it reads another member of a union than it has filled")
    kind = _type_of(value, step)
    if value.source:
        return _read(
            f"{value.source}[{name}]" if declaration is None else _attribute(value, str(name)), step, kind
        )
    if not value.zeroed:
        raise Untranslatable("it uses a value that is not set")
    if is_record(kind) or is_array(kind):
        return Whole(kind, zeroed=True)
    if _is_bits(declaration):
        return _cut(text.integer(0, "c_int"), declaration)
    ctype, integral = _known(kind)
    return text.integer(0, ctype) if integral else text.real(0.0, ctype)


def _attribute(value: Whole, name: str) -> str:
    return f"{value.source}.{member(name)}"


def _read(name: str, step: Step, kind: Any) -> Value:
    """A part of a parameter as the run time reads it."""
    _, declaration = step
    number = clang.type_kind(kind.get_canonical())
    if _is_wide_character(kind):
        raise Untranslatable("it reads a wide character")
    if number == TypeKind.POINTER and clang.type_kind(kind.get_canonical().get_pointee()) != TypeKind.VOID:
        raise Untranslatable("it reads a member that is a pointer")
    if _is_bits(declaration):
        if declaration.get_bitfield_width() > 32:
            raise Untranslatable("it reads a bit-field that is wider than an int")
        return Text(name, ATOM, "", True)
    if number == TypeKind.CHAR_S:  # the run time takes characters as unsigned
        return text.cast("c_byte", Text(name, ATOM, "c_ubyte", True))
    return passed(name, kind)


def _is_bits(declaration: Any) -> bool:
    return declaration is not None and bool(declaration.is_bitfield())


def _cut(value: Value, declaration: Any) -> Text:
    """What a bit-field keeps of a value, as C promotes it."""
    assert isinstance(value, Text)
    bits = declaration.get_bitfield_width()
    kind = declaration.type.get_canonical()
    kind = (
        kind.get_declaration().enum_type.get_canonical() if clang.type_kind(kind) == TypeKind.ENUM else kind
    )
    ctype, _ = _known(kind)
    if bits > 32:
        raise Untranslatable("it reads a bit-field that is wider than an int")
    if ctype == "c_bool":
        return value
    signed = clang.type_kind(kind) in _SIGNED
    if bits == 32:
        return text.cast("c_int" if signed else "c_uint", value)
    if value.constant == 0:
        return text.integer(0, "c_int")
    if not signed:
        return text.cast("c_int", text.binary("&", value, text.integer((1 << bits) - 1, "c_int")))
    spare = text.integer(32 - bits, "c_int")
    return text.binary(">>", text.binary("<<", text.cast("c_int", value), spare), spare)


def _type_of(value: Whole, step: Step) -> Any:
    name, declaration = step
    if declaration is not None:
        return declaration.type
    size = value.type.get_canonical().get_array_size()
    if not isinstance(name, int) or not 0 <= name < size:
        raise Untranslatable("it uses an element that its array does not have")
    return value.type.get_canonical().get_array_element_type()


def with_part(value: Value, steps: Sequence[Step], new: Value) -> Value:
    """The value with a part replaced, at any depth."""
    if not steps:
        return new
    if isinstance(value, Choice):
        return replace(value, yes=with_part(value.yes, steps, new), no=with_part(value.no, steps, new))
    if isinstance(value, Text):
        raise Untranslatable("it writes a member of a number")
    first, *rest = steps
    if rest:
        inner = value.parts.get(first[0])
        if inner is None and (value.source or value.zeroed):
            inner = part(value, first)
        if inner is None:
            inner = Whole(_type_of(value, first))
        new = with_part(inner, rest, new)
    else:
        _type_of(value, first)  # an index must be in the array
    return replace(value, parts={**value.parts, first[0]: new})


def choice(test: Text, yes: Value, no: Value) -> Value:
    """One of two values."""
    if yes == no:
        return yes
    if isinstance(yes, Text) and isinstance(no, Text):
        return text.chosen(test, yes, no)
    if test.constant is not None:
        return yes if test.constant else no
    return Choice(test, yes, no)


def merged(test: Text, yes: Value, no: Value) -> Value:
    """The same; records that differ in a few members keep what they share."""
    if isinstance(yes, Whole) and isinstance(no, Whole) and _rest(yes) == _rest(no):
        parts = {name: merged(test, yes.parts[name], no.parts[name]) for name in yes.parts}
        return replace(yes, parts=parts)
    return choice(test, yes, no)


def _rest(value: Whole) -> object:
    """Which parts a record has, and what the others are."""
    return value.parts.keys(), value.source, value.zeroed


# Values as text -------------------------------------------------------------------------------------------


class Records:
    """The record types that a text mentions: each has a number, which stands in backquotes until it has a name."""

    def __init__(self) -> None:
        self.types: list[Any] = []

    def mention(self, kind: Any) -> str:
        if kind not in self.types:
            self.types.append(kind)
        return f"`{self.types.index(kind)}`"

    def write(self, value: Value) -> Text:
        """The text of a result; a whole parameter is copied, since C returns a copy."""
        match value:
            case Text():
                return value
            case Choice():
                return text.conditional(value.test, self.write(value.yes), self.write(value.no))
            case Whole():
                return self._array(value) if is_array(value.type) else self._record(value)

    def _record(self, value: Whole) -> Text:
        fields = {f.spelling: f for f in named_members(value.type)}
        parts = {name: self._part(part, fields[str(name)].type) for name, part in value.parts.items()}
        if value.source:
            parts = dict(self._copied(value, parts))
        listed = ", ".join(f"{member(str(name))}={part}" for name, part in parts.items())
        return text.checked(Text(f"{self.mention(value.type)}({listed})"))

    def _copied(self, value: Whole, parts: Mapping[str | int, str]) -> Iterator[tuple[str, str]]:
        """All members, those of the source where no new ones are."""
        for one in named_members(value.type):
            name = one.spelling
            if name in parts:
                yield name, parts[name]
                continue
            if not _can_be_copied(one.type) or is_union(one.semantic_parent.type):
                raise Untranslatable(f"it copies the member {name}, which is no plain value to ctypes")
            yield name, _attribute(value, name)

    def _part(self, value: Value, kind: Any) -> str:
        """A member's value as ctypes takes it."""
        if isinstance(value, Whole) and value.source and not value.parts:
            return value.source
        if isinstance(value, Text) and clang.type_kind(kind.get_canonical()) in (
            TypeKind.CHAR_S,
            TypeKind.CHAR_U,
        ):
            return text.cast("c_ubyte", value).text  # as a byte, whatever the sign of char
        return self.write(value).text

    def _array(self, value: Whole) -> Text:
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
                items.append(self.write(Whole(element)).text if is_record(element) else "0")
        return text.checked(Text(f"({', '.join(items)}{',' * (size == 1)})"))


def _can_be_copied(kind: Any) -> bool:
    """Whether an attribute of one record can be assigned to another's, and carries all bytes over."""
    canonical = kind.get_canonical()
    number = clang.type_kind(canonical)
    if number == TypeKind.CONSTANTARRAY:
        return clang.type_kind(canonical.get_array_element_type().get_canonical()) not in _LETTERS
    if number == TypeKind.POINTER:
        return clang.type_kind(canonical.get_pointee().get_canonical()) not in _LETTERS
    return number in (TypeKind.RECORD, TypeKind.ENUM) or ctypes_name(kind) is not None


def _is_wide_character(kind: Any) -> bool:
    while clang.type_kind(kind) in (TypeKind.ELABORATED, TypeKind.TYPEDEF):
        if clang.type_kind(kind) == TypeKind.ELABORATED:
            kind = kind.get_named_type()
        elif kind.get_typedef_name() == "wchar_t":
            return True
        else:
            kind = kind.get_declaration().underlying_typedef_type
    return bool(clang.type_kind(kind) == TypeKind.WCHAR)
