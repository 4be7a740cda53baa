"""Hold a generated module against facts that a C compiler gave: standard library only, for any Python.

    python compare_layout.py FACTS.json MODULE FOLDER

imports MODULE (such as bindings.kfd) from FOLDER, looks at it as a user does, and prints JSON: the differences in
words, and how many things of each kind were compared. `gcc_oracle.py` writes the facts.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before Python 3.13 no ctypes type is aligned to more.
MAX_ALIGN = math.inf if sys.version_info >= (3, 13) else 16
_CODES = {"?": "b", "c": "c", "u": "i", **dict.fromkeys("bhilq", "i"), **dict.fromkeys("BHILQ", "u")}
_CODES.update(dict.fromkeys("fdg", "f") | dict.fromkeys("PzZ", "p"))


def compare(module: Any, facts: dict[str, Any]) -> tuple[list[str], dict[str, int]]:
    """The differences between a module and the facts, and the number of things compared, by kind."""
    comparison = _Comparison(module, facts)
    comparison.run()
    return comparison.differences, dict(comparison.counts)


class _Comparison:
    def __init__(self, module: Any, facts: dict[str, Any]) -> None:
        self.module, self.facts = module, facts
        self.rows_of = importlib.import_module(
            f"{module.__package__ or ''}._support.layout".lstrip(".")
        ).rows_of
        self.differences: list[str] = list(facts["problems"])
        self.counts: Counter[str] = Counter()
        self.seen = set(facts["exempt"])

    def run(self) -> None:
        for kind in ("record", "enum", "enumerator", "constant", "ioctl", "typedef", "alias", "function"):
            for name, fact in self.facts[kind].items():
                self.counts[kind] += 1
                self.seen.add(name)
                if fact is None:
                    continue  # gcc refused the probe: one of the problems
                try:
                    self.check(name, getattr(self.module, name), fact, getattr(self, f"_{kind}"))
                except Exception as error:
                    self.differences.append(f"{kind} {name}: {type(error).__name__}: {error}")
        declared = {name for name in dir(self.module) if name not in self.facts["machinery"]}
        self.differences += [f"{name}: in the module, not compared" for name in sorted(declared - self.seen)]
        self.differences += [f"{name}: compared, not in dir()" for name in sorted(self.seen - declared)]

    def check(self, name: str, thing: Any, fact: Any, how: Any) -> None:
        for what, ours, truth in how(thing, fact):
            if type(ours) is bool and type(truth) is int:
                ours = int(ours)
            if ours != truth:
                self.differences.append(f"{name}{what}: {ours!r} here, {truth!r} in C")

    # One kind each: (what, here, in C) --------------------------------------------------------------------

    def _record(self, cls: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        if fact["incomplete"]:
            yield " has members", hasattr(cls, "_fields_"), False
            return
        base = 0
        if fact["within"]:  # C has no name for it: its place in the record that has one
            outer = getattr(self.module, fact["within"])
            found = list(self._places(outer, cls))
            yield f" is a part of {fact['within']}", len(found), 1
            base = found[0]
        else:
            yield " size", ctypes.sizeof(cls), fact["size"]
            yield " alignment", ctypes.alignment(cls), min(MAX_ALIGN, fact["align"])
        yield " members", sorted(self._members(cls)), sorted(fact["members"])
        types = {row.name: row.type for row in self._all_rows(cls)}
        for member, truth in fact["members"].items():
            if truth is None or member not in types:
                continue
            self.counts["member"] += 1
            if "value" in truth:
                yield from self._bit_field(cls, member, truth, base)
                continue
            field = getattr(cls, member)
            yield f".{member} offset", field.offset + base, truth["offset"]
            yield f".{member} kind", kind(_innermost(types[member])), truth["kind"]
            if "item" in truth:  # x[] and x[0]: no size, but its elements have one
                yield f".{member} size", field.size, 0
                yield f".{member} is an array without a length in C", 1, truth["empty"]
                yield f".{member} element", ctypes.sizeof(types[member]._type_), truth["item"]
            else:
                yield f".{member} size", field.size, truth["size"]

    def _bit_field(self, cls: Any, member: str, truth: Any, base: int) -> Iterator[tuple[str, Any, Any]]:
        """Set to all ones among zeros, and to zero among ones."""
        size, ones = ctypes.sizeof(cls), (1 << truth["bits"]) - 1
        mask = ones << (truth["first"] - base * 8)
        record = cls()
        setattr(record, member, -1)
        yield f".{member} bits", hex(int.from_bytes(bytes(record), sys.byteorder)), hex(mask)
        yield f".{member} of all ones", int(getattr(record, member)), truth["value"]
        full = cls.from_buffer_copy(b"\xff" * size)
        setattr(full, member, 0)
        rest = ((1 << size * 8) - 1) & ~mask
        yield f".{member} neighbours", hex(int.from_bytes(bytes(full), sys.byteorder)), hex(rest)

    def _members(self, cls: Any) -> list[str]:
        return [row.name for row in self._all_rows(cls)]

    def _all_rows(self, cls: Any) -> Iterator[Any]:
        """The members a user can name: those of anonymous members too."""
        for row in self.rows_of(cls):
            if row.anonymous:
                yield from self._all_rows(row.type)
            else:
                yield row

    def _places(self, outer: Any, wanted: Any, start: int = 0) -> Iterator[int]:
        for row in self.rows_of(outer):
            if row.anonymous and row.type is wanted:
                yield start + row.offset
            elif row.anonymous:
                yield from self._places(row.type, wanted, start + row.offset)

    def _enum(self, cls: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        yield " size", ctypes.sizeof(cls.ctype), fact["size"]
        yield " kind", kind(cls.ctype), fact["kind"]
        yield " enumerators", sorted(cls.__members__), sorted(fact["members"])
        for member, value in fact["members"].items():
            if value is not None:
                self.counts["enumerator of enum"] += 1
                yield f".{member}", int(getattr(cls, member)), value["int"]

    def _enumerator(self, value: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        yield "", int(value), fact["int"]

    def _constant(self, value: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        (form, truth), *_ = fact.items()
        if form == "int":
            yield "", value if isinstance(value, int) else repr(value), truth
        elif form == "float":
            yield "", value.hex() if isinstance(value, float) else repr(value), float.fromhex(truth).hex()
        elif form == "bytes":
            yield "", value.__bytes__().hex() if hasattr(value, "__bytes__") else repr(value), truth
        elif form == "text":
            yield "", str(value) if isinstance(value, str) else repr(value), truth
        elif form == "tuple":
            yield " length", len(value), fact["length"]
            for position, (item, one) in enumerate(zip(value, truth, strict=True)):
                for what, ours, theirs in self._constant(item, one):
                    yield f"[{position}]{what}", ours, theirs

    def _ioctl(self, request: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        argument = request.argument
        yield "", int(request), fact["number"]["int"]
        yield " argument size", 0 if argument is None else ctypes.sizeof(argument), fact["size"]

    def _typedef(self, ctype: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        if fact["kind"] == "v":
            yield "", ctype, None
            return
        if fact["kind"] == "incomplete":
            yield " has members", hasattr(ctype, "_fields_"), False
            return
        ctype = getattr(ctype, "ctype", ctype)
        function = isinstance(ctype, type) and issubclass(ctype, ctypes._CFuncPtr)  # type: ignore[attr-defined]
        ours = "F" if function and fact["kind"] == "F" else kind(_innermost(ctype))
        if ours == "o" and fact["kind"] == "p" and fact["size"] != ctypes.sizeof(ctypes.c_void_p):
            ours = "p"  # va_list: an array in C, which decays to a pointer when gcc is asked for its kind
        yield " kind", ours, fact["kind"]
        if fact["kind"] != "F":  # a function has no size
            yield " size", ctypes.sizeof(ctype), fact["size"]

    def _alias(self, thing: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        yield " expands to", fact["means"], fact["expansion"]
        target = getattr(self.module, fact["target"])
        same = thing is target or getattr(thing, "__name__", 0) == getattr(target, "__name__", 1)
        yield f" is {fact['target']}", same, True

    def _function(self, function: Any, fact: Any) -> Iterator[tuple[str, Any, Any]]:
        yield " result", _shape(function.restype), fact["result"]
        arguments = function.argtypes
        if fact["parameters"] is None:
            yield " parameters", arguments, None
        else:
            yield " parameters", [_shape(argument) for argument in arguments], fact["parameters"]


def kind(ctype: Any) -> str:
    """i signed, u unsigned, c char, b bool, f float, p pointer, s record, v void, o nothing that ctypes has."""
    if ctype is None:
        return "v"
    if issubclass(ctype, ctypes.Structure | ctypes.Union):
        return "o" if "._support." in f".{ctype.__module__}." else "s"
    if issubclass(ctype, ctypes._SimpleCData):
        return _CODES[ctype._type_]
    if issubclass(ctype, ctypes._Pointer | ctypes._CFuncPtr):  # type: ignore[attr-defined]
        return "p"
    return f"{ctype.__name__}?"


def _shape(ctype: Any) -> list[Any]:
    return ["v", 0] if ctype is None else [kind(ctype), ctypes.sizeof(ctype)]


def _innermost(ctype: Any) -> Any:
    while ctype is not None and issubclass(ctype, ctypes.Array):
        ctype = ctype._type_
    return ctype


def main(facts: str, name: str, folder: str) -> None:
    sys.path.insert(0, folder)
    differences, counts = compare(importlib.import_module(name), json.loads(Path(facts).read_text()))
    print(json.dumps({"differences": differences, "counts": counts}))


if __name__ == "__main__":
    main(*sys.argv[1:])
