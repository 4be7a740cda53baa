"""The entries of the tables, as `bindings._support.format` reads them, with names for what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bindings._support.format import entries as text_format
from bindings._support.format import literals, objc
from bindings._support.format import record as record_entry
from bindings._support.format import registers as register_format

from ..model import NOWHERE, Location, Register, RegisterField
from .declarations import (
    BitRange,
    Enum,
    Function,
    Global,
    Ioctl,
    Member,
    Method,
    ObjCClass,
    ObjCProtocol,
    Record,
    TypedValue,
)


def record(name: str, text: str) -> Record:
    """Read an entry of the `records` table. Raises ValueError if it is damaged."""
    head, members = record_entry(text)
    return Record(name, *head, tuple(Member(*member) for member in members))


def enum(name: str, text: str) -> Enum:
    """Read an entry of the `enums` table. Raises ValueError if it is damaged."""
    kind, flags, members = text_format.enum(text)
    return Enum(name, kind, members, flags)


def function(name: str, text: str) -> Function:
    """Read an entry of the `functions` table. Raises ValueError if it is damaged."""
    parameters, variadic, result, retained, symbol = text_format.function(text)
    plain = tuple((parameter, kind.removeprefix("const ")) for parameter, kind in parameters)
    reads = tuple(place for place, (_, kind) in enumerate(parameters) if kind.startswith("const "))
    return Function(name, plain, result, variadic, symbol or name, retained, reads)


def variable(name: str, text: str) -> Global:
    """Read an entry of the `globals` table. Raises ValueError if it is damaged."""
    kind, symbol, const, unsized = text_format.variable(text)
    return Global(name, kind, symbol or name, const, unsized)


def ioctl(name: str, text: str) -> Ioctl:
    """Read an entry of the `ioctls` table. Raises ValueError if it is damaged."""
    return Ioctl(name, *text_format.ioctl(text))


def typed(name: str, text: str) -> TypedValue | BitRange:
    """Read an entry of the `values` table. Raises ValueError if it is damaged."""
    span = literals.bits(text)
    return TypedValue(name, *literals.typed(text)) if span is None else BitRange(name, *span)


def registers(table: Mapping[str, str]) -> dict[str, Register]:
    """The registers of a table; an enumeration's key is its name here, and no place in a header is known."""
    return {name: _register(name, text, table) for name, text in table.items()}


def _register(name: str, text: str, table: Mapping[str, str]) -> Register:
    head, _, body = text.partition("\n")
    space, offset, segment, array, like = register_format.place(head)
    if like:
        body = table[like].partition("\n")[2]
    found = Register(
        f"register {name}", name, Location("", 0), space if offset is not None else NOWHERE, offset, segment
    )
    if array:
        first, last, stride = array
        found = replace(found, first=first, count=last - first + 1, stride=stride)
    return replace(found, fields=tuple(RegisterField(*field) for field in register_format.fields(body)))


def objc_class(name: str, text: str) -> ObjCClass:
    """Read an entry of the `classes` table. Raises ValueError if it is damaged."""
    (superclass, *protocols), renamed, lines = _container(name, text)
    above = "" if superclass == "None" else superclass
    return ObjCClass(name, above, tuple(protocols), _methods(name, lines), renamed or name)


def objc_protocol(name: str, text: str) -> ObjCProtocol:
    """Read an entry of the `protocols` table. Raises ValueError if it is damaged."""
    adopted, renamed, lines = _container(name, text)
    protocols = () if adopted == ["None"] else tuple(adopted)
    return ObjCProtocol(name, protocols, _methods(name, lines), renamed or name)


def _container(name: str, text: str) -> tuple[list[str], str, list[str]]:
    try:
        return objc.container(text)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def _methods(owner: str, lines: Iterable[str]) -> dict[str, Method]:
    found: dict[str, Method] = {}
    for line in lines:
        try:
            read = method(line)
        except ValueError as error:
            raise ValueError(f"{owner}: {error}") from None
        if read.key in found:
            raise ValueError(f"{owner}: it has two methods {read.key}")
        found[read.key] = read
    return found


def method(line: str) -> Method:
    """A method as its line says it: `SIGN SELECTOR(PARAMETERS) -> [retained ]TYPE[, FACT…][ = ATTRIBUTE]`."""
    sign, selector, parameters, variadic, result, retained, facts, attribute = objc.method(line)
    return Method(sign, selector, tuple(parameters), result, variadic, retained, tuple(facts), attribute)
