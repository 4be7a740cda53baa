"""A model as what its stub says: the names of a module with the types that editors and type checkers see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from bindings._support.cfunctions.grammar import statements
from bindings._support.cfunctions.tested import uses

from ..model import (
    Alias,
    BitRange,
    Constant,
    Declaration,
    Enum,
    Function,
    Global,
    Ioctl,
    MacroFunction,
    Module,
    ObjCClass,
    ObjCProtocol,
    Record,
    Ref,
    Register,
    Typedef,
    TypedValue,
    Value,
    Void,
)
from ..passes.names import called, members
from .c.text import CText
from .stubs_objc import HIDDEN, containers
from .stubtext import names_of, parameter_names
from .stubtypes import StubTypes, linked
from .tables import bound_fields
from .typeprinter import sayable

LISTED_TWICE = 4000
"""A module of more enumerators lists them as constants only: in their classes too, they would be most of the stub."""

ALIKE = 4
"""Of more registers that differ in their numbers only, the first and the last stand for all (VECT0_LO, VECT255_LO)."""

_TESTS = ("not ", " if ", " and ", " or ", "==", "!=", "c_bool", "loop")
_NUMBERED = re.compile(r"`\d+`")
_INHERITED = {
    *(*dir(int), *dir(type)),
    *("ctype", "name", "value", "from_param", "__members__", "_values_", "_members_", "_names_"),
}  # enumerators of these names are in E["name"] only


def stub(model: Module) -> dict[str, Any]:
    """What the template of the stub shows."""
    by_key = model.by_key()
    types, names = StubTypes(by_key, model.names), model.names
    kinds = _by_kind(model)
    objects = bool(kinds[ObjCClass] or kinds[ObjCProtocol])
    c = CText(model, objective_c=objects)
    result = types.method_result if objects else types.result
    records = [_record(r, types, names, by_key) for r in kinds[Record]]
    of_objects = containers(model, kinds[ObjCClass], kinds[ObjCProtocol])
    return {
        "linked": sorted({t.link.rpartition(".")[0] for t in kinds[Typedef] if t.link}),
        "records": records,
        **of_objects,
        "hidden": _aliases_for_hidden(records, of_objects["containers"]),
        "enums": list(_enums(kinds[Enum], names)),
        "open": _is_long(kinds[Enum]),
        "types": [(names[t.key], _typedef(t, types, names)) for t in kinds[Typedef] if t.name],
        "functions": [
            (names[f.key], _parameters(f, types), result(f.type.result), _origin(f, c))
            for f in kinds[Function]
        ]
        + [
            (names[m.key], _macro_parameters(m, types), _macro_result(m, types), "")
            for m in kinds[MacroFunction]
            if not _is_simple(m) and not m.is_value
        ],
        "macros": names_of(
            (names[m.key] for m in kinds[MacroFunction] if _is_simple(m)), "_s.macros", "_s.Macro"
        ),
        "globals": [(names[g.key], types.ctype(g.type)) for g in kinds[Global]]
        + [(names[m.key], _macro_result(m, types)) for m in kinds[MacroFunction] if m.is_value],
        "ioctls": [(names[i.key], _ioctl_result(i, types)) for i in kinds[Ioctl]],
        "aliases": [(names[a.key], names[a.of]) for a in kinds[Alias] if a.of in names],
        "constants": [
            *_constants(kinds[Constant], names),
            *names_of((names[r.key] for r in kinds[BitRange]), "_s.ranges", "_s.BitRange"),
            *(f"{names[v.key]}: {types.constant_value(v.type)}" for v in kinds[TypedValue]),
        ],
        "registers": names_of(_registers(kinds[Register], names), "_s.registers", "_s.Register")
        + names_of((names[r.key] for r in kinds[Register] if r.is_array), "_s.arrays", "_s.RegisterArray"),
    }


def _by_kind(model: Module) -> dict[type, list[Any]]:
    kinds: dict[type, list[Any]] = {
        kind: []
        for kind in (
            *(Record, Enum, Typedef, Function, Global, Constant, Ioctl, Alias, MacroFunction),
            *(ObjCClass, ObjCProtocol, Register, TypedValue, BitRange),
        )
    }
    for declaration in model.declarations:
        if declaration.key not in model.names or sayable(model.names[declaration.key]):
            kinds[type(declaration)].append(declaration)
    return kinds


def _record(
    record: Record, types: StubTypes, names: Mapping[str, str], by_key: Mapping[str, Declaration]
) -> tuple[str, str, list[tuple[str, str]]]:
    """Name, base, and members with their descriptors."""
    rows = _unhidden(list(_members(record, types, by_key)))
    base = "Union" if record.kind == "union" else "Structure"
    # Type checkers make no parameters of members with two underscores in front.
    bare = not rows or any(name.startswith("__") for name, _ in rows)
    return names[record.key], f"_s.Bare{base}" if bare else f"_s.{base}", rows


def _members(
    record: Record, types: StubTypes, by_key: Mapping[str, Declaration]
) -> Iterator[tuple[str, str]]:
    for f in bound_fields(record):
        if f.anonymous and isinstance(f.type, Ref):
            inner = by_key[f.type.key]
            if isinstance(inner, Record):
                yield from _members(inner, types, by_key)
                continue
        if sayable(called(f)):
            yield called(f), types.field(f.type)


_NUMBER = re.compile(r"\d+")
_OWN_NAME = re.compile(r"(?<![\w.])[A-Za-z]\w*")


def _unhidden(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Members whose type has the name of a member (`struct node node`) get it by its alias instead."""
    members = {name for name, _ in rows}
    return [
        (name, _OWN_NAME.sub(lambda m: HIDDEN + m[0] if m[0] in members else m[0], kind))
        for name, kind in rows
    ]


