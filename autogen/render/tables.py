"""A model as the tables of its module: name -> entry, as `docs/module-format.md` specifies them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bindings._support.format import GRAMMAR

from ..model import (
    Alias,
    Array,
    BitRange,
    Block,
    ClassObject,
    Constant,
    Declaration,
    Enum,
    Field,
    Function,
    Global,
    Ioctl,
    MacroFunction,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Object,
    Record,
    Register,
    Type,
    Typedef,
    TypedValue,
    Value,
)
from ..passes.names import called, member, members
from . import escape
from .registers import register_entries
from .typeprinter import TypePrinter

Entries: TypeAlias = dict[str, str]


@dataclass(frozen=True)
class Difference:
    """What another target changes: the entries that are other there, and the names it does not have."""

    tables: Mapping[str, Entries]
    missing: tuple[str, ...] = ()  # as "table.name"

    def __bool__(self) -> bool:
        return bool(self.missing or any(self.tables.values()))


_TABLES: Mapping[type, str] = {
    Record: "records",
    Enum: "enums",
    ObjCClass: "classes",
    ObjCProtocol: "protocols",
    Typedef: "types",
    Function: "functions",
    Global: "globals",
    Ioctl: "ioctls",
    Alias: "aliases",
    MacroFunction: "macros",
    Constant: "constants",
    TypedValue: "typed",
    BitRange: "typed",
    Register: "registers",
}


def table_of(declaration: Declaration) -> str:
    """The table that has a declaration; empty for a typedef without a name, which is in none."""
    if isinstance(declaration, MacroFunction) and declaration.is_value:
        return "values"
    nameless = isinstance(declaration, Typedef) and not declaration.name
    return "" if nameless else _TABLES.get(type(declaration), "")


def tables(model: Module) -> dict[str, Entries]:
    """Every table of a module, in the order in which the module shows them."""
    spell, names = TypePrinter(model.by_key(), model.names), model.names
    found: dict[str, Entries] = {table: {} for table in GRAMMAR}
    for d in model.declarations:
        name = names.get(d.key, "")
        match d:
            case Record():
                found["records"][name] = _record(d, spell)
            case Enum():
                lines = [f"\n  {escape.name(n)} = {literal(v, d.hexadecimal)}" for n, v in members(d).items()]
                found["enums"][name] = d.type.ctype + ", flags" * d.flags + "".join(lines)
            case ObjCClass():
                found["classes"][name] = _container(d, name, spell)
            case ObjCProtocol():
                found["protocols"][name] = _container(d, name, spell)
            case Typedef() if d.name:
                found["types"][name] = d.link or spell.table(d.type)
            case Function():
                found["functions"][name] = _function(d, name, spell)
            case Global():
                found["globals"][name] = _variable(d, spell) + _symbol(d, name)
            case Ioctl():
                found["ioctls"][name] = f"{d.number:#x}: {spell.table(d.argument)}"
            case Alias() if d.of in names:
                found["aliases"][name] = names[d.of]
            case MacroFunction(is_value=True):
                found["values"][name] = f"{macro_result(d, spell)} = {macro_body(d, spell)}"
            case MacroFunction():
                found["macros"][name] = _macro(d, spell)
            case TypedValue():
                found["typed"][name] = f"{spell.table(d.type)}: {literal(d.value, d.hexadecimal)}"
            case BitRange():
                found["typed"][name] = f"bits {d.high}:{d.low}"
            case Constant():
                found["constants"][name] = literal(d.value, d.hexadecimal)
    found["constants"] = dict(sorted(found["constants"].items()))  # which are found by halving
    found["availability"] = {
        names[d.key]: versions
        for d in model.declarations
        if isinstance(d, ObjCClass | ObjCProtocol | Function | Global)
        and d.key in names
        and (versions := _availability(d))
    }
    placed = {names[d.key]: d for d in model.declarations if isinstance(d, Register) and d.key in names}
    found["registers"] = register_entries(placed, names)
    found["skipped"] = ledger(model)
    return found


def difference(base: Mapping[str, Entries], other: Mapping[str, Entries]) -> Difference:
    """What to store for another target beside the tables of the first one."""
    changed = {
        table: {name: text for name, text in entries.items() if base[table].get(name) != text}
        for table, entries in other.items()
    }
    missing = [
        f"{table}.{name}" for table, entries in base.items() for name in entries if name not in other[table]
    ]
    return Difference({table: entries for table, entries in changed.items() if entries}, tuple(missing))


def text(table: str, entries: Mapping[str, str]) -> str:
    """The entries as one text, without the line breaks around it."""
    mark, end = GRAMMAR[table]
    check = str if table == "skipped" else escape.name
    return end.join(f"{check(name)}{mark}{entry}" for name, entry in entries.items())


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
        reasons.setdefault(escape.ledger_name(skip.name), escape.remark(skip.reason))
    return reasons


def _record(record: Record, spell: TypePrinter) -> str:
    return "".join([_head(record), *(f"\n  {_row(f, spell)}" for f in bound_fields(record))])


def _head(record: Record) -> str:
    if record.size is None:
        return f"{record.kind}, incomplete"
    facts = [record.kind, f"{record.size} bytes"]
    if record.layout == "explicit":
        facts.append(f"align {record.align}")
    elif record.name_align is not None:
        facts.append(f"align {record.name_align}")
    facts += [record.layout] * (record.layout != "natural") + _by_value(record)
    return ", ".join(facts)


def _by_value(record: Record) -> list[str]:
    if record.passed:
        return [f"passed as {' '.join(record.passed)}"]
    return ["by address"] * record.by_address


def bound_fields(record: Record) -> Iterator[Field]:
    """The members of a record that the tables have: those with a name, and anonymous records."""
    return (f for f in record.fields if f.name or f.anonymous)


def _row(f: Field, spell: TypePrinter) -> str:
    name, kind, byte = f.name and escape.name(called(f)), spell.table(f.type), f.offset // 8
    if f.bits is not None:
        return f"{name}: {kind}:{f.bits} @ {byte}.{f.offset % 8}"
    return f"{name}: {kind} @ {byte}"


def _function(function: Function, name: str, spell: TypePrinter) -> str:
    kind = function.type
    named = tuple(zip(function.parameters, kind.parameters, strict=True))
    listed = [
        f"{text}: {spell.parameter(parameter, named[position:])}"
        for position, (text, parameter) in enumerate(
            zip(_apart(function.parameters), kind.parameters, strict=True), start=1
        )
    ]
    if kind.variadic or not kind.prototype:
        listed.append("...")
    result = "retained " * function.retained + spell.table(kind.result)
    return f"{', '.join(listed)}) -> {result}{_symbol(function, name)}"


def _container(declared: ObjCClass | ObjCProtocol, name: str, spell: TypePrinter) -> str:
    """A class or a protocol, as its table has it."""
    protocols = [spell.names[key] for key in declared.protocols]
    if isinstance(declared, ObjCClass):
        protocols.insert(0, spell.names[declared.superclass] if declared.superclass else "None")
    head = ", ".join(protocols) or "None"
    if name != (runtime_name := declared.runtime_name or declared.name):
        head += f" = {escape.name(runtime_name)}"
    attributes = method_attributes(declared.methods)
    rows = (f"\n  {method_line(m, attributes[m.selector], spell)}" for m in declared.methods)
    return head + "".join(rows)


def method_attributes(methods: Iterable[Method]) -> dict[str, str]:
    """The Python attribute of each selector: colons are underscores; a second claimant gets one more."""
    attributes: dict[str, str] = {}
    taken: set[str] = set()
    for selector in dict.fromkeys(method.selector for method in methods):
        attribute = attribute_of(selector)
        while attribute in taken:
            attribute += "_"
        taken.add(attribute)
        attributes[selector] = attribute
    return attributes


def attribute_of(selector: str) -> str:
    """The attribute of a selector by the rule alone."""
    attribute = selector.replace(":", "_")
    return f"{attribute}_" if keyword.iskeyword(attribute) else attribute


def method_line(method: Method, attribute: str, spell: TypePrinter) -> str:
    """A method as its class's entry has it."""
    listed = [
        f"{parameter_name(name, position)}: {spell.constant(kind)}{spell.table(kind, parameter=True)}"
        for position, (name, kind) in enumerate(zip(method.parameters, method.type.parameters, strict=True))
    ]
    listed += ["..."] * method.type.variadic
    owned = method.ownership
    parts = ["retained " * owned.retained + spell.table(method.type.result)]
    parts += ["consumes self"] * owned.consumes_self + [f"consumes {position}" for position in owned.consumes]
    parts += ["inner pointer"] * owned.inner_pointer + ["optional"] * method.optional
    parts += [f"since {method.introduced}"] * bool(method.introduced)
    parts += [f"deprecated {method.deprecated}"] * bool(method.deprecated)
    parts += ["unavailable"] * method.unavailable
    named = f" = {attribute}" if attribute != attribute_of(method.selector) else ""
    selector = ":".join(word and escape.name(word) for word in method.selector.split(":"))
    return f"{method.sign} {selector}({', '.join(listed)}) -> {', '.join(parts)}{named}"


