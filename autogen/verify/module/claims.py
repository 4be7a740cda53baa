"""What a module's tables claim, for any of its targets: in the shape of a compiler's facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bindings._support.format.expressions import decompose

from ...clang import Shape
from ...errors import AutogenError
from ...modulefile import BitRange, Record, TypedValue, Value
from ...passes.names import c_member
from ...view import View
from ..compiler.typed import Place

Facts = dict[str, Any]


def layouts(view: View) -> Facts:
    """NAME -> {"size", "align", "fields": NAME -> {"offset", "bit_offset", "bits"}}.

    `offset` is in bytes, `bit_offset` the bit within that byte (0 for plain members), `bits` null for plain
    members. Members of anonymous members are fields of the record, as in C. A record that is only declared has
    null for size and alignment.
    """
    return {
        name: {
            "size": record.size,
            "align": view.align(record) if record.size is not None else None,
            "fields": {
                place.name: {
                    "offset": place.offset // 8,
                    "bit_offset": place.offset % 8,
                    "bits": place.bits,
                }
                for place in view.places(record)
            },
        }
        for name, record in view.declarations.records.items()
    }


def methods(view: View) -> Facts:
    """-[CLASS SELECTOR] -> {"parameters": [[NAME, TYPE]], "result": TYPE, and who owns what}.

    The class or protocol has its name in the runtime; types are as the module writes them.
    """
    return {
        f"{method.sign}[{one.objc_name} {method.selector}]": {
            "parameters": [list(pair) for pair in method.parameters],
            "result": method.result,
            "retained": method.retained,
            "consumes_self": method.consumes_self,
            "consumes": list(method.consumes),
            "optional": method.optional,
        }
        for one in view.containers.values()
        for method in one.methods.values()
    }


def claims(view: View) -> Facts:
    """Everything that a compiler's facts have."""
    d = view.declarations
    constants = {name: constant(value) for name, value in d.constants.items()}
    enums = {
        name: {
            **_sized(view, enum.type),
            "members": {key: {"int": value} for key, value in enum.members.items()},
        }
        for name, enum in d.enums.items()
    }
    enumerators = {name: value for enum in enums.values() for name, value in enum["members"].items()}
    return {
        "names": sorted(view.kinds),
        "record": {name: _record(view, record) for name, record in d.records.items()},
        "enum": enums,
        "enumerator": constants | enumerators,  # those of an enumeration without a name are constants here
        "constant": constants,
        "ioctl": {
            name: {"number": {"int": ioctl.number}, "size": _shape(view, ioctl.argument).size}
            for name, ioctl in d.ioctls.items()
        },
        "typedef": {name: _typedef(view, one.type) for name, one in d.types.items()},
        "function": {
            name: {
                "result": _passed(view, one.result),
                "parameters": [_passed(view, kind) for _, kind in one.parameters] if one.prototype else None,
            }
            for name, one in d.functions.items()
        },
        "global": {name: _typedef(view, one.type) for name, one in d.globals.items()},
        "register": {name: dict(one.macros()) for name, one in d.registers.items()},
        "typed": {
            name: {
                "size": view.size(one.type),
                "subobjects": {
                    place.python: fact
                    for place, fact in _subobjects(view, one.type, one.value, Place("", ""))
                },
            }
            for name, one in d.typed.items()
            if isinstance(one, TypedValue)
        },
        "span": {
            name: {"high": one.high, "low": one.low}
            for name, one in d.typed.items()
            if isinstance(one, BitRange)
        },
        "alias": {name: {"target": target} for name, target in d.aliases.items()},
    }


def typed_places(view: View) -> dict[str, list[Place]]:
    """The places of each value with a type that are numbers or pointers, those in linked modules' types too."""
    return {
        name: [place for place, _ in _subobjects(view, one.type, one.value, Place("", ""))]
        for name, one in view.declarations.typed.items()
        if isinstance(one, TypedValue)
    }


