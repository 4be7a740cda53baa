"""What a module's text says, for any of its targets: in the shape of a compiler's facts, worked out from its tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ...errors import AutogenError
from ...modulefile import (
    Enum,
    Function,
    Ioctl,
    Member,
    ObjCClass,
    ObjCProtocol,
    Record,
    Value,
)
from .scalars import Scalar, pointer, scalars
from .text import ModuleText, names

Facts = dict[str, Any]
OBJECTS = ("id", "Class", "SEL", "instancetype")


class Says:
    """One module on one target. `other` finds the module that a linked type is in."""

    def __init__(self, module: ModuleText, target: str, other: Callable[[str], Says]) -> None:
        self.path, self.declared, self.other = module.path, module.on(target), other
        self.scalars, self.pointer = scalars(target), pointer(target)

    def records(self) -> Facts:
        """NAME -> {"size", "align", "fields": NAME -> {"offset", "bit_offset", "bits"}}.

        `offset` is in bytes, `bit_offset` the bit within that byte (0 for plain members), `bits` null for plain
        members. Members of anonymous members are fields of the record, as in C. A record that is only declared has
        null for size and alignment.
        """
        return {name: _layout(self.record(record)) for name, record in self.declared.records.items()}

    def methods(self) -> Facts:
        """-[CLASS SELECTOR] -> {"parameters": [[NAME, TYPE]], "result": TYPE, and who owns what}.

        The class or protocol has its name in the runtime; types are as the module writes them.
        """
        containers: list[ObjCClass | ObjCProtocol] = list(self.declared.classes.values())
        containers += self.declared.protocols.values()
        return {
            f"{method.sign}[{one.objc_name} {method.selector}]": {
                "parameters": [list(pair) for pair in method.parameters],
                "result": method.result,
                "retained": method.retained,
                "consumes_self": method.consumes_self,
                "consumes": list(method.consumes),
                "optional": method.optional,
            }
            for one in containers
            for method in one.methods.values()
        }

    def claims(self) -> Facts:
        """Everything that a compiler's facts have."""
        declared = self.declared
        enums = {name: self._enum(enum) for name, enum in declared.enums.items()}
        constants = {name: constant(value) for name, value in declared.constants.items()}
        enumerators = {name: value for enum in enums.values() for name, value in enum["members"].items()}
        return {
            "names": sorted(names(declared)),
            "record": {name: self.record(record) for name, record in declared.records.items()},
            "enum": enums,
            "enumerator": constants
            | enumerators,  # those of an enumeration without a name are constants here
            "constant": constants,
            "ioctl": {name: self._ioctl(ioctl) for name, ioctl in declared.ioctls.items()},
            "typedef": {name: self._typedef(one.type) for name, one in declared.types.items()},
            "function": {name: self._function(one) for name, one in declared.functions.items()},
            "global": {name: self._typedef(one.type) for name, one in declared.globals.items()},
            "register": {name: dict(one.macros()) for name, one in declared.registers.items()},
            "alias": {name: {"target": target} for name, target in declared.aliases.items()},
        }

    # Records ----------------------------------------------------------------------------------------------

    def record(self, record: Record) -> Facts:
        """One record as a fact; `anonymous` is where the records are whose members are promoted into it."""
        if record.size is None:
            return {"incomplete": True}
        return {
            "incomplete": False,
            "size": record.size,
            "align": self._align(record),
            "members": dict(self._members(record.members, 0)),
            "anonymous": list(self._anonymous(record.members, 0)),
        }

    def _align(self, record: Record) -> int:
        if record.align is not None:
            return record.align
        natural = max((self.type(member.type).align for member in record.members), default=1)
        return min(natural, record.pack or natural)

    def _members(self, members: Iterable[Member], base: int) -> Iterator[tuple[str, Facts]]:
        for member in members:
            found = self.type(member.type)
            if not member.name:
                inner = self.declared.records[member.type].members
                yield from self._members(inner, base + member.byte)
            elif member.bits is not None:
                ones = -1 if found.kind in "ic" else (1 << member.bits) - 1
                yield member.name, {"first": base * 8 + member.offset, "bits": member.bits, "value": ones}
            else:
                place = {"offset": base + member.byte, "size": found.size, "kind": found.kind}
                item, array, length = self._resolved(member.type).rpartition(" * ")
                if array and length == "0":
                    place["item"] = self.type(item).size
                yield member.name, place

    def _anonymous(self, members: Iterable[Member], base: int) -> Iterator[tuple[str, int]]:
        for member in members:
            if not member.name:
                yield member.type, base + member.byte
                yield from self._anonymous(self.declared.records[member.type].members, base + member.byte)

    # Types ------------------------------------------------------------------------------------------------

    def type(self, text: str) -> Scalar:
        """Size, alignment and kind of a type expression; of an array the kind is that of its elements."""
        declared = self.declared
        if text in self.scalars:
            return self.scalars[text]
        if text.startswith("opaque("):
            size, align = text.removeprefix("opaque(").removesuffix(")").split(", ")
            return Scalar(int(size), int(align), "o")
        if text.endswith((")", "]")) or text in OBJECTS or text in (*declared.classes, *declared.protocols):
            return self.pointer
        if " * " in text:
            item, _, length = text.rpartition(" * ")
            one = self.type(item)
            return Scalar(one.size * int(length), one.align, one.kind)
        if text in declared.records:
            return Scalar(declared.records[text].size or 0, self._align(declared.records[text]), "s")
        if text in declared.enums:
            return self.type(declared.enums[text].type)
        if text in declared.types:
            return self.type(declared.types[text].type)
        if "." in text:
            binding, _, name = text.rpartition(".")
            return self.other(binding).type(name)
        raise AutogenError(f"{self.path}: its tables are damaged: unknown type {text!r}")

    def _resolved(self, text: str) -> str:
        """The type expression behind typedefs of this module."""
        declared = self.declared
        while text in declared.types and text not in declared.records and text not in declared.enums:
            text = declared.types[text].type
        return text

    def _incomplete(self, text: str) -> bool:
        if "." in text and "(" not in text and " * " not in text:
            binding, _, name = text.rpartition(".")
            other = self.other(binding)
            return other._incomplete(other._resolved(name))
        return text in self.declared.records and self.declared.records[text].size is None

    def _typedef(self, text: str) -> Facts:
        text = self._resolved(text)
        if text == "None":
            return {"kind": "v"}
        if self._incomplete(text):
            return {"kind": "incomplete"}
        found = self.type(text)
        return {"kind": found.kind, "size": found.size, "function": text.startswith("CFUNCTYPE(")}

    # Values -----------------------------------------------------------------------------------------------

    def _enum(self, enum: Enum) -> Facts:
        found = self.type(enum.type)
        members = {name: {"int": value} for name, value in enum.members.items()}
        return {"size": found.size, "kind": found.kind, "members": members}

    def _function(self, function: Function) -> Facts:
        parameters = [self._shape(kind) for _, kind in function.parameters] if function.prototype else None
        return {"result": self._shape(function.result), "parameters": parameters}

    def _shape(self, text: str) -> list[Any]:
        found = self.type(text)
        return [found.kind, found.size]

    def _ioctl(self, ioctl: Ioctl) -> Facts:
        return {"number": {"int": ioctl.number}, "size": self.type(ioctl.argument).size}


def _layout(record: Facts) -> Facts:
    fields = {}
    for name, place in record.get("members", {}).items():
        if "first" in place:
            offset, bit = divmod(place["first"], 8)
            fields[name] = {"offset": offset, "bit_offset": bit, "bits": place["bits"]}
        else:
            fields[name] = {"offset": place["offset"], "bit_offset": 0, "bits": None}
    return {"size": record.get("size"), "align": record.get("align"), "fields": fields}


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
