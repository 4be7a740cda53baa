"""Classes, protocols and categories to the model, each method alone: one that cannot be read goes to the ledger."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..clang import CursorKind, Unit, raw
from ..clang import library as clang
from ..model import (
    FunctionType,
    Instance,
    Location,
    Method,
    ObjCCategory,
    ObjCClass,
    ObjCProtocol,
    Object,
    Ownership,
    Skip,
)
from ..patches import CATEGORY
from ..types.declarators import with_names
from ..types.reader import TypeReader, UnsupportedType
from .families import related
from .ownership import METHODS, Place, ownership, place

PLATFORM = "macos"  # whose versions the model has
DIRECT = "objc_direct: no message reaches it"
_PLAIN = Ownership()
_DIRECT = re.compile(rb"\bobjc_direct|@property\s*\([^)]*\bdirect\b")


@dataclass(frozen=True)
class _Index:
    """The declarations with a body, by clang's name; categories by the class that they belong to."""

    bodies: dict[str, clang.Cursor]
    categories: dict[str, list[clang.Cursor]]


class ObjCReader:
    """Reads what a unit declares in Objective-C; `declared` gives the key of whatever a type mentions."""

    def __init__(
        self,
        unit: Unit,
        types: TypeReader,
        locate: Callable[[clang.Cursor], Location],
        cursors: Iterable[clang.Cursor],
    ) -> None:
        self.unit, self.types, self.locate, self._cursors = unit, types, locate, cursors
        self.skips: list[Skip] = []

    @cached_property
    def _index(self) -> _Index:
        bodies: dict[str, clang.Cursor] = {}
        categories: dict[str, list[clang.Cursor]] = defaultdict(list)
        for cursor in self._cursors:
            kind = clang.kind(cursor)
            if kind in (CursorKind.OBJC_INTERFACE_DECL, CursorKind.OBJC_PROTOCOL_DECL):
                bodies.setdefault(cursor.get_usr(), cursor)
            elif kind == CursorKind.OBJC_CATEGORY_DECL:
                categories[self.extended(cursor)].append(cursor)
        return _Index(bodies, dict(categories))

    @cached_property
    def _ownership(self) -> dict[Place, Ownership]:
        return ownership(self.unit)

    @cached_property
    def _owning(self) -> frozenset[str]:
        """clang's names of the methods that have an ownership somewhere: few have."""
        return frozenset(usr for usr, _, _ in self._ownership)

    def _owned(self, method: clang.Cursor) -> Ownership:
        if method.get_usr() not in self._owning:
            return _PLAIN
        return self._ownership.get(place(self.unit, method), _PLAIN)

    @cached_property
    def _may_be_direct(self) -> bool:
        """Whether Apple's runtime is meant, the only one that has it, and a header has the word: few have."""
        texts = map(self.unit.text, self.unit.files.values())
        return "apple" in self.unit.request.target and any(_DIRECT.search(text) for text in texts)

    @cached_property
    def _may_be_renamed(self) -> bool:
        """Whether any header has the attribute's word: to ask clang for the tokens of all attributes takes long."""
        return any(b"objc_runtime_name" in self.unit.text(path) for path in self.unit.files.values())

    def extended(self, category: clang.Cursor) -> str:
        """clang's name of the class that a category belongs to."""
        return str(clang.children(category, CursorKind.OBJC_CLASS_REF)[0].referenced.get_usr())

    def container(self, cursor: clang.Cursor) -> Iterator[ObjCClass | ObjCProtocol | ObjCCategory]:
        """A class with all its categories, or a protocol."""
        usr = cursor.get_usr()
        body = self._index.bodies.get(usr)
        found = body if body is not None else cursor
        name, location, parts = found.spelling, self.locate(found), [*found.get_children()]
        inside = [] if body is None else parts
        protocols, methods = self._protocols(inside), tuple(self._methods(found, inside, ""))
        available = raw.availability(found, PLATFORM)
        facts = available.introduced, available.deprecated, self._runtime_name(parts)
        if clang.kind(found) == CursorKind.OBJC_PROTOCOL_DECL:
            yield ObjCProtocol(usr, name, location, protocols, methods, body is not None, *facts)
            return
        above = clang.of_kinds(parts, CursorKind.OBJC_SUPER_CLASS_REF)
        superclass = self.types.declared(above[0].referenced) if above else ""
        parameters = tuple(
            child.spelling for child in clang.of_kinds(parts, CursorKind.TEMPLATE_TYPE_PARAMETER)
        )
        defined = body is not None
        yield ObjCClass(usr, name, location, superclass, protocols, methods, parameters, defined, *facts)
        for position, category in enumerate(self._index.categories.get(usr, ())):
            parts = [*category.get_children()]
            yield ObjCCategory(
                f"{usr} category {position}",
                category.spelling,
                self.locate(category),
                usr,
                self._protocols(parts),
                tuple(self._methods(category, parts, category.spelling)),
                category.spelling == CATEGORY,
            )

    def _runtime_name(self, parts: Iterable[clang.Cursor]) -> str:
        """What `objc_runtime_name` says, as written there or given to a macro; libclang shows its first token only."""
        if not self._may_be_renamed:
            return ""
        for attribute in clang.of_kinds(parts, CursorKind.UNEXPOSED_ATTR):
            first = next(iter(attribute.get_tokens()), None)
            if first is not None and first.spelling.strip("_") == "objc_runtime_name":
                extent = attribute.extent
                text = self.unit.text(extent.start.file.name)[extent.start.offset : extent.end.offset]
                if found := re.search(rb'"([^"]+)"', text):
                    return found[1].decode()
        return ""

    def _protocols(self, parts: Iterable[clang.Cursor]) -> tuple[str, ...]:
        adopted = clang.of_kinds(parts, CursorKind.OBJC_PROTOCOL_REF)
        return tuple(dict.fromkeys(self.types.declared(protocol.referenced) for protocol in adopted))

    # Methods ----------------------------------------------------------------------------------------------

    def _methods(
        self, container: clang.Cursor, parts: Sequence[clang.Cursor], category: str
    ) -> Iterator[Method]:
        accessors = self._accessors(parts)
        seen = set()
        for cursor in clang.of_kinds(parts, *METHODS):
            key = clang.kind(cursor), cursor.spelling
            if key in seen:
                continue
            seen.add(key)
            if self._may_be_direct and clang.is_direct(cursor):
                self.skip(container, cursor, DIRECT)
                continue
            try:
                method = self._method(cursor, accessors.get(key, ""), category)
            except UnsupportedType as error:
                self.skip(container, cursor, str(error))
            else:
                yield method

    def skip(self, container: clang.Cursor, cursor: clang.Cursor, reason: str) -> None:
        """Enter a method or property in the ledger."""
        is_category = clang.kind(container) == CursorKind.OBJC_CATEGORY_DECL
        owner = clang.children(container, CursorKind.OBJC_CLASS_REF)[:1] if is_category else [container]
        sign = "+" if clang.kind(cursor) == CursorKind.OBJC_CLASS_METHOD_DECL else "-"
        name = f"{sign}[{owner[0].spelling} {cursor.spelling}]"
        self.skips.append(Skip(name, reason, self.locate(cursor)))

    @staticmethod
    def _accessors(parts: Iterable[clang.Cursor]) -> dict[tuple[int, str], str]:
        """The selectors that read and write the properties."""
        lib = clang.library()
        found: dict[tuple[int, str], str] = {}
        for cursor in clang.of_kinds(parts, CursorKind.OBJC_PROPERTY_DECL):
            kind = (
                CursorKind.OBJC_CLASS_METHOD_DECL
                if "(cpy)" in cursor.get_usr()
                else CursorKind.OBJC_INSTANCE_METHOD_DECL
            )
            for selector in (
                lib.clang_Cursor_getObjCPropertyGetterName(cursor),
                lib.clang_Cursor_getObjCPropertySetterName(cursor),
            ):
                found[kind, selector] = cursor.spelling
        return found

    def _method(self, cursor: clang.Cursor, of_property: str, category: str) -> Method:
        class_method = clang.kind(cursor) == CursorKind.OBJC_CLASS_METHOD_DECL
        parameters = list(cursor.get_arguments())
        result = self.types.read(cursor.result_type)
        plain = isinstance(result, Object) and result == Object(nullable=result.nullable)
        if plain and isinstance(result, Object) and related(cursor.spelling, class_method):
            result = Instance(result.nullable)
        type_ = FunctionType(
            result,
            tuple(with_names(self.types.argument(parameter), parameter) for parameter in parameters),
            bool(clang.library().clang_Cursor_isVariadic(cursor)),
        )
        available = raw.availability(cursor, PLATFORM)
        return Method(
            cursor.spelling,
            class_method,
            self.locate(cursor),
            type_,
            tuple(parameter.spelling or f"_{position}" for position, parameter in enumerate(parameters)),
            self._owned(cursor),
            sys.intern(cursor.objc_type_encoding),
            bool(clang.library().clang_Cursor_isObjCOptional(cursor)),
            available.introduced,
            available.deprecated,
            available.unavailable,
            of_property,
            category,
        )