def _subobjects(view: View, text: str, value: Value, at: Place) -> Iterator[tuple[Place, Facts]]:
    """What a value holds at each place of it that is a number or a pointer."""
    home, kind = view.storage(text)
    items = value if isinstance(value, tuple) else ()
    if (found := home.record(kind)) is not None:
        where, record = found
        members = record.members
        if record.kind == "union" and items:
            members, items = (members[int(str(items[0]))],), items[1:]
        elif record.kind == "union":
            return
        for member, item in zip(members, (*items, *(0 for _ in members)), strict=False):
            python, c = (f".{member.name}", f".{c_member(member.name)}") if member.name else ("", "")
            inside = Place(f"{at.python}{python}", f"{at.c}{c}", member.bits is not None)
            yield from _subobjects(where, member.type, item, inside)
        return
    maker, parts = decompose(kind)
    if maker == "*":
        if isinstance(value, str):
            items = tuple(value.encode("utf-8", "surrogateescape"))
        for index in range(int(parts[1])):
            item = items[index] if index < len(items) else 0
            inside = Place(f"{at.python}[{index}]", f"{at.c}[{index}]")
            yield from _subobjects(home, parts[0], item, inside)
        return
    plain = 0 if isinstance(value, tuple) else value
    if home.scalars.get(kind) and home.scalars[kind].kind == "f":
        plain = float(str(plain))
    if isinstance(plain, str):
        plain = plain.partition("\0")[0]  # as far as C says that it goes
    character = kind == "c_char"
    held = plain & 0xFF if character and isinstance(plain, int) else plain
    yield replace(at, character=character), constant(held)


def constant(value: Value) -> Facts:
    """A constant in the form of a fact; a string in both of its forms."""
    if isinstance(value, tuple):
        return {"tuple": [constant(item) for item in value], "length": len(value)}
    if isinstance(value, str):
        try:
            return {"text": value, "bytes": value.encode("utf-8", "surrogateescape").hex()}
        except UnicodeEncodeError:  # a wide string with half a pair
            return {"text": value}
    return {"float": value.hex()} if isinstance(value, float) else {"int": value}


def _record(view: View, record: Record) -> Facts:
    """`anonymous` is where the records are whose members are promoted into this one."""
    if record.size is None:
        return {"incomplete": True}
    return {
        "incomplete": False,
        "size": record.size,
        "align": view.align(record),
        "members": dict(_members(view, record)),
        "anonymous": list(view.inner(record)),
    }


def _members(view: View, record: Record) -> Iterator[tuple[str, Facts]]:
    for place in view.places(record):
        shape = _shape(place.view, place.type)
        if place.bits is not None:
            ones = -1 if shape.kind in "ic" else (1 << place.bits) - 1
            yield place.name, {"first": place.offset, "bits": place.bits, "value": ones}
            continue
        found = {"offset": place.offset // 8, "size": shape.size, "kind": shape.kind}
        home, text = place.view.resolve(place.type)
        maker, parts = decompose(text)
        if maker == "*" and parts[1] == "0":
            found["item"] = _shape(home, parts[0]).size
        yield place.name, found


def _typedef(view: View, text: str) -> Facts:
    home, text = view.resolve(text)
    record = home.declarations.records.get(text)
    if record is not None and record.size is None:
        return {"kind": "incomplete"}
    if text == "None":
        return {"kind": "v"}
    return {**_sized(home, text), "function": decompose(text)[0] == "CFUNCTYPE"}


def _sized(view: View, text: str) -> Facts:
    shape = _shape(view, text)
    return {"size": shape.size, "kind": shape.kind}


def _passed(view: View, text: str) -> list[Any]:
    shape = _shape(view, text)
    return [shape.kind, shape.size]


def _shape(view: View, text: str) -> Shape:
    shape = view.shape(text)
    if shape is None:
        words = "is no type of the module; if another module has it, put that one beside it"
        raise AutogenError(f"{text!r} {words}")
    return shape
