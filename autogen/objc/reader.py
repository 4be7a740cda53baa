"""Classes, protocols and categories to the model, each method alone: one that cannot be read goes to the ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..clang import Unit
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
from ..types import TypeReader, UnsupportedType
from .families import related
from .ownership import METHODS, Place, ownership, place

PLATFORM = "macos"  # whose versions the model has


@dataclass(frozen=True)
class _Index:
    """The declarations with a body, by clang's name; categories by the class that they belong to."""

    bodies: dict[str, Any]
    categories: dict[str, list[Any]]


class ObjCReader:
    """Reads what a unit declares in Objective-C; `declared` gives the key of whatever a type mentions."""

    def __init__(self, unit: Unit, types: TypeReader, locate: Callable[[Any], Location]) -> None:
        self.unit, self.types, self.locate = unit, types, locate
        self.skips: list[Skip] = []

    @cached_property
    def _index(self) -> _Index:
        bodies: dict[str, Any] = {}
        categories: dict[str, list[Any]] = defaultdict(list)
        for cursor in self.unit.cursors():
            kind = clang.kind(cursor)
            if kind in (clang.INTERFACE, clang.PROTOCOL):
                bodies.setdefault(cursor.get_usr(), cursor)
            elif kind == clang.CATEGORY:
                categories[self.extended(cursor)].append(cursor)
        return _Index(bodies, dict(categories))

    @cached_property
    def _ownership(self) -> dict[Place, Ownership]:
        return ownership(self.unit)

    def extended(self, category: Any) -> str:
        """clang's name of the class that a category belongs to."""
        return str(clang.children(category, clang.CLASS_NAME_REF)[0].referenced.get_usr())

    def container(self, cursor: Any) -> Iterator[ObjCClass | ObjCProtocol | ObjCCategory]:
        """A class with all its categories, or a protocol."""
        usr = cursor.get_usr()
        body = self._index.bodies.get(usr)
        found = body if body is not None else cursor
        name, location = found.spelling, self.locate(found)
        protocols, methods = (self._protocols(found), tuple(self._methods(found, ""))) if body else ((), ())
        available = clang.availability(found, PLATFORM)
        versions = available.introduced, available.deprecated
        if clang.kind(found) == clang.PROTOCOL:
            yield ObjCProtocol(usr, name, location, protocols, methods, body is not None, *versions)
            return
        above = clang.children(found, clang.SUPERCLASS_REF)
        superclass = self.types.declared(above[0].referenced) if above else ""
        parameters = tuple(child.spelling for child in clang.children(found, clang.TYPE_PARAMETER))
        defined = body is not None
        yield ObjCClass(usr, name, location, superclass, protocols, methods, parameters, defined, *versions)
        for position, category in enumerate(self._index.categories.get(usr, ())):
            yield ObjCCategory(
                f"{usr} category {position}",
                category.spelling,
                self.locate(category),
                usr,
                self._protocols(category),
                tuple(self._methods(category, category.spelling)),
                category.spelling == CATEGORY,
            )

    def _protocols(self, cursor: Any) -> tuple[str, ...]:
        adopted = clang.children(cursor, clang.PROTOCOL_REF)
        return tuple(dict.fromkeys(self.types.declared(protocol.referenced) for protocol in adopted))

    # Methods ----------------------------------------------------------------------------------------------

    def _methods(self, container: Any, category: str) -> Iterator[Method]:
        accessors = self._accessors(container)
        seen = set()
        for cursor in clang.children(container, *METHODS):
            key = clang.kind(cursor), cursor.spelling
            if key in seen:
                continue
            seen.add(key)
            try:
                method = self._method(cursor)
            except UnsupportedType as error:
                self.skip(container, cursor, str(error))
            else:
                yield replace(method, of_property=accessors.get(key, ""), category=category)

    def skip(self, container: Any, cursor: Any, reason: str) -> None:
        owner = clang.children(container, clang.CLASS_NAME_REF)[:1] or [container]
        sign = "+" if clang.kind(cursor) == clang.CLASS_METHOD else "-"
        name = f"{sign}[{owner[0].spelling} {cursor.spelling}]"
        self.skips.append(Skip(name, reason, self.locate(cursor)))

    @staticmethod
    def _accessors(container: Any) -> dict[tuple[int, str], str]:
        """The selectors that read and write the properties."""
        lib = clang.library()
        found: dict[tuple[int, str], str] = {}
        for cursor in clang.children(container, clang.PROPERTY):
            kind = clang.CLASS_METHOD if "(cpy)" in cursor.get_usr() else clang.INSTANCE_METHOD
            for selector in (
                lib.clang_Cursor_getObjCPropertyGetterName(cursor),
                lib.clang_Cursor_getObjCPropertySetterName(cursor),
            ):
                found[kind, selector] = cursor.spelling
        return found

    def _method(self, cursor: Any) -> Method:
        class_method = clang.kind(cursor) == clang.CLASS_METHOD
        parameters = list(cursor.get_arguments())
        result = self.types.read(cursor.result_type)
        plain = isinstance(result, Object) and result == Object(nullable=result.nullable)
        if plain and isinstance(result, Object) and related(cursor.spelling, class_method):
            result = Instance(result.nullable)
        type_ = FunctionType(
            result,
            tuple(self.types.argument(parameter) for parameter in parameters),
            bool(clang.library().clang_Cursor_isVariadic(cursor)),
        )
        available = clang.availability(cursor, PLATFORM)
        return Method(
            cursor.spelling,
            class_method,
            self.locate(cursor),
            type_,
            tuple(parameter.spelling or f"_{position}" for position, parameter in enumerate(parameters)),
            self._ownership.get(place(self.unit, cursor), Ownership()),
            cursor.objc_type_encoding,
            bool(clang.library().clang_Cursor_isObjCOptional(cursor)),
            available.introduced,
            available.deprecated,
            available.unavailable,
        )