def _variable(d: Global, spell: TypePrinter) -> str:
    behind = spell.resolve(d.type)
    kind = f"{spell.table(behind.of)} * ?" if d.unsized and isinstance(behind, Array) else spell.table(d.type)
    is_object = isinstance(behind, Object | ClassObject | Block)  # whose wrapper has nothing to write
    return "const " * ("const" in d.qualifiers and not is_object) + kind


def _availability(found: ObjCClass | ObjCProtocol | Function | Global) -> str:
    parts = [f"since {found.introduced}"] * bool(found.introduced)
    return ", ".join(parts + [f"deprecated {found.deprecated}"] * bool(found.deprecated))


def _macro(function: MacroFunction, spell: TypePrinter) -> str:
    result = f" -> {macro_result(function, spell)}" if function.returns else ""
    return f"{macro_parameters(function, spell)}){result} = {macro_body(function, spell)}"


def macro_parameters(function: MacroFunction, spell: TypePrinter) -> str:
    """Spell the parameters of a macro function, with their types where they have some."""
    named = [(name, _kind(kind, function)) for name, kind in function.parameters]
    listed = (
        f"{name}: {_parameter(kind, named[position:], function, spell)}" if kind else name
        for position, (name, kind) in enumerate(function.parameters, start=1)
    )
    return ", ".join(listed)


