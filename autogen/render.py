"""A model to text: the module and its stub. All generated text comes from `templates/`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2

from .model import (
    Alias,
    Constant,
    Declaration,
    Enum,
    Field,
    Function,
    Global,
    Ioctl,
    Module,
    Record,
    Ref,
    Skip,
    Typedef,
    Value,
)
from .passes.names import member, members
from .spell import Speller

# A text of constants is read as a whole once a few of its names are used: names used together, live together.
CONSTANTS_PER_TEXT = 1000


@dataclass(frozen=True)
class Front:
    """What a module says about itself: its docstring, its origin and the library behind it."""

    name: str
    about: str
    made: str
    source: Mapping[str, str] = field(default_factory=dict)
    libraries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    errno: bool = False
    in_package: bool = True
    variable: str = ""  # the name in AUTOGEN_<NAME>_LIBRARY where it is not the module's own


def module(model: Module, front: Front) -> str:
    """The text of the generated module."""
    return _environment().get_template("module.py.j2").render(front=front, **_tables(model))


def stub(model: Module, front: Front) -> str:
    """The text of its stub, for editors and mypy."""
    return _environment().get_template("stub.pyi.j2").render(front=front, **_stub(model))


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters["block"] = block
    environment.filters["literal"] = repr
    return environment


def block(text: str) -> str:
    """Text for the inside of a triple-quoted string."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def literal(value: Value, hexadecimal: bool = False) -> str:
    """A constant as the tables write it; `inf` and `nan` as `float` reads them."""
    if isinstance(value, tuple):
        inside = ", ".join(literal(item, hexadecimal) for item in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, bool) or not isinstance(value, int):
        return ascii(value) if isinstance(value, str) else repr(value)
    return f"{value:#x}" if hexadecimal and abs(value) > 9 else str(value)


def ledger(model: Module) -> dict[str, str]:
    """Every skipped name with its reason, in one line each."""
    reasons: dict[str, str] = {}
    for skip in model.skips:
        reasons.setdefault(skip.name, " ".join(skip.reason.split()))
    return reasons


def _tables(model: Module) -> dict[str, Any]:
    by_key = model.by_key()
    spell, names = Speller(by_key, model.names), model.names
    kinds = _by_kind(model)
    return {
        "records": [
            (names[r.key], _head(r), [_row(f, spell) for f in _bound_fields(r)]) for r in kinds[Record]
        ],
        "enums": [
            (names[e.key], e.type.ctype, [(n, literal(v, e.hexadecimal)) for n, v in members(e).items()])
            for e in kinds[Enum]
        ],
        "types": [(names[t.key], t.link or spell.table(t.type)) for t in kinds[Typedef] if t.name],
        "functions": [_function(f, names[f.key], spell) for f in kinds[Function]],
        "globals": [
            f"{names[g.key]}: {spell.table(g.type)}{_symbol(g, names[g.key])}" for g in kinds[Global]
        ],
        "ioctls": [(names[i.key], f"{i.number:#x}", spell.table(i.argument)) for i in kinds[Ioctl]],
        "aliases": [(names[a.key], names[a.of]) for a in kinds[Alias] if a.of in names],
        "constants": list(_constant_texts(kinds[Constant], names)),
        "skipped": ledger(model),
    }


def _by_kind(model: Module) -> dict[type, list[Any]]:
    kinds: dict[type, list[Any]] = {
        kind: [] for kind in (Record, Enum, Typedef, Function, Global, Constant, Ioctl, Alias)
    }
    for declaration in model.declarations:
        kinds[type(declaration)].append(declaration)
    return kinds


def _head(record: Record) -> str:
    if record.size is None:
        return f"{record.kind}, incomplete"
    facts = [record.kind, f"{record.size} bytes"]
    if record.layout == "explicit":
        facts.append(f"align {record.align}")
    facts += [record.layout] * (record.layout != "natural") + ["by address"] * record.by_address
    return ", ".join(facts)


def _bound_fields(record: Record) -> Iterator[Field]:
    return (f for f in record.fields if f.name or f.anonymous)


