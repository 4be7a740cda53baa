"""What a module declares and where it comes from, as plain entries for `autogen list` and `autogen explain`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import (
    Alias,
    Constant,
    Enum,
    Function,
    Global,
    Ioctl,
    MacroFunction,
    Module,
    ObjCClass,
    ObjCProtocol,
    Record,
    Register,
    Typedef,
    method_name,
)
from ..passes.names import identifier, member
from .registers import layout, place, spelled
from .tables import (
    literal,
    macro_body,
    macro_parameters,
    method_attributes,
    method_line,
)
from .typeprinter import TypePrinter


@dataclass(frozen=True)
class Entry:
    """One name: its Python and C name, its kind, where its header declares it, and its shape in a line or more.

    `method` has what else tools want to know of an Objective-C method.
    """

    name: str
    kind: str
    header: str
    line: int
    c: str
    python: str
    method: Mapping[str, Any] | None = None


def entries(model: Module) -> list[Entry]:
    """Every name of a module in the order of the headers, then the ledger as kind "skipped"."""
    spell, names = TypePrinter(model.by_key(), model.names), model.names
    found: list[Entry] = []
    for declaration in model.declarations:
        name = names.get(declaration.key, "")
        header, line = declaration.location.header, declaration.location.line

        def add(kind: str, c: str, python: str, as_name: str = name, h: str = header, n: int = line) -> None:
            found.append(Entry(as_name, kind, h, n, c, python))

        match declaration:
            case Record():
                rows = "".join(
                    f"\n  {member(f.name) or '(anonymous)'}: {spell.table(f.type)}"
                    f"{f':{f.bits}' if f.bits is not None else ''} @ {f.offset // 8}"
                    f"{f'.{f.offset % 8}' if f.bits is not None else ''}"
                    for f in declaration.fields
                    if f.name or f.anonymous
                )
                size = (
                    "incomplete"
                    if declaration.size is None
                    else f"{declaration.size} bytes, align {declaration.align}"
                )
                c = f"{declaration.kind} {declaration.tag}".strip() if declaration.is_tag else declaration.tag
                add(declaration.kind, c, f"{size}{rows}")
            case Enum():
                c = f"enum {declaration.tag}".strip() if declaration.is_tag else declaration.tag
                add("enum", c, f"{declaration.type.ctype}, {len(declaration.members)} enumerators")
                for key, value in declaration.members:
                    shown = f"{literal(value, declaration.hexadecimal)} (of {name})"
                    add("enumerator", key, shown, identifier(key))
            case Typedef() if declaration.name:
                add(
                    "typedef",
                    f"typedef {declaration.name}",
                    declaration.link or spell.table(declaration.type),
                )
            case Function():
                listed = [
                    f"{p}: {spell.table(kind, parameter=True)}"
                    for p, kind in zip(declaration.parameters, declaration.type.parameters, strict=True)
                ] + ["..."] * (declaration.type.variadic or not declaration.type.prototype)
                result = spell.table(declaration.type.result)
                add("function", f"{declaration.name}()", f"({', '.join(listed)}) -> {result}")
            case Global():
                add("global", declaration.name, spell.table(declaration.type))
            case Constant():
                kind = "enumerator" if declaration.key.startswith("enumerator ") else "constant"
                shown = literal(declaration.value, declaration.hexadecimal)
                shown += f" ({declaration.note})" if declaration.note else ""
                add(kind, f"{declaration.name}, of C type {declaration.ctype}", shown)
            case MacroFunction():
                kind = "macro function" if declaration.key.startswith("macro ") else "inline function"
                shown = f"({macro_parameters(declaration, spell)}) = {macro_body(declaration, spell)}"
                add(kind, f"{declaration.name}()", shown)
            case Ioctl():
                add(
                    "ioctl",
                    declaration.name,
                    f"{declaration.number:#x}, argument {spell.table(declaration.argument)}",
                )
            case ObjCClass() | ObjCProtocol():
                kind = "class" if isinstance(declaration, ObjCClass) else "protocol"
                above = declaration.superclass if isinstance(declaration, ObjCClass) else ""
                listed = [names[key] for key in (above, *declaration.protocols) if key]
                state = "" if declaration.defined else "only declared; "
                add(
                    kind,
                    f"@{'interface' if kind == 'class' else kind} {declaration.name}",
                    f"{state}{', '.join(listed) or 'root'}, {len(declaration.methods)} methods",
                )
                found.extend(_methods(declaration, name, spell))
            case Register():
                shown = "\n".join((place(declaration), *layout(declaration, names)))
                add("register array" if declaration.is_array else "register", spelled(declaration), shown)
            case Alias():
                add("alias", declaration.name, names.get(declaration.of, ""))
    found += [
        Entry(s.name, "skipped", s.location.header, s.location.line, s.name, s.reason) for s in model.skips
    ]
    return found


def _methods(declared: ObjCClass | ObjCProtocol, name: str, spell: TypePrinter) -> Iterator[Entry]:
    attributes = method_attributes(declared.methods)
    for method in declared.methods:
        attribute = attributes[method.selector]
        facts = {
            "class": declared.name,
            "selector": method.selector,
            "class_method": method.class_method,
            "retained": method.ownership.retained,
            "encoding": method.encoding,
            "consumes_self": method.ownership.consumes_self,
            "property": method.of_property,
            "category": method.category,
        }
        yield Entry(
            f"{name}.{attribute}",
            "method",
            method.location.header,
            method.location.line,
            method_name(declared.name, method),
            method_line(method, attribute, spell)[2:],
            facts,
        )