def _kind(kind: str, function: MacroFunction) -> Type | None:
    """The type of a parameter of a macro or an inline function, if it has one."""
    number = kind.strip("`")
    return function.records[int(number)] if number.isdigit() else None


def _parameter(
    kind: str, following: Sequence[tuple[str, Type | None]], function: MacroFunction, spell: TypePrinter
) -> str:
    """A parameter as that of a function of the library, where the entry reaches memory; the words are arithmetic's."""
    single = _kind(kind, function)
    if single is not None and function.returns:
        return spell.parameter(single, following)
    return _with_records(kind, function, spell, parameter=True)


def macro_result(function: MacroFunction, spell: TypePrinter) -> str:
    """Spell the type of what a macro function returns."""
    return _with_records(function.returns, function, spell)


def macro_body(function: MacroFunction, spell: TypePrinter) -> str:
    """The locals and the result of a function, in the grammar of `_support/cfunctions`."""
    return _with_records(function.expression, function, spell)


def _with_records(text: str, function: MacroFunction, spell: TypePrinter, *, parameter: bool = False) -> str:
    for number, record in enumerate(function.records):
        if f"`{number}`" in text:
            text = text.replace(f"`{number}`", spell.table(record, parameter=parameter))
    return text


def _symbol(declaration: Function | Global, name: str) -> str:
    """The library's name of a function or a variable, where it is not the module's."""
    symbol = declaration.symbol or declaration.name
    return f" = {escape.symbol(symbol)}" if symbol != name else ""


def _apart(names: Sequence[str]) -> list[str]:
    """Parameters as Python calls them; a second one of a name (from and from_) is numbered."""
    found: list[str] = []
    for position, name in enumerate(names):
        text = parameter_name(name, position)
        found.append(f"_{position}" if text in found else text)
    return found


def parameter_name(name: str, position: int) -> str:
    """Name a parameter as Python can: by its number where C's name is no identifier."""
    return member(name) if name.isidentifier() else f"_{position}"
