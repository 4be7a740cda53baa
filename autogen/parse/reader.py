"""Cursors to declarations: what the selected headers declare, and every type that those declarations need."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from bindings._support.format.targets import normal

from ..clang import CursorKind, TypeKind, Unit, altered, raw, wide_character
from ..clang import library as clang
from ..clang.entities import Entities
from ..clang.ignored import Ignored
from ..clang.instances import is_virtual_or_derived
from ..model import (
    Constant,
    Declaration,
    Enum,
    Field,
    Function,
    FunctionType,
    Global,
    Location,
    Record,
    Scalar,
    Skip,
    Typedef,
    TypedValue,
)
from ..objc import PLATFORM, ObjCReader
from ..types.declarators import qualifiers, with_names
from ..types.reader import STRONG, TypeReader, UnsupportedType
from . import cursors
from .constants import constant

_RECORDS = {CursorKind.STRUCT_DECL: "struct", CursorKind.UNION_DECL: "union", CursorKind.CLASS_DECL: "struct"}
_TRANSPARENT = b"transparent_union"  # an attribute that libclang does not show
_TEMPLATES = (
    CursorKind.FUNCTION_TEMPLATE,
    CursorKind.CLASS_TEMPLATE,
    CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION,
    CursorKind.TYPE_ALIAS_TEMPLATE_DECL,
)
# Directives, definitions, expansions, inclusions
_PREPROCESSING = range(CursorKind.PREPROCESSING_DIRECTIVE, CursorKind.INCLUSION_DIRECTIVE + 1)
_METHODS = (CursorKind.CXX_METHOD, CursorKind.CONSTRUCTOR, CursorKind.DESTRUCTOR)
_NAMED = (CursorKind.TYPEDEF_DECL, CursorKind.TYPE_ALIAS_DECL, *cursors.CONTAINERS)
_LANGUAGE_TYPES = (
    TypeKind.OBJCID,
    TypeKind.OBJCCLASS,
    TypeKind.OBJCSEL,
)  # which its own headers declare once more
_FORWARD = (CursorKind.OBJC_CLASS_REF, CursorKind.OBJC_PROTOCOL_REF)  # @class and @protocol without a body


class Reader:
    """Takes declarations once each; types queue the declarations they mention."""

    def __init__(self, unit: Unit, entities: Entities) -> None:
        self.unit, self.entities = unit, entities
        target, args = unit.request.target, unit.request.args
        self._waiting = cursors.Waiting()
        self.key = self._waiting.key
        self.types = TypeReader(
            unit.tu,
            self.key,
            partial(wide_character, target, args),
            unit.request.language == "objective-c",
            cache(partial(cursors.mentions, unit, STRONG.encode())),
            altered(target, args),
            normal(target).startswith("i386-"),
        )
        self.ignored = Ignored(unit)
        self.location = partial(cursors.location, unit)  # no method: a circle would keep the unit in memory
        self.objc = ObjCReader(unit, self.types, self.location, entities.cursors)
        self.declarations: dict[str, Declaration] = {}
        self.skips: list[Skip] = []
        self.inline: dict[str, tuple[str, Location]] = {}  # static inline functions, to be looked into
        self.heads: dict[str, str] = {}  # of these functions: what stands before the body
        self.selected: set[str] = set()
        self.instances: set[str] = set()  # of templates, that nothing has made complete
        self._paths: dict[str, tuple[str, str]] = {}
        self._transparent: set[str] = set()

    # Entry points -----------------------------------------------------------------------------------------

    def take(self, cursor: clang.Cursor) -> None:
        """Take a declaration that the user selected."""
        kind = clang.kind(cursor)
        if kind == CursorKind.TYPEDEF_DECL and clang.type_kind(cursor.type) in _LANGUAGE_TYPES:
            return
        if kind in _NAMED or _declares_type(cursor):
            self.selected.add(self.key(cursor))
            self.drain()
        elif kind in _FORWARD:
            self.selected.add(self.key(cursor.referenced))
            self.drain()
        elif kind == CursorKind.OBJC_CATEGORY_DECL:
            self.selected.add(self.key(clang.children(cursor, CursorKind.OBJC_CLASS_REF)[0].referenced))
            self.drain()
        elif kind in _RECORDS:
            pass  # nameless: taken with what holds it
        elif kind == CursorKind.FUNCTION_DECL:
            self._transaction(cursor, self._function)
        elif kind == CursorKind.VAR_DECL:
            self._transaction(cursor, self._variable)
        elif kind in _TEMPLATES:
            self.skip(cursor, "C++ template")
        elif kind not in _METHODS and kind not in _PREPROCESSING:
            self.skip(cursor, f"not bound: {clang.kind_name(cursor)}")

    def reach(self, usr: str) -> Declaration | None:
        """The function or variable of that key; one of a header that was not selected comes for those that call it."""
        cursor = self.entities.by_usr.get(usr)
        if usr not in self.declarations and usr not in self.inline and cursor is not None:
            before = set(self.selected), len(self.skips), dict(self.inline)
            self.take(cursor)
            self.selected, self.inline = before[0], before[2]
            del self.skips[before[1] :]
        return self.declarations.get(usr)

    def drain(self) -> None:
        """Read everything that waits; reading may queue more."""
        while queue := self._waiting.queue:
            key, cursor = queue.popleft()
            kind = clang.kind(cursor)
            if kind in _RECORDS:
                self._transaction(cursor, self._record, key)
            elif kind == CursorKind.ENUM_DECL:
                self._transaction(cursor, self._enum, key)
            elif kind in (CursorKind.TYPEDEF_DECL, CursorKind.TYPE_ALIAS_DECL):
                self._transaction(cursor, self._typedef, key)
            elif kind in cursors.CONTAINERS:
                for declaration in self.objc.container(cursor):
                    self.add(declaration)
            else:
                self.skip(cursor, "depends on a template parameter")

    def add(self, declaration: Declaration, *, selected: bool = False) -> None:
        """Add a declaration, unless one of its key is there."""
        self.declarations.setdefault(declaration.key, declaration)
        if selected:
            self.selected.add(declaration.key)

    def skip(self, cursor: clang.Cursor, reason: str) -> None:
        """Enter what a cursor declares in the ledger."""
        if cursor.spelling:
            self.skips.append(Skip(cursor.spelling, reason, self.location(cursor)))

    def _transaction(self, cursor: clang.Cursor, build: Callable[..., None], *arguments: object) -> None:
        try:
            if problem := self.ignored.touching(cursor):
                raise UnsupportedType(f"clang cannot do what the header says of it: {problem}")
            build(cursor, *arguments)
        except UnsupportedType as error:
            self.skip(cursor, str(error))
        except Exception as error:
            place = self.location(cursor)
            error.add_note(f"reading {cursor.spelling or 'a nameless type'} ({place.header}:{place.line})")
            raise

    # Records ----------------------------------------------------------------------------------------------

    def _record(self, cursor: clang.Cursor, key: str) -> None:
        kind, location = _RECORDS[clang.kind(cursor)], self.location(cursor)
        anonymous = cursor.is_anonymous()
        tag = "" if anonymous else cursor.spelling
        if cursor.type.get_num_template_arguments() > 0:
            tag = re.sub(r"\W+", "_", cursor.type.spelling).strip("_")  # box<int> and box<char> are two types
        path = self._paths.get(key) or self._scope(cursor)
        is_tag = cursors.has_tag(cursor)
        if not cursor.is_definition():
            if cursor.type.get_num_template_arguments() > 0:
                self.instances.add(cursor.type.get_canonical().spelling)
            self.add(Record(key, kind, tag, location, path=path, is_tag=is_tag))
            return
        size, own, align = cursor.type.get_size(), cursor.type.get_align(), self.entities.alignment(cursor)
        if size < 0:
            raise UnsupportedType("a record without a size (it depends on a template parameter)")
        opaque = self._not_plain(cursor)
        fields = () if opaque else tuple(self._field(key, f) for f in cursor.type.get_fields())
        transparent = key in self._transparent or (
            _TRANSPARENT in cursors.text(self.unit, cursor, attributes=True)
        )
        record = Record(key, kind, tag, location, size, own, fields, path, is_tag, opaque, transparent)
        if is_tag or align == own:
            self.add(record)
        elif size % align == 0:
            self.add(replace(record, align=align))
        else:
            self.add(replace(record, name_align=align))
        if tag and key in self.selected:
            for method in clang.children(cursor, *_METHODS):
                name = f"{cursor.spelling}::{method.spelling}"
                self.skips.append(Skip(name, "a member function of C++", self.location(method)))
            self.selected.update(self.key(child) for child in cursor.get_children() if _declares_type(child))

    def _field(self, holder: str, cursor: clang.Cursor) -> Field:
        name, bits = cursor.spelling, cursor.get_bitfield_width() if cursor.is_bitfield() else None
        inner = cursors.innermost(cursor.type)
        declaration = inner.get_declaration()
        nameless = clang.type_kind(inner) in (TypeKind.RECORD, TypeKind.ENUM) and declaration.is_anonymous()
        anonymous = nameless and bool(clang.library().clang_Cursor_isAnonymousRecordDecl(declaration))
        if not name and bits is None and clang.type_kind(cursor.type.get_canonical()) == TypeKind.RECORD:
            anonymous = True  # `struct tag;` among the members, which -fms-extensions promotes
        if anonymous:
            name = ""  # clang spells such a member by its place
        if nameless:
            self._paths.setdefault(cursors.definition_key(declaration), (holder, name))
        kind = (
            self.types.declared_type(cursor, cursor.type)
            if bits is None
            else self.types.bit_field(cursor.type)
        )
        return Field(name, kind, cursor.get_field_offsetof(), bits, anonymous, qualifiers(cursor.type))

    def _not_plain(self, cursor: clang.Cursor) -> str:
        """Why the members of a C++ class cannot be bound, if so."""
        if self.unit.request.language != "c++":
            return ""
        return is_virtual_or_derived(cursor)

    def _scope(self, cursor: clang.Cursor) -> tuple[str, str] | None:
        """For a type declared inside a C++ class: that class, so that the name says so."""
        parent = cursor.semantic_parent
        if cursor.is_anonymous():
            return None
        if self.unit.request.language == "c++" and parent is not None and clang.kind(parent) in _RECORDS:
            return self.key(parent), cursor.spelling
        return None

    # Enumerations and typedefs ----------------------------------------------------------------------------

    def _enum(self, cursor: clang.Cursor, key: str) -> None:
        tag = "" if cursor.is_anonymous() else cursor.spelling
        if cursor.enum_type.get_size() < 0:
            raise UnsupportedType("an enumeration that no header completes")
        scalar = self.types.read(cursor.enum_type.get_canonical())
        if not isinstance(scalar, Scalar):
            raise UnsupportedType(f"an enumeration stored in {cursor.enum_type.spelling}")
        prefix = f"{tag}_" if cursor.is_scoped_enum() and tag else ""
        members = tuple(
            (prefix + child.spelling, clang.enumerator_value(child, cursor.enum_type))
            for child in cursor.get_children()
            if clang.kind(child) == CursorKind.ENUM_CONSTANT_DECL
        )
        path = self._paths.get(key) or self._scope(cursor)
        hexadecimal = b"0x" in cursors.text(self.unit, cursor).lower()
        location = self.location(cursor)
        if tag or path:
            flags = bool(clang.children(cursor, CursorKind.FLAG_ENUM_ATTR))
            self.add(
                Enum(key, tag, location, scalar, members, path, cursors.has_tag(cursor), hexadecimal, flags)
            )
            return
        for (name, value), child in zip(members, cursor.get_children(), strict=False):
            constant = Constant(
                f"enumerator {name}", name, self.location(child), value, scalar.ctype, hexadecimal
            )
            self.add(constant, selected=key in self.selected)
        # A type may still mention it: as its integer.
        self.add(Typedef(key, "", location, scalar))

    def _typedef(self, cursor: clang.Cursor, key: str) -> None:
        name, underlying = cursor.spelling, cursor.underlying_typedef_type
        inner = cursors.innermost(underlying)
        if clang.type_kind(inner) in (TypeKind.RECORD, TypeKind.ENUM):
            declaration = inner.get_declaration()
            if declaration.is_anonymous():
                self._paths.setdefault(cursors.definition_key(declaration), ("", name))
            # The record waits in the queue behind its typedef.
            if _TRANSPARENT in cursors.text(self.unit, cursor, attributes=True):
                self._transparent.add(cursors.definition_key(declaration))
        kind = self.types.own(cursor.type) or self.types.declared_type(cursor, underlying)
        self.add(Typedef(key, name, self.location(cursor), kind, qualifiers=qualifiers(underlying)))

    # Functions and variables ------------------------------------------------------------------------------

    def _function(self, cursor: clang.Cursor) -> None:
        key: str = cursor.get_usr()
        if key in self.declarations:
            return
        if not cursor.spelling.replace("$", "_").isidentifier():
            self.skip(cursor, "a C++ operator")
            return
        every = self.entities.declarations(cursor)
        composite = every[-1]
        static, cxx = composite.storage_class.name == "STATIC", self.unit.request.language == "c++"
        inline = [one for one in every if clang.library().clang_Cursor_isFunctionInlined(one)]
        if static or (cxx and inline):
            if static and not cxx and inline:
                self.inline.setdefault(key, (cursor.spelling, self.location(cursor)))
                head = cursors.text(self.unit, inline[-1]).partition(b"{")[0]
                self.heads.setdefault(key, head.decode("utf-8", "surrogateescape"))
                return
            kind = "static inline" if inline else "static"
            self.skip(cursor, f"{kind if static else 'inline'} function: no library has it")
            return
        parameters, canonical = list(composite.get_arguments()), composite.type.get_canonical()
        prototype = clang.type_kind(canonical) == TypeKind.FUNCTIONPROTO
        passed = clang.argument_types(canonical) if prototype else [p.type for p in parameters]
        signature = FunctionType(
            self.types.read(composite.result_type),
            tuple(
                with_names(self.types.passed(p, kind), p) for p, kind in zip(parameters, passed, strict=True)
            ),
            prototype and canonical.is_function_variadic(),
            prototype,
            self.types.convention(canonical),
        )
        called = [[p.spelling for p in one.get_arguments()] for one in every]
        names = tuple(
            next((one[position] for one in called if one[position:] and one[position]), f"_{position}")
            for position in range(len(parameters))
        )
        retained = bool(clang.children(composite, CursorKind.NS_RETURNS_RETAINED_ATTR))
        location, versions = self.location(cursor), self._versions(composite)
        symbol = cursors.symbol(self.unit, composite)
        function = Function(key, cursor.spelling, location, signature, names, symbol, retained, *versions)
        self.add(function, selected=True)

    def _variable(self, cursor: clang.Cursor) -> None:
        key: str = cursor.get_usr()
        if key in self.declarations:
            return
        every = self.entities.declarations(cursor)
        name, location, composite = cursor.spelling, self.location(cursor), every[-1]
        if any(one.tls_kind.name != "NONE" for one in every):
            self.skip(
                cursor, "a variable of which each thread has its own: only C code finds the running one's"
            )
            return
        inner = cursors.innermost(cursor.type)
        if (
            clang.type_kind(inner) in (TypeKind.RECORD, TypeKind.ENUM)
            and inner.get_declaration().is_anonymous()
        ):
            self._paths.setdefault(cursors.definition_key(inner.get_declaration()), ("", name))
        static = cursor.storage_class.name == "STATIC"
        reason = f"static data of type {cursor.type.spelling}: no library has it"
        for one in every:
            try:
                found = constant(one, self.types.read)
            except UnsupportedType as why:
                found, reason = None, f"{reason}, and {why}"
            if found is not None:
                value, kind = found
                ctype = one.type.get_canonical().spelling
                hexadecimal = b"0x" in cursors.text(self.unit, one).lower()
                declared = (
                    TypedValue(key, name, location, kind, value, hexadecimal)
                    if kind is not None
                    else Constant(key, name, location, value, ctype, hexadecimal)
                )
                self.add(declared, selected=True)
                return
        if static:
            self.skip(cursor, reason)
        else:
            kind = self.types.declared_type(composite, composite.type)
            symbol, versions = cursors.symbol(self.unit, composite), self._versions(composite)
            unsized = clang.type_kind(composite.type.get_canonical()) == TypeKind.INCOMPLETEARRAY
            qualified = qualifiers(composite.type)
            self.add(Global(key, name, location, kind, symbol, *versions, qualified, unsized), selected=True)

    def _versions(self, cursor: clang.Cursor) -> tuple[str, str]:
        """The versions of macOS that brought a declaration, and that deprecate it."""
        if self.unit.request.language != "objective-c":
            return "", ""
        found = raw.availability(cursor, PLATFORM)
        return found.introduced, found.deprecated


def _declares_type(cursor: clang.Cursor) -> bool:
    """Whether a cursor declares a type that is there for itself: a nameless record is there for its holder."""
    kind = clang.kind(cursor)
    return kind == CursorKind.ENUM_DECL or (kind in _RECORDS and not cursor.is_anonymous())