def _row(f: Field, spell: Speller) -> str:
    name, kind, byte = member(f.name), spell.table(f.type), f.offset // 8
    if f.bits is not None:
        return f"{name}: {kind}:{f.bits} @ {byte}.{f.offset % 8}"
    return f"{name}: {kind} @ {byte}"


def _function(function: Function, name: str, spell: Speller) -> str:
    kind = function.type
    listed = [
        f"{_parameter(text, position)}: {spell.table(parameter, parameter=True)}"
        for position, (text, parameter) in enumerate(zip(function.parameters, kind.parameters, strict=True))
    ]
    if kind.variadic or not kind.prototype:
        listed.append("...")
    return f"{name}({', '.join(listed)}) -> {spell.table(kind.result)}{_symbol(function, name)}"


def _symbol(declaration: Function | Global, name: str) -> str:
    """The library's name of a function or a variable, where it is not the module's."""
    symbol = declaration.symbol or declaration.name
    return f" = {symbol}" if symbol != name else ""


def _parameter(name: str, position: int) -> str:
    return member(name) if name.isidentifier() else f"_{position}"


def _constant_texts(constants: list[Constant], names: Mapping[str, str]) -> Iterator[list[tuple[str, str]]]:
    """The constants in texts: one a header, long headers cut."""
    text: list[tuple[str, str]] = []
    header = ""
    for constant in constants:
        if text and (constant.location.header != header or len(text) >= CONSTANTS_PER_TEXT):
            yield text
            text = []
        header = constant.location.header
        text.append((names[constant.key], literal(constant.value, constant.hexadecimal)))
    if text:
        yield text


# Stubs ----------------------------------------------------------------------------------------------------


def _stub(model: Module) -> dict[str, Any]:
    by_key = model.by_key()
    spell, names = Speller(by_key, model.names), model.names
    kinds = _by_kind(model)
    records = [_record_stub(r, spell, names, by_key) for r in kinds[Record]]
    linked = sorted({t.link.rpartition(".")[0] for t in kinds[Typedef] if t.link})
    return {
        "linked": linked,
        "records": records,
        "hidden": _aliases_for_hidden(records),
        "enums": [(names[e.key], list(members(e))) for e in kinds[Enum]],
        "types": [(names[t.key], _type_stub(t, spell, names)) for t in kinds[Typedef] if t.name],
        "functions": [
            (names[f.key], _parameter_stubs(f, spell), spell.value(f.type.result)) for f in kinds[Function]
        ],
        "globals": [(names[g.key], spell.stub(g.type)) for g in kinds[Global]],
        "ioctls": [names[i.key] for i in kinds[Ioctl]],
        "aliases": [(names[a.key], names[a.of]) for a in kinds[Alias] if a.of in names],
        "constants": [(names[c.key], _python_type(c.value)) for c in kinds[Constant]],
    }


def _record_stub(
    record: Record, spell: Speller, names: Mapping[str, str], by_key: Mapping[str, Declaration]
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


def _parameter_stubs(function: Function, spell: Speller) -> list[str]:
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


def _members(record: Record, spell: Speller, by_key: Mapping[str, Declaration]) -> Iterator[tuple[str, str]]:
    for f in _bound_fields(record):
        if f.anonymous and isinstance(f.type, Ref):
            inner = by_key[f.type.key]
            if isinstance(inner, Record):
                yield from _members(inner, spell, by_key)
                continue
        yield member(f.name), spell.value(f.type)


def _type_stub(typedef: Typedef, spell: Speller, names: Mapping[str, str]) -> str:
    if typedef.link:
        return f"_{typedef.link}"
    if isinstance(typedef.type, Ref) and typedef.type.key in names:
        return names[typedef.type.key]
    return spell.stub(typedef.type)


def _stub_parameter(name: str, position: int, all_names: tuple[str, ...]) -> str:
    text = _parameter(name, position)
    return text if all_names.count(name) == 1 and not text.startswith("__") else f"_{position}"


def _python_type(value: Value) -> str:
    if isinstance(value, tuple):
        return f"tuple[{', '.join(_python_type(item) for item in value)}]"
    return f"_b.{type(value).__name__}"


__all__ = ["Front", "Skip", "ledger", "literal", "module", "stub"]
