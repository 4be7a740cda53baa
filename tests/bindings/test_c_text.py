"""The C text of every binding says what its headers say: clang reads both in one unit, and finds the same types.

Functions, variables and typedefs are declared once more, which C allows for the same type only. Records are defined
once more in the block of a function, under a name of their own, and compared member by member; so are enumerations.
Macros and constants of which the text has only a value are compared with what the headers define.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from autogen.build import request
from autogen.clang import BUILTIN_HEADERS, CursorKind
from autogen.clang import library as clang
from autogen.clang.unit import parse
from autogen.model import (
    Constant,
    Declaration,
    Enum,
    Function,
    FunctionType,
    Global,
    Method,
    ObjCClass,
    ObjCProtocol,
    Object,
    Record,
    Type,
    Typedef,
    c_name,
    uses,
)
from autogen.objc.ownership import METHODS
from autogen.render.c import objc
from autogen.render.c.holders import innermost_key
from autogen.render.c.text import CText
from autogen.render.typeprinter import sayable
from autogen.verify.compiler.nameable import Nameable
from autogen.verify.compiler.subject import Subject
from tests.bindings.subjects import PROJECT, row
from tests.bindings.subjects import subject as subject_on

_ERROR = 3
# The sized names that the text uses for types which a header spells otherwise.
_TYPES = {
    **{f"{s.lower()}int{b}_t": f"__{s}INT{b}_TYPE__" for s in ("", "U") for b in (8, 16, 32, 64)},
    "size_t": "__SIZE_TYPE__",
    "ssize_t": "__PTRDIFF_TYPE__",
    "wchar_t": "__WCHAR_TYPE__",
}
pytestmark = [
    pytest.mark.long,
    pytest.mark.parametrize(
        "name",
        [row(name) for name, one in PROJECT.bindings.items() if one.language != "c++" and not one.transform],
    ),
]


def subject(name: str) -> Subject:
    return subject_on(name, PROJECT.bindings[name].targets[0])


def problems(name: str, of: Subject, questions: list[tuple[str, str]]) -> list[str]:
    """What clang says against each question (about, lines of C), after the headers."""
    c = Nameable(of.model)
    hidden = c.hidden() | {c_name(d) for d in of.model.declarations if not d.key.startswith("macro ")}
    lines = [f"#undef {one}" for one in sorted(hidden - {""})]
    lines += [f"typedef {kind} {one};" for one, kind in _TYPES.items()]
    owners = [""] * len(lines)
    for about, text in questions:
        lines.append(text)
        owners += [about] * (text.count("\n") + 1)
    binding = PROJECT.bindings[name]
    asked = request(binding, tuple(root or BUILTIN_HEADERS for root in of.roots), binding.targets[0])
    before = asked.main().count("\n") + 1
    unit = parse(asked, tail="\n" + "\n".join(lines) + "\n", tolerant=True)
    found = []
    for message in unit.tu.diagnostics:
        if message.severity >= _ERROR:
            row = message.location.line - 1 - before
            about = owners[row] if 0 <= row < len(owners) else str(message.location)
            found.append(f"{about}: {message.spelling}")
    return found


def test_functions_variables_and_typedefs_can_be_declared_again(name: str) -> None:
    of = subject(name)
    c = CText(of.model, objective_c=PROJECT.bindings[name].language == "objective-c")
    asked = [(d.key, c.declaration(d)) for d in of.model.declarations if _is_declared(d, c)]
    assert problems(name, of, asked) == []


def _is_declared(one: Declaration, c: CText) -> bool:
    if not isinstance(one, Function | Global | Typedef) or one.key.startswith("macro ") or not one.name:
        return False
    inner = c.by_key.get(innermost_key(one.type))
    nameless = isinstance(inner, Record | Enum) and not c_name(inner)
    return not nameless and not getattr(one, "link", "") and not any(map(_generic, uses(one)))


def _generic(kind: Type) -> bool:
    """Whether a type has a class's type parameter in it, which only that class can say."""
    match kind:
        case Object():
            return bool(kind.parameter) or any(map(_generic, kind.arguments))
        case FunctionType():
            return any(map(_generic, (kind.result, *kind.parameters)))
    inner = getattr(kind, "to", None) or getattr(kind, "of", None) or getattr(kind, "function", None)
    return inner is not None and _generic(inner)


def test_records_have_the_same_layout_and_members(name: str) -> None:
    of = subject(name)
    c = Nameable(of.model)
    asked = []
    for number, record in enumerate(c.all(Record)):
        spelled = c.named(record) if c.around(record) is record else None
        if spelled and record.size is not None and not record.opaque:
            again = f"oracle_{number}"
            text = c.declaration(replace(record, tag=again, is_tag=True))
            assert "placed as no C declaration" not in text, text
            claims = "\n".join(_claims(record, spelled, f"{record.kind} {again}", c))
            asked.append((spelled, f"void oracle_in_{number}(void) {{\n{text}\n{claims}\n}}"))
    assert problems(name, of, asked) == []


