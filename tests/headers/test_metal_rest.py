"""All of Metal.framework: our headers have every owner, method and value of the tables, and nothing else called MTL…"""

from __future__ import annotations

import re
from typing import Any

from autogen.clang import CursorKind, TypeKind, raw
from autogen.clang import library as clang

from .conftest import Surface, declared, optional
from .test_surface import STORAGE, bare, introduced, owned, plain, spelled

# The table ends before the last of these enumerations: metal-cpp has their values (test_witnesses.py).
CUT_SHORT = {"MTLVertexFormat", "MTLVertexStepFunction", "MTLVisibilityResultMode", "MTLWinding"}
# Its superclass is not in the table.
ROOTLESS = "MTLRasterizationRateLayerDescriptor"
STORAGES = {**STORAGE, TypeKind.UINT: "unsigned int", TypeKind.UCHAR: "unsigned char"}


def loose(text: str) -> str:
    """A spelling without the nullability that this table does not have: that of the type itself."""
    text = plain(text)
    while text.endswith("_Nullable"):
        text = text.removesuffix("_Nullable")
    text = text.replace("_Nullable*", "*")
    return re.sub(r"^const(.*)\*$", r"\1const*", text) if text.startswith("constid") else text


def superclass(cursor: Any) -> str:
    return next((one.spelling for one in clang.children(cursor, CursorKind.OBJC_SUPER_CLASS_REF)), "-")


def test_owners(rest: Surface) -> None:
    found = declared().owners
    differences = []
    for name, kind, adopted, above, since, until in rest.rows["owner"]:
        owner = found.get((name, kind))
        if owner is None:
            differences.append(f"{kind} {name}: absent")
            continue
        output = raw.availability(owner.cursor, "macos")
        ours = [",".join(sorted(owner.protocols)) or "-", superclass(owner.cursor)]
        ours += [output.introduced or "-", output.deprecated or "-"]
        adopted = ",".join(sorted(adopted.split(",")))
        theirs = [adopted, "NSObject" if name == ROOTLESS else above, since, until]
        if ours != theirs:
            differences.append(f"{kind} {name}: {ours}, not {theirs}")
    assert not differences
    assert {name for name, _ in found if name.startswith("MTL")} == {row[0] for row in rest.rows["owner"]}
    assert len(rest.rows["owner"]) == 153


def test_methods(rest: Surface) -> None:
    found, arc = declared().owners, declared("-fobjc-arc").owners
    differences = []
    for name, kind, sign, selector, *facts in rest.rows["method"]:
        encoding, result, arguments, ownership, *versions, _ = facts
        method = found[name, kind].methods.get(f"{sign} {selector}")
        if method is None:
            differences.append(f"{sign}[{name} {selector}]: absent")
            continue
        ours = (
            bare(method.cursor.objc_type_encoding),
            loose(spelled(method.result)),
            [loose(spelled(argument)) for argument in method.arguments],
            owned(arc[name, kind].methods[f"{sign} {selector}"]),
            tuple(text.rstrip("?") for text in introduced(method)),
        )
        if re.match(r"- init(?![a-z])", f"{sign} {selector}"):
            ownership = "+1"  # the table has not derived these
        listed = [] if arguments == "-" else arguments.split("; ")
        theirs = bare(encoding), loose(result), [*map(loose, listed)], ownership, tuple(versions)
        differences += [
            f"{sign}[{name} {selector}]: {a}, not {b}" for a, b in zip(ours, theirs, strict=True) if a != b
        ]
    assert not differences
    assert len(rest.rows["method"]) == 1165


def test_optional_methods() -> None:
    found = {
        (name, method)
        for (name, _), owner in declared().owners.items()
        if name.startswith("MTL")
        for method, declaration in owner.methods.items()
        if optional(declaration.cursor)
    }
    assert {name for name, _ in found} == {"MTLBlitCommandEncoder", "MTLResourceStateCommandEncoder"}
    assert len(found) == 2 + 6


def test_nothing_else_is_declared(rest: Surface, surface: Surface) -> None:
    listed = {(row[0], f"{row[2]} {row[3]}") for table in (rest, surface) for row in table.rows["method"]}
    ours = {
        (name, method)
        for (name, _), owner in declared().owners.items()
        if name.startswith("MTL")
        for method in owner.methods
    }
    assert sorted(ours - listed) == []


def test_enums_and_constants(rest: Surface) -> None:
    found, constants = declared().enums, declared().constants
    differences = []
    for name, kind, flags in rest.rows["enum"]:
        ours = clang.type_kind(found[name].enum_type.get_canonical())
        marked = "flags" if clang.children(found[name], CursorKind.FLAG_ENUM_ATTR) else "-"
        if (STORAGES.get(ours), marked) != (kind, flags):
            differences.append(f"{name}: {STORAGES.get(ours)}, {marked}, not {kind}, {flags}")
    assert not differences
    listed = {name: (enum, int(value)) for enum, name, value in rest.rows["const"]}
    assert {name: constants.get(name) for name in listed} == listed
    enums = {name for name, *_ in rest.rows["enum"]}
    more = {name: enum for name, (enum, _) in constants.items() if enum in enums and name not in listed}
    assert set(more.values()) == CUT_SHORT and len(listed) + len(more) == 503


def test_names_of_parameters_are_words() -> None:
    for (name, _), owner in declared().owners.items():
        for selector, method in owner.methods.items():
            for argument in method.cursor.get_arguments():
                assert re.fullmatch(r"[a-zA-Z]\w*", argument.spelling), (name, selector)