def _aliases_for_hidden(
    records: list[tuple[str, str, list[tuple[str, str]]]], containers: list[tuple[str, list[str], list[str]]]
) -> list[str]:
    """The types that need an alias, sorted."""
    kinds = [kind for _, _, rows in records for _, kind in rows]
    kinds += [row for _, _, rows in containers for row in rows]
    return sorted(set(re.findall(rf"(?<![\w.]){HIDDEN}(\w+)", " ".join(kinds))))


def _is_long(enums: list[Enum]) -> bool:
    return sum(len(enum.members) for enum in enums) > LISTED_TWICE


def _enums(enums: list[Enum], names: Mapping[str, str]) -> Iterator[tuple[str, str, list[str], list[str]]]:
    """Name, base, and the lines of the enumerators: in the class, and as constants after it."""
    twice = not _is_long(enums)
    for enum in enums:
        found = [name for name in members(enum) if sayable(name)]
        own = [name for name in found if name not in _INHERITED] if twice else []
        base = "_s.Flags" if enum.flags and twice else "_s.Enum" if twice else "_s.Open"
        yield (
            names.get(enum.key, ""),
            base,
            names_of(own, "_s.members", "_s.Member"),
            names_of(found, "_s.ints", "_b.int"),
        )


def _origin(function: Function, c: CText) -> str:
    """A function's docstring: its prototype, and where that is. At run time `__doc__` is read from here."""
    return f"{' '.join(c.declaration(function).split())} // {function.location}"


def _parameters(function: Function, types: StubTypes) -> list[str]:
    """Positional-only parameters, as ctypes functions have them."""
    kinds = function.type.parameters
    named = tuple(zip(function.parameters, kinds, strict=True))
    listed = [
        f"{name}: {types.parameter_type(kind, named[position:])}"
        for position, (name, kind) in enumerate(
            zip(parameter_names(function.parameters), kinds, strict=True), start=1
        )
    ]
    listed += ["/"] if listed else []
    more = function.type.variadic or not function.type.prototype
    listed += ["*arguments: _t.Any"] if more else []
    keeps = any(types.function_behind(kind) for kind in kinds)
    return [*listed, *([] if more else ["*"]), "keep: _t.Any = None"] if keeps else listed


