"""What a module's ctypes objects are on this machine, in the shape of a compiler's facts: standard library only.

    python live.py FACTS.json MODULE FOLDER

imports MODULE (such as bindings.kfd) from FOLDER, looks at it as a user does, and prints JSON. The facts say what to
look at; nothing is compared here, so that any Python can be asked.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import re
import sys
from _ctypes import CFuncPtr
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

Claim: TypeAlias = dict[str, object]
Record: TypeAlias = type[ctypes.Structure] | type[ctypes.Union]

_CODES = {"?": "b", "c": "c", "u": "w", **dict.fromkeys("bhilq", "i"), **dict.fromkeys("BHILQ", "u")}
_POINTERS = (ctypes._Pointer, CFuncPtr, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_CODES.update(dict.fromkeys("fdg", "f") | dict.fromkeys("PzZ", "p"))


class Live:
    """One imported module."""

    def __init__(self, module: Any) -> None:
        self.module = module
        support = type(module.__namespace__()).__module__.rpartition(".")[0]
        self.rows_of = importlib.import_module(f"{support}.records.layout").rows_of
        self.record_head = importlib.import_module(f"{support}.format").record_head

    def claims(self, facts: Mapping[str, Mapping[str, Any]]) -> Claim:
        """What the module has under every name of the facts; {"error": …} where looking at it fails."""
        # Before Python 3.13 no ctypes type is aligned to more than 16.
        found: Claim = {
            "names": dir(self.module),
            "max_align": 0 if sys.version_info >= (3, 13) else 16,
        }
        for kind, about in facts.items():
            look = getattr(self, kind, None)
            if look is None:  # not about names
                continue
            claims: Claim = {}
            found[kind] = claims
            for name, fact in about.items():
                try:
                    claims[name] = look(getattr(self.module, name), fact)
                except Exception as error:
                    claims[name] = {"error": f"{type(error).__name__}: {error}"}
        return found

    def record(self, cls: Record, _fact: object) -> Claim:
        """Size, alignment and members of a record's class."""
        if not hasattr(cls, "_fields_"):
            return {"incomplete": True}
        members: Claim = {}
        for row in self._all_rows(cls):
            members[row.name] = self._member(cls, row) if row.bits is None else _bit_field(cls, row.name)
        return {
            "incomplete": False,
            "size": ctypes.sizeof(cls),
            "align": self._aligned(cls),
            "members": members,
            "anonymous": list(self._anonymous(cls, 0)),
        }

    def _aligned(self, cls: Record) -> int:
        """A record's alignment; the one that its table says where no ctypes type can have it."""
        entry = self.module.__namespace__().records.find(cls.__name__)
        stated: int | None = self.record_head(entry.partition("\n")[0])[2] if entry is not None else None
        return stated if stated and ctypes.sizeof(cls) % stated else ctypes.alignment(cls)

    def _member(self, cls: Record, row: Any) -> Claim:
        field = getattr(cls, row.name)
        place: Claim = {"offset": field.offset, "size": field.size, "kind": kind(_innermost(row.type))}
        if issubclass(row.type, ctypes.Array) and row.type._length_ == 0:
            place["item"] = ctypes.sizeof(row.type._type_)
        return place

    def _all_rows(self, cls: Record) -> Iterator[Any]:
        """The members a user can name: those of anonymous members too."""
        for row in self.rows_of(cls):
            if row.anonymous:
                yield from self._all_rows(row.type)
            else:
                yield row

    def _anonymous(self, cls: Record, start: int) -> Iterator[tuple[str, int]]:
        for row in self.rows_of(cls):
            if row.anonymous:
                yield row.type.__name__, start + row.offset
                yield from self._anonymous(row.type, start + row.offset)

    def enum(self, cls: Any, _fact: object) -> Claim:
        """Storage and enumerators of an enumeration."""
        members = {name: {"int": int(one)} for name, one in cls.__members__.items()}
        return {"size": ctypes.sizeof(cls.ctype), "kind": kind(cls.ctype), "members": members}

    def enumerator(self, value: int, _fact: object) -> Claim:
        """The value of an enumerator."""
        return {"int": int(value)}

    def constant(self, value: float | str | tuple[Any, ...], fact: object) -> Claim:
        """The value of a constant."""
        if isinstance(value, tuple):
            return {"tuple": [self.constant(item, fact) for item in value], "length": len(value)}
        if isinstance(value, str):
            found: Claim = {"text": str(value)}
            with contextlib.suppress(TypeError, UnicodeEncodeError):  # some wide strings have no bytes
                found["bytes"] = bytes(value).hex()  # type: ignore[arg-type]
            return found
        return {"float": value.hex()} if isinstance(value, float) else {"int": int(value)}

    def register(self, _register: object, fact: Iterable[Mapping[str, list[str]]]) -> Claim:
        """The values of a register's macros."""
        return {macro: int(getattr(self.module, macro)) for group in fact for macro in group["macros"]}

    def ioctl(self, request: Any, _fact: object) -> Claim:
        """The number of an ioctl, and the size of its argument."""
        argument = request.argument
        return {"number": {"int": int(request)}, "size": 0 if argument is None else ctypes.sizeof(argument)}

    def typed(self, value: Any, fact: Mapping[str, Any]) -> Claim:
        """The numbers in a value that has a type."""
        subobjects: Claim = {}
        for place, stated in fact["subobjects"].items():
            kind, at = type(value), 0
            holder: tuple[Any, int] | None = None
            bits: str | None = None
            for member, index in _STEP.findall(place):
                if index:
                    kind, at = kind._type_, at + int(index) * ctypes.sizeof(kind._type_)
                else:
                    holder, row = (kind, at), self._row(kind, member)
                    kind, at, bits = row.type, at + row.offset, member if row.bits is not None else None
            if bits is not None and holder is not None:
                subobjects[place] = {"int": int(getattr(holder[0].from_buffer_copy(value, holder[1]), bits))}
            else:
                subobjects[place] = _subobject(kind, value, at, "bytes" in (stated or {}))
        return {"size": ctypes.sizeof(value), "subobjects": subobjects}

    def _row(self, cls: Record, member: str) -> Any:
        """The row of a member; of one of an anonymous member, moved to where that is."""
        base = next(one for one in cls.__mro__ if "_fields_" in vars(one))
        for row in self.rows_of(base):
            if row.name == member and not row.anonymous:
                return row
            if row.anonymous:
                with contextlib.suppress(KeyError):
                    return self._row(row.type, member).moved(row.offset)
        raise KeyError(member)

    def span(self, bits: Any, _fact: object) -> Claim:
        """The bounds of a range of bits."""
        return {"high": bits.hi, "low": bits.lo}

    def typedef(self, ctype: Any, _fact: object) -> Claim:
        """What a type is."""
        if ctype is None:
            return {"kind": "v"}
        ctype = getattr(ctype, "ctype", ctype)
        if issubclass(ctype, ctypes.Structure | ctypes.Union) and not hasattr(ctype, "_fields_"):
            return {"kind": "incomplete"}
        function = issubclass(ctype, CFuncPtr)
        return {"kind": kind(_innermost(ctype)), "size": ctypes.sizeof(ctype), "function": function}

    def alias(self, thing: object, fact: Mapping[str, str]) -> Claim:
        """What an alias is another name of."""
        target = getattr(self.module, fact["target"])
        same = thing is target or getattr(thing, "__name__", 0) == getattr(target, "__name__", 1)
        return {"target": fact["target"] if same else repr(thing)}

    def function(self, function: Any, _fact: object) -> Claim:
        """The types that a function takes and returns."""
        if callable(function) and not hasattr(function, "argtypes"):
            return {"wrapped": True}  # Python stands before it, and converts
        arguments = function.argtypes
        parameters = (
            None
            if arguments is None
            else [_shape(getattr(argument, "stands_for", argument)) for argument in arguments]
        )
        return {"result": _shape(function.restype), "parameters": parameters}


