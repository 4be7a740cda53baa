"""A model as what its stub says: the names of a module with the types that editors and mypy see."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..model import (
    Alias,
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
    Value,
)
from ..passes.names import member, members
from .stubs_objc import containers
from .tables import bound_fields, parameter_name
from .typeprinter import TypePrinter, linked, sayable


def _by_kind(model: Module) -> dict[type, list[Any]]:
    kinds: dict[type, list[Any]] = {
        kind: []
        for kind in (
            *(Record, Enum, Typedef, Function, Global, Constant, Ioctl, Alias, MacroFunction),
            *(ObjCClass, ObjCProtocol, Register),
        )
    }
    for declaration in model.declarations:
        if declaration.key not in model.names or sayable(model.names[declaration.key]):
            kinds[type(declaration)].append(declaration)
    return kinds


def stub(model: Module) -> dict[str, Any]:
    """What the template of the stub shows."""
    by_key = model.by_key()
    spell, names = TypePrinter(by_key, model.names), model.names
    kinds = _by_kind(model)
    records = [_record_stub(r, spell, names, by_key) for r in kinds[Record]]
    return {
        "linked": sorted({t.link.rpartition(".")[0] for t in kinds[Typedef] if t.link}),
        "records": records,
        **containers(model, kinds[ObjCClass], kinds[ObjCProtocol]),
        "hidden": _aliases_for_hidden(records),
        "enums": [(names[e.key], list(filter(sayable, members(e)))) for e in kinds[Enum]],
        "types": [(names[t.key], _type_stub(t, spell, names)) for t in kinds[Typedef] if t.name],
        "functions": [
            (names[f.key], _parameter_stubs(f, spell), spell.value(f.type.result)) for f in kinds[Function]
        ],
        "macros": [
            (names[m.key], _macro_parameters(m, spell), _macro_result(m, spell)) for m in kinds[MacroFunction]
        ],
        "globals": [(names[g.key], spell.stub(g.type)) for g in kinds[Global]],
        "ioctls": [names[i.key] for i in kinds[Ioctl]],
        "aliases": [(names[a.key], names[a.of]) for a in kinds[Alias] if a.of in names],
        "registers": [
            (names[r.key], "_RegisterArray" if r.is_array else "_Register") for r in kinds[Register]
        ],
        "constants": [(names[c.key], _python_type(c.value)) for c in kinds[Constant]],
    }


def _record_stub(
    record: Record, spell: TypePrinter, names: Mapping[str, str], by_key: Mapping[str, Declaration]
) -> tuple[str, str, list[tuple[str, str]], list[str]]:
    """Name, base, members with what reading them gives, and the parameters of `__init__`."""
    rows = _unhidden(list(_members(record, spell, by_key)))
    # A name with two underscores in front would be a positional-only parameter to mypy.
    given = [f"{name}: {kind} = ..." for name, kind in rows if not name.startswith("__")]
    if len(given) < len(rows):
        given.append("**private: _t.Any")
    return names[record.key], "Union" if record.kind == "union" else "Structure", rows, given


_OWN_NAME = re.compile(r"(?<![\w.])[A-Za-z]\w*")
_HIDDEN = "_type_"


def _unhidden(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Members whose type has the name of a member (`struct node node`) get it by its alias instead."""
    members = {name for name, _ in rows}
    return [
        (name, _OWN_NAME.sub(lambda m: _HIDDEN + m[0] if m[0] in members else m[0], kind))
        for name, kind in rows
    ]


def _aliases_for_hidden(records: list[tuple[str, str, list[tuple[str, str]], list[str]]]) -> list[str]:
    """The types that need an alias, sorted."""
    kinds = " ".join(kind for _, _, rows, _ in records for _, kind in rows)
    return sorted(set(re.findall(rf"(?<![\w.]){_HIDDEN}(\w+)", kinds)))


def _parameter_stubs(function: Function, spell: TypePrinter) -> list[str]:
    """Positional-only parameters, as ctypes functions have them."""
    pairs = zip(function.parameters, function.type.parameters, strict=True)
    listed = [
        f"{_stub_parameter(name, position, function.parameters)}: {spell.argument(kind)}"
        for position, (name, kind) in enumerate(pairs)
    ]
    listed += ["/"] if listed else []
    return (
        [*listed, "*arguments: _t.Any"] if function.type.variadic or not function.type.prototype else listed
    )


def _macro_parameters(function: MacroFunction, spell: TypePrinter) -> list[str]:
    kinds = {"name": "_b.str", "type": "_t.Any", "c_void_p": "_s.c_void_p"}
    kinds |= {f"`{number}`": spell.value(record) for number, record in enumerate(function.records)}
    return [
        f"{f'_{position}' if name.startswith('__') else name}: {kinds.get(kind, '_s.number')}"
        for position, (name, kind) in enumerate(function.parameters)
    ]


def _macro_result(function: MacroFunction, spell: TypePrinter) -> str:
    """A number that may be a float is Any: an int where the arguments are ints."""
    if function.result is not None:
        return spell.value(function.result)
    return "_b.int" if function.integral else "_t.Any"


def _members(
    record: Record, spell: TypePrinter, by_key: Mapping[str, Declaration]
) -> Iterator[tuple[str, str]]:
    for f in bound_fields(record):
        if f.anonymous and isinstance(f.type, Ref):
            inner = by_key[f.type.key]
            if isinstance(inner, Record):
                yield from _members(inner, spell, by_key)
                continue
        if sayable(member(f.name)):
            yield member(f.name), spell.value(f.type)


def _type_stub(typedef: Typedef, spell: TypePrinter, names: Mapping[str, str]) -> str:
    if typedef.link:
        return linked(typedef.link)
    if isinstance(typedef.type, Ref) and sayable(names.get(typedef.type.key, "")):
        return names[typedef.type.key]
    return spell.stub(typedef.type)


def _stub_parameter(name: str, position: int, all_names: tuple[str, ...]) -> str:
    text = parameter_name(name, position)
    return text if all_names.count(name) == 1 and not text.startswith("__") else f"_{position}"


def _python_type(value: Value) -> str:
    if isinstance(value, tuple):
        return f"tuple[{', '.join(_python_type(item) for item in value)}]"
    return f"_b.{type(value).__name__}"