def _is_simple(function: MacroFunction) -> bool:
    """The macros that headers have by the hundred, `FIELD(x)`, are lists of names in a stub."""
    return (
        function.parameters == (("x", ""),)
        and function.integral
        and not (function.result or function.returns)
        and not _is_only_tested(function, "x")
    )


def _is_only_tested(function: MacroFunction, parameter: str) -> bool:
    """Whether the run time takes anything for a parameter, or anything with an address."""
    body = function.expression
    if parameter in body and not any(word in body for word in _TESTS):  # parsing takes its time
        return False
    plain = _NUMBERED.sub("_", body)
    parsed = statements(function.name, function.parameters, plain, bool(function.returns))
    return not uses(parsed, parameter)[1]


def _macro_parameters(function: MacroFunction, types: StubTypes) -> list[str]:
    words = {"name": "_b.str", "type": "_t.Any", "c_void_p": "_s.void_p"}
    listed = [
        [function.records[int(one.strip("`"))] if "`" in one else None for one in kind.split(" | ")]
        for _, kind in function.parameters
    ]

    def spelled(position: int, name: str, kind: str) -> str:
        if name.startswith("*") or (not kind and _is_only_tested(function, name)):
            return "_t.Any"
        named = [(one, kinds[0]) for (one, _), kinds in zip(function.parameters, listed, strict=True)]
        return " | ".join(
            words.get(word, "_s.number")
            if one is None
            else types.parameter_type(one, named[position + 1 :])
            if function.returns
            else types.value(one)
            for word, one in zip(kind.split(" | "), listed[position], strict=True)
        )

    return [
        f"{f'_{position}' if name.startswith('__') else name}: {spelled(position, name, kind)}"
        for position, (name, kind) in enumerate(function.parameters)
    ]


def _macro_result(function: MacroFunction, types: StubTypes) -> str:
    """A number that may be a float is Any: an int where the arguments are ints."""
    if function.result is not None:
        return types.value(function.result)
    if function.returns:
        kind = function.returns.removeprefix("const ").strip("`")
        return (
            types.result(function.records[int(kind)])
            if kind.isdigit()
            else {"None": "None"}.get(kind, "_t.Any")
        )
    return "_b.int" if function.integral else "_t.Any"


def _ioctl_result(ioctl: Ioctl, types: StubTypes) -> str:
    return "_b.int" if isinstance(ioctl.argument, Void) else types.value(ioctl.argument)


def _typedef(typedef: Typedef, types: StubTypes, names: Mapping[str, str]) -> str:
    if typedef.link:
        return linked(typedef.link)
    if isinstance(typedef.type, Ref) and sayable(names.get(typedef.type.key, "")):
        return names[typedef.type.key]
    return types.ctype(typedef.type)


def _constants(constants: list[Constant], names: Mapping[str, str]) -> Iterator[str]:
    """The lines of a header's constants: its integers, then one line for each other one."""
    by_header: dict[str, list[Constant]] = {}
    for constant in constants:
        by_header.setdefault(constant.location.header, []).append(constant)
    for found in by_header.values():
        integers = (names[c.key] for c in found if _python_type(c.value) == "_b.int")
        yield from names_of(integers, "_s.ints", "_b.int")
        yield from (f"{names[c.key]}: {kind}" for c in found if (kind := _python_type(c.value)) != "_b.int")


def _registers(registers: list[Register], names: Mapping[str, str]) -> Iterator[str]:
    """The registers that the stub lists; the others are what its `__getattr__` gives."""
    single = [names[r.key] for r in registers if not r.is_array]
    kinds = [_NUMBER.sub("#", name) for name in single]
    count, last, seen = Counter(kinds), dict(zip(kinds, single, strict=True)), set()
    for name, kind in zip(single, kinds, strict=True):
        if count[kind] <= ALIKE or kind not in seen or name == last[kind]:
            yield name
        seen.add(kind)


def _python_type(value: Value) -> str:
    if isinstance(value, tuple):
        return f"_b.tuple[{', '.join(_python_type(item) for item in value) or '()'}]"
    return "_s.CString" if isinstance(value, str) else f"_b.{type(value).__name__}"