def _claims(record: Record, was: str, now: str, c: CText) -> Iterator[str]:
    claims = [f"sizeof({was}) == sizeof({now})", f"_Alignof({was}) == _Alignof({now})"]
    for one in record.fields:
        if not one.name or one.bits is not None:
            continue
        claims.append(f"__builtin_offsetof({was}, {one.name}) == __builtin_offsetof({now}, {one.name})")
        inner = c.by_key.get(innermost_key(one.type))
        if not isinstance(inner, Record | Enum) or c_name(inner):
            both = ", ".join(f"__typeof__((({side} *)0)->{one.name})" for side in (was, now))
            claims.append(f"__builtin_types_compatible_p({both})")
    return (f'_Static_assert({claim}, "{now}");' for claim in claims)


def test_enumerations_and_values_are_the_headers(name: str) -> None:
    of = subject(name)
    c = Nameable(replace(of.model, definitions={}))
    asked = []
    for number, enum in enumerate(c.all(Enum)):
        spelled = c.named(enum)
        claims = [f"{key} == {value}" for key, value in enum.members]
        if spelled:
            again = f"oracle_{number}"
            text = c.declaration(replace(enum, tag=again, is_tag=True))
            claims.append(f"sizeof({spelled}) == sizeof(enum {again})")
            claims.append(f"(({spelled})-1 < 0) == ((enum {again})-1 < 0)")
            body = "\n".join(f'_Static_assert({claim}, "");' for claim in claims)
            asked.append((spelled, f"void oracle_enum_{number}(void) {{\n{text}\n{body}\n}}"))
    for one in c.all(Constant):
        text = c.declaration(one)
        if one.key.startswith("macro ") and isinstance(one.value, int):
            value = text.removeprefix(f"#define {one.name} ")
            asked.append((one.name, f'_Static_assert(({one.name}) == ({value}), "");'))
        elif one.key.startswith("macro ") and isinstance(one.value, str) and "char" in one.ctype:
            value = text.removeprefix(f"#define {one.name} ")
            asked.append((one.name, f'_Static_assert(!__builtin_strcmp({one.name}, {value}), "");'))
    assert problems(name, of, asked) == []


def _plain(encoding: str) -> str:
    """An encoding without in, out, oneway, bycopy, which the model does not have; an array argument is a pointer."""
    return re.sub(r"\[\d+C\]", "*", re.sub(r"[nNoORV]+(?=[v@#:*^])", "", encoding))


def test_methods_are_encoded_the_same(name: str) -> None:
    if PROJECT.bindings[name].language != "objective-c":
        pytest.skip("no Objective-C")
    of = subject(name)
    c = CText(of.model, objective_c=True)
    owners = [d for d in of.model.declarations if isinstance(d, ObjCClass | ObjCProtocol)]
    wanted = {
        (f"oracle_{number}", method.sign, method.selector): method
        for number, owner in enumerate(owners)
        for method in owner.methods
        if sayable(owner.name) and not any(map(_generic, (method.type.result, *method.type.parameters)))
    }
    bodies: dict[str, list[Method]] = {}
    for (owner, _, _), method in wanted.items():
        bodies.setdefault(owner, []).append(method)
    text = "".join(
        f"\n@protocol {owner}\n" + "\n".join(objc.method(one, c) for one in methods) + "\n@end"
        for owner, methods in bodies.items()
    )
    binding = PROJECT.bindings[name]
    asked = request(binding, tuple(root or BUILTIN_HEADERS for root in of.roots), binding.targets[0])
    unit = parse(asked, tail=f"{text}\n", tolerant=True)
    assert [str(m) for m in unit.tu.diagnostics if m.severity >= _ERROR] == []
    found = {}
    for protocol in unit.cursors():
        if clang.kind(protocol) == CursorKind.OBJC_PROTOCOL_DECL and protocol.spelling in bodies:
            for method in clang.children(protocol, *METHODS):
                sign = "+" if clang.kind(method) == CursorKind.OBJC_CLASS_METHOD_DECL else "-"
                found[protocol.spelling, sign, method.spelling] = method.objc_type_encoding
    assert {key: _plain(text) for key, text in found.items()} == {
        key: _plain(method.encoding) for key, method in wanted.items()
    }
    assert wanted or name in ("corefoundation", "dispatch", "iokit", "iosurface", "objc")
