"""Our headers say what the tables of facts say: nothing listed is missing, and nothing that is listed differs."""

from __future__ import annotations

import re
from typing import Any

import pytest

from autogen.clang import CursorKind, TypeKind, raw
from autogen.clang import library as clang

from .conftest import Method, Surface, declared

OBJECTS = (TypeKind.OBJCID, TypeKind.OBJCCLASS, TypeKind.OBJCOBJECTPOINTER)
NULLABLE = 1
STORAGE = {TypeKind.LONG: "long", TypeKind.ULONG: "unsigned long"}


def bare(encoding: str) -> str:
    """A type encoding without argument offsets and qualifiers; names of structures stay."""
    return re.sub(r"\{\w+=|[rnNoORV\d]", lambda found: found[0] if found[0].startswith("{") else "", encoding)


def spelled(of: Any) -> str:
    """A type as it is written, with its own nullability last; clang writes macros into the spelling of some types."""
    lib = clang.library()
    nullable = " _Nullable" if lib.clang_Type_getNullability(of) == NULLABLE else ""
    inner = lib.clang_Type_getModifiedType(of)
    while clang.type_kind(inner) != TypeKind.INVALID:
        of, inner = inner, lib.clang_Type_getModifiedType(inner)
    return plain(of.spelling + nullable)


def plain(text: str) -> str:
    """A spelling without blanks and without what is so everywhere; an array's or a block's own nullability last."""
    text = re.sub(r"\s|_Nonnull", "", text)
    return re.sub(r"\(\^_Nullable\)(.*)", r"(^)\1_Nullable", re.sub(r"_Nullable\[\]$", "[]_Nullable", text))


def introduced(method: Method) -> tuple[str, str]:
    found = raw.availability(method.cursor, "macos")
    return "unavailable?" if found.unavailable else found.introduced or "-", found.deprecated or "-"


def owned(under_arc: Method) -> str:
    """What clang itself says of a result: +1, +0, or - for what is no object."""
    if clang.type_kind(under_arc.result.get_canonical()) not in OBJECTS:
        return "-"
    return "+1" if clang.children(under_arc.cursor, CursorKind.NS_RETURNS_RETAINED_ATTR) else "+0"


def test_owners(surface: Surface) -> None:
    found = declared().owners
    differences = []
    for name, kind, adopted in surface.rows["owner"]:
        protocols = (
            ",".join(sorted(found[name, kind].protocols)) or "-" if (name, kind) in found else "absent"
        )
        if protocols != adopted:
            differences.append(f"{kind} {name}: {protocols}, not {adopted}")
    assert not differences
    assert len(surface.rows["owner"]) == 64


def test_methods(surface: Surface) -> None:
    found, arc = declared().owners, declared("-fobjc-arc").owners
    differences = []
    for name, kind, sign, selector, *facts in surface.rows["method"]:
        encoding, result, arguments, ownership, *versions, category = facts
        method = found[name, kind].methods.get(f"{sign} {selector}")
        if method is None:
            differences.append(f"{sign}[{name} {selector}]: absent")
            continue
        under_arc = arc[name, kind].methods[f"{sign} {selector}"]
        ours = (
            bare(method.cursor.objc_type_encoding),
            spelled(method.result),
            [spelled(argument) for argument in method.arguments],
            owned(under_arc),
            introduced(method),
            method.category,
        )
        theirs = (
            bare(encoding),
            plain(result),
            [] if arguments == "-" else [plain(argument) for argument in arguments.split("; ")],
            ownership,
            tuple(versions),
            category,
        )
        differences += [
            f"{sign}[{name} {selector}]: {a}, not {b}" for a, b in zip(ours, theirs, strict=True) if a != b
        ]
    assert not differences
    assert len(surface.rows["method"]) == 539


@pytest.mark.parametrize(
    ("flags", "truth"),
    [
        (("-target", "x86_64-apple-macos14"), "c"),
        (("-target", "x86_64-linux-gnu", "-fobjc-runtime=gcc"), "C"),
    ],
)
def test_other_targets_differ_in_truth_values_only(
    surface: Surface, flags: tuple[str, ...], truth: str
) -> None:
    found = declared(*flags).owners
    differences = []
    for name, kind, sign, selector, encoding, *_ in surface.rows["method"]:
        method = found[name, kind].methods[f"{sign} {selector}"]
        ours, theirs = bare(method.cursor.objc_type_encoding), bare(encoding).replace("B", truth)
        if ours != theirs:
            differences.append(f"{sign}[{name} {selector}]: {ours}, not {theirs}")
    assert not differences


def test_init_takes_over_what_it_is_sent_to(surface: Surface) -> None:
    arc = declared("-fobjc-arc").owners
    for name, kind, sign, selector, *_ in surface.rows["method"]:
        initialiser = sign == "-" and re.match(r"init(?![a-z])", selector) is not None
        method = arc[name, kind].methods[f"{sign} {selector}"]
        assert bool(clang.children(method.cursor, CursorKind.NS_CONSUMES_SELF_ATTR)) == initialiser, (
            name,
            selector,
        )


def test_enums(surface: Surface) -> None:
    found = declared().enums
    differences = []
    for name, storage, flags in surface.rows["enum"]:
        if name not in found:
            differences.append(f"{name}: absent")
            continue
        kind = clang.type_kind(found[name].enum_type.get_canonical())
        marked = "flags" if clang.children(found[name], CursorKind.FLAG_ENUM_ATTR) else "-"
        if (STORAGE.get(kind), marked) != (storage, flags):
            differences.append(f"{name}: {STORAGE.get(kind)}, {marked}, not {storage}, {flags}")
    assert not differences
    assert len(surface.rows["enum"]) == 37


def test_constants(surface: Surface) -> None:
    found = declared().constants
    listed = {name: (enum, int(value)) for enum, name, value in surface.rows["const"]}
    assert {name: found.get(name) for name in listed} == listed
    enums = {enum for enum, _ in listed.values()}
    assert {name for name, (enum, _) in found.items() if enum in enums} == set(listed)
    assert len(listed) == 279


def test_structures(surface: Surface) -> None:
    found = declared().records
    listed = {name: int(size) for name, size in surface.rows["struct"]}
    assert {name: found[name].get_size() if name in found else None for name in listed} == listed
    assert len(listed) == 32


def test_functions(surface: Surface) -> None:
    found = declared().functions
    listed = dict(surface.rows["function"])
    ours = {name: "inline" if found[name].is_definition() else "symbol" for name in listed if name in found}
    assert ours == listed
    assert len(listed) == 19
    retained = {name for name in listed if clang.children(found[name], CursorKind.NS_RETURNS_RETAINED_ATTR)}
    assert retained == {"MTLCreateSystemDefaultDevice", "MTLCopyAllDevices", "MTLCopyAllDevicesWithObserver"}


def test_globals(surface: Surface) -> None:
    found = declared().globals
    listed = {name for (name,) in surface.rows["global"]}
    assert listed <= set(found)
    objects = {name for name in listed if clang.type_kind(found[name].type.get_canonical()) in OBJECTS}
    assert listed - objects == {"MTLAttributeStrideStatic", "MTLBufferLayoutStrideDynamic"}
    assert len(listed) == 31