def _subobject(kind: Any, value: Any, at: int, text: bool) -> Claim:
    """What is stored at a place of a value."""
    if issubclass(kind, _POINTERS):
        address = ctypes.c_void_p.from_buffer_copy(value, at).value or 0
        return {"bytes": ctypes.string_at(address).hex()} if text and address else {"int": address}
    held = kind.from_buffer_copy(value, at).value
    if isinstance(held, float):
        return {"float": held.hex()}
    return {"int": held[0] if isinstance(held, bytes) else int(held)}


def _bit_field(cls: Record, member: str) -> Claim:
    """Set to all ones among zeros, and to zero among ones."""
    size = ctypes.sizeof(cls)
    record = cls()
    setattr(record, member, -1)
    mask = int.from_bytes(bytes(record), sys.byteorder)
    first, count = (mask & -mask).bit_length() - 1, mask.bit_count()
    full = cls.from_buffer_copy(b"\xff" * size)
    setattr(full, member, 0)
    rest = int.from_bytes(bytes(full), sys.byteorder) ^ ((1 << size * 8) - 1)
    found: Claim = {"first": first, "bits": count, "value": int(getattr(record, member))}
    return found if rest == mask else {**found, "cleared": hex(rest), "set": hex(mask)}


def kind(ctype: Any) -> str:
    """i signed, u unsigned, c char, b bool, w wide character, f float, p pointer, s record, v void,
    o nothing that ctypes has."""
    if ctype is None:
        return "v"
    if issubclass(ctype, ctypes.Structure | ctypes.Union):
        return "o" if "._support." in f".{ctype.__module__}." else "s"
    if issubclass(ctype, ctypes._SimpleCData):
        return _CODES[ctype._type_]
    if issubclass(ctype, ctypes._Pointer | CFuncPtr):
        return "p"
    return f"{ctype.__name__}?"


def _shape(ctype: Any) -> list[str | int]:
    return ["v", 0] if ctype is None else [kind(ctype), ctypes.sizeof(ctype)]


def _innermost(ctype: Any) -> Any:
    while ctype is not None and issubclass(ctype, ctypes.Array):
        ctype = ctype._type_
    return ctype


def main(facts: str, name: str, folder: str) -> None:
    """Print as JSON what a module shows of the facts that a file lists."""
    sys.path.insert(0, folder)
    live = Live(importlib.import_module(name))
    print(json.dumps(live.claims(json.loads(Path(facts).read_text(encoding="utf-8")))))


if __name__ == "__main__":
    main(*sys.argv[1:])
