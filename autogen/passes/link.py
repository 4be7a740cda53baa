"""Types that another binding declares are imported from it: one class, not two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatchcase

from ..errors import BindingError
from ..model import (
    Declaration,
    Enum,
    Module,
    ObjCClass,
    ObjCProtocol,
    Opaque,
    Record,
    Ref,
    Scalar,
    Type,
    Typedef,
    Types,
    Void,
    c_name,
)
from .options import Linked, Options
from .select import prune


def link(module: Module, options: Options) -> Module:
    """Replace linked types by references, and drop what only those needed."""
    types = Types(module.by_key(), module.pointer_size)
    declarations = tuple(
        _linked(declaration, options.links, lambda key: _known(key, types))
        for declaration in module.declarations
    )
    mine = {d.key for d in declarations if not (isinstance(d, Typedef) and d.link)}
    needed = frozenset(key for key in module.selected if key in mine)
    return prune(replace(module, declarations=declarations, selected=needed))


def _known(key: str, types: Types) -> Type:
    """All that this module knows of a type of another one: that it is a number, or how many bytes it has."""
    resolved = types.resolve(Ref(key))
    found = types.by_key.get(resolved.key) if isinstance(resolved, Ref) else None
    number = found.type if isinstance(found, Enum) else resolved
    if isinstance(number, Scalar):
        return number
    extent = types.extent(Ref(key))
    return Opaque(c_name(types.by_key[key]), extent.size, extent.align) if extent.size else Void()


def _linked(declaration: Declaration, links: tuple[Linked, ...], known: Callable[[str], Type]) -> Declaration:
    if not isinstance(declaration, Record | Enum | Typedef | ObjCClass | ObjCProtocol):
        return declaration
    incomplete = isinstance(declaration, Record) and declaration.size is None
    for other in links:
        covered = any(fnmatchcase(declaration.location.header, glob) for glob in other.headers)
        completes = incomplete and declaration.key in other.complete
        if covered and not c_name(declaration):
            return declaration  # reached only through what holds it
        if covered and declaration.key not in other.names:
            raise BindingError(
                f"{declaration.location}: {c_name(declaration)!r} should come from the binding {other.binding!r}, "
                f"which does not have it; select its header in headers/{other.binding}.toml, or narrow the link"
            )
        if covered or completes:
            name = other.names[declaration.key]
            path = f"{other.binding}.{name}"
            called = name if isinstance(declaration, ObjCProtocol) else c_name(declaration)
            return Typedef(declaration.key, called, declaration.location, known(declaration.key), path)
    return declaration
