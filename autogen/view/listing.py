"""What a module declares, as `autogen list` and `explain` show it, from the module alone.

The headers are not asked: where several were bound, which of them declares a name is not known, and no line is; an
inline function is a macro function here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bindings._support.format import GRAMMAR, objc, on_target

from ..build import Built, listings
from ..modulefile import Record, Value, method
from ..modulefile.statements import statements
from ..passes.names import c_identifier, c_member
from ..render.registers import layout, place, spelled
from ..render.tables import literal
from .ctext import c_function, c_type, c_variable
from .model import tag
from .modules import FileModule
from .view import View

Entry = dict[str, Any]


def built(name: str, module: FileModule, text: str) -> Built:
    """A module that lies here as if it had just been built, with all that can be listed of it."""
    skipped = dict(module.file.first.skipped)
    each = {target: [*_entries(module, text, target)] for target in module.file.targets}
    return Built(name, text, "", {}, skipped, {}, [], *listings(each))


def _entries(module: FileModule, text: str, target: str) -> Iterator[Entry]:
    facts = statements(text).facts
    change = facts.get("targets", {}).get(target, {})
    tables = {table: one.entries() for table, one in on_target(facts, change).items()}
    one = _Module(module.view(target), next(iter(module.headers)) if len(module.headers) == 1 else "")
    for table, found in tables.items():
        for name, raw in found.items():
            yield from one.of(table, name, f"({raw}" if GRAMMAR[table][0].startswith("(") else raw)


class _Module:
    def __init__(self, view: View, header: str) -> None:
        self.view, self.header = view, header

    def entry(self, name: str, kind: str, c: str, declaration: str, python: str, facts: Any = None) -> Entry:
        return {
            **{"name": name, "kind": kind, "header": self.header, "line": 0, "c": c},
            **{"declaration": declaration, "python": python, "method": facts},
        }

    def of(self, table: str, name: str, raw: str) -> Iterator[Entry]:
        """The entries of one in a table: its own, and those of its enumerators or methods."""
        d = self.view.declarations
        if table == "skipped":
            yield self.entry("", "skipped", name, "", raw)
        elif table == "registers":
            register = d.registers[name]
            kind = "register array" if register.is_array else "register"
            enums = {field.enum: field.enum for field in register.fields}
            shown = "\n".join((place(register), *layout(register, enums)))
            yield self.entry(name, kind, spelled(register), spelled(register), shown)
        elif table in ("classes", "protocols"):
            yield from self._container(name, raw)
        elif table != "availability":
            kind = {"macros": "macro function", "values": "macro value"}.get(table) or self.view.kinds[name]
            yield self.entry(name, kind, *self._in_c(table, name), raw)
        if table == "enums":
            for member, value in d.enums[name].members.items():
                key, number = c_identifier(member), literal(value)
                c = f"enum {tag(self.view, d.enums[name])} {{ …, {key} = {number}, … }};"
                yield self.entry(member, "enumerator", key, c, f"{number} (of {name})")

    def _in_c(self, table: str, name: str) -> tuple[str, str]:
        """How C calls what a table declares, and its declaration; empty where only the headers have that."""
        d, key = self.view.declarations, c_identifier(name)
        match table:
            case "records":
                head = f"{d.records[name].kind} {tag(self.view, d.records[name])}"
                return head, _record(self.view, d.records[name], head)
            case "enums":
                head = f"enum {tag(self.view, d.enums[name])}"
                rows = [f"  {c_identifier(one)} = {value}," for one, value in d.enums[name].members.items()]
                return head, "\n".join([f"{head} {{", *rows, "};"])
            case "types":
                return key, f"typedef {c_type(self.view, d.types[name].type, key)};"
            case "functions":
                return key, f"{c_function(self.view, d.functions[name])};"
            case "globals":
                return key, f"extern {c_variable(self.view, d.globals[name], key)};"
            case "constants":
                return key, f"#define {key} {_value(d.constants[name])}"
            case "ioctls":
                return key, f"#define {key} {d.ioctls[name].number:#x}"
            case "aliases":
                return key, f"#define {key} {c_identifier(d.aliases[name])}"
        return key, ""

    def _container(self, name: str, raw: str) -> Iterator[Entry]:
        d = self.view.declarations
        one = self.view.containers[name]
        above, kind = list(one.protocols), "protocol"
        if name in d.classes:
            above, kind = [*filter(None, [d.classes[name].superclass]), *above], "class"
        shown = f"{', '.join(above) or 'root'}, {len(one.methods)} methods"
        c = f"@{'interface' if kind == 'class' else kind} {one.objc_name}"
        yield self.entry(name, kind, one.objc_name, c, shown)
        for line in objc.container(raw)[2]:
            had = method(line)
            facts = {
                **{"class": one.objc_name, "selector": had.selector, "class_method": had.sign == "+"},
                **{"retained": had.retained, "encoding": "", "consumes_self": had.consumes_self},
                **{"property": "", "category": ""},
            }
            called = f"{had.sign}[{one.objc_name} {had.selector}]"
            shown = self.view.containers[name].methods[had.key].attribute
            yield self.entry(f"{name}.{shown}", "method", called, "", line.strip()[2:], facts)


def _record(view: View, one: Record, head: str) -> str:
    """A record with its members; those without a name are written out in it."""
    if one.size is None:
        return f"{head};"
    return "\n".join([f"{head} {{", *_members(view, one, "  "), "};"])


def _members(view: View, one: Record, indent: str) -> Iterator[str]:
    for member in one.members:
        inner = view.record(member.type) if not member.name else None
        if inner is not None:
            yield f"{indent}{inner[1].kind} {{"
            yield from _members(*inner, indent + "  ")
            yield f"{indent}}};"
        else:
            width = f" : {member.bits}" if member.bits is not None else ""
            yield f"{indent}{c_type(view, member.type, c_member(member.name))}{width};"


def _value(value: Value) -> str:
    """A constant as C writes it; an array between braces."""
    if isinstance(value, tuple):
        return f"{{{', '.join(map(_value, value))}}}"
    if isinstance(value, str):
        escaped = value.encode("utf-8", "surrogateescape").decode("latin-1")
        return (
            '"'
            + "".join(
                one if " " <= one <= "~" and one not in '"\\' else f"\\{ord(one):03o}" for one in escaped
            )
            + '"'
        )
    return literal(value)
