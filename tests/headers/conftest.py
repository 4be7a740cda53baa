"""The Objective-C headers that we write ourselves, parsed with libclang alone, and the tables they are written from."""

from __future__ import annotations

import atexit
import functools
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from clang import cindex

from autogen.clang import CursorKind, TypeKind
from autogen.clang import library as clang

ROOT = Path(__file__).parents[2]
HEADERS = ROOT / "headers/objc"
BUILTINS = ROOT / "autogen/clang/include"
DATA = ROOT.parent / "shared/data/objc"
EVERYTHING = "\n".join(
    f"#import <{path.relative_to(HEADERS).as_posix()}>" for path in sorted(HEADERS.rglob("*.h"))
)
APPLE = ("-target", "arm64-apple-macos14")


def parse(text: str, *flags: str) -> Any:
    """A translation unit of Objective-C with our headers and no others; it keeps nullability and implied attributes."""
    arguments = ["-x", "objective-c", "-fblocks", "-nostdinc", "-isystem", str(BUILTINS)]
    return cindex.Index.create().parse(
        "main.m",
        [*arguments, "-isystem", str(HEADERS), "-Wall", *flags],
        unsaved_files=[("main.m", text)],
        options=clang.ATTRIBUTED_TYPES | clang.IMPLICIT_ATTRIBUTES,
    )


@dataclass(frozen=True)
class Method:
    """A declared method; `cursor` for whoever wants more."""

    cursor: Any
    category: str

    @property
    def result(self) -> Any:
        return self.cursor.result_type

    @property
    def arguments(self) -> list[Any]:
        return [argument.type for argument in self.cursor.get_arguments()]


@dataclass
class Owner:
    """A class with its categories, or a protocol."""

    cursor: Any = None  # the class itself, or the protocol
    protocols: set[str] = field(default_factory=set)
    methods: dict[str, Method] = field(default_factory=dict)


@dataclass(frozen=True)
class Declared:
    """What a translation unit declares, by name. Classes and protocols are keyed with their kind."""

    owners: dict[tuple[str, str], Owner]
    enums: dict[str, Any]
    constants: dict[str, tuple[str, int]]
    records: dict[str, Any]
    functions: dict[str, Any]
    globals: dict[str, Any]


@functools.cache
def declared(*flags: str) -> Declared:
    """All of our headers for a target, Apple's arm64 unless told otherwise; `-fobjc-arc` shows who owns what."""
    unit = parse(EVERYTHING, *(flags if "-target" in flags else (*APPLE, *flags)))
    owners: dict[tuple[str, str], Owner] = defaultdict(Owner)
    enums: dict[str, Any] = {}
    constants: dict[str, tuple[str, int]] = {}
    records: dict[str, Any] = {}
    functions: dict[str, Any] = {}
    variables: dict[str, Any] = {}
    for cursor in unit.cursor.get_children():
        kind, name = clang.kind(cursor), cursor.spelling
        if kind in (CursorKind.OBJC_INTERFACE_DECL, CursorKind.OBJC_PROTOCOL_DECL):
            _add(
                owners[name, "interface" if kind == CursorKind.OBJC_INTERFACE_DECL else "protocol"],
                cursor,
                "-",
            )
        elif kind == CursorKind.OBJC_CATEGORY_DECL:
            of = clang.children(cursor, CursorKind.OBJC_CLASS_REF)[0].spelling
            _add(owners[of, "interface"], cursor, name)
        elif kind == CursorKind.ENUM_DECL and cursor.is_definition():
            enums[name] = cursor
            for one in clang.children(cursor, CursorKind.ENUM_CONSTANT_DECL):
                constants[one.spelling] = name, clang.enumerator_value(one, cursor.enum_type)
        elif kind in (CursorKind.STRUCT_DECL, CursorKind.TYPEDEF_DECL) and cursor.type.get_size() > 0:
            if clang.type_kind(cursor.type.get_canonical()) == TypeKind.RECORD:
                records[name] = cursor.type
        elif kind == CursorKind.FUNCTION_DECL:
            functions[name] = cursor
        elif kind == CursorKind.VAR_DECL:
            variables[name] = cursor
    return Declared(dict(owners), enums, constants, records, functions, variables)


atexit.register(declared.cache_clear)  # clang's objects must go before libclang does


def _add(owner: Owner, cursor: Any, category: str) -> None:
    owner.cursor = cursor if category == "-" else owner.cursor
    owner.protocols |= {child.spelling for child in clang.children(cursor, CursorKind.OBJC_PROTOCOL_REF)}
    for sign, kind in (("-", CursorKind.OBJC_INSTANCE_METHOD_DECL), ("+", CursorKind.OBJC_CLASS_METHOD_DECL)):
        for method in clang.children(cursor, kind):
            owner.methods[f"{sign} {method.spelling}"] = Method(method, category)


@dataclass(frozen=True)
class Surface:
    """The rows of the tables, by the name of the record, without it."""

    rows: dict[str, list[list[str]]]


def optional(method: Any) -> bool:
    """Whether a method of a protocol need not be implemented."""
    return bool(clang.library().clang_Cursor_isObjCOptional(method))


@pytest.fixture(scope="session")
def surface() -> Surface:
    """The tables of facts about Apple's interfaces, which stand beside the repository."""
    return tables("surface.txt", "surface_c.txt")


@pytest.fixture(scope="session")
def rest() -> Surface:
    """What the tables have of Metal beyond what compute programs use; owners say more there."""
    return tables("surface_metal_rest.txt")


def tables(*names: str) -> Surface:
    """The rows of tables; skips where one is missing."""
    rows: dict[str, list[list[str]]] = defaultdict(list)
    for name in names:
        if not (DATA / name).is_file():
            pytest.skip(f"no table of facts: {DATA / name}")
        for line in (DATA / name).read_text().splitlines():
            if not line.startswith("#"):
                record, *cells = line.split("\t")
                rows[record].append(cells)
    return Surface(dict(rows))
