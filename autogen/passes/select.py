"""Keep the declarations that the symbol patterns and kinds ask for, and every type that these need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..model import KINDS, Alias, Constant, Declaration, Enum, Module, Register, Typedef, c_name, refs, uses
from .options import Options, matcher


def select(module: Module, options: Options) -> Module:
    """Drop what was not asked for; a declaration that is needed by a kept one stays, unselected."""
    wanted = matcher(options)
    chosen = frozenset(
        d.key
        for d in module.declarations
        if d.key in module.selected
        and _is_kind(d, options)
        and (wanted(c_name(d)) or _has_wanted_member(d, wanted) or _has_wanted_macro(d, wanted))
    )
    skips = tuple(skip for skip in module.skips if wanted(skip.name))
    return prune(replace(module, selected=chosen, skips=skips))


def prune(module: Module) -> Module:
    """Only the selected declarations and what they reach."""
    if all(declaration.key in module.selected for declaration in module.declarations):
        return module  # most often so, of a header with a million macros too
    by_key = module.by_key()
    reached: set[str] = set()
    waiting = [key for key in by_key if key in module.selected]
    while waiting:
        key = waiting.pop()
        if key in reached or key not in by_key:
            continue
        reached.add(key)
        declaration = by_key[key]
        waiting += [ref for kind in uses(declaration) for ref in refs(kind)]
        if isinstance(declaration, Alias):
            waiting.append(declaration.of)
    return replace(module, declarations=tuple(d for d in module.declarations if d.key in reached))


def _is_kind(declaration: Declaration, options: Options) -> bool:
    if not options.kinds:
        return True
    kind = KINDS[type(declaration)]
    if isinstance(declaration, Constant) and declaration.key.startswith("enumerator "):
        kind = "enum"
    return kind in options.kinds


def _has_wanted_member(declaration: Declaration, wanted: Callable[[str], bool]) -> bool:
    """An enumeration is asked for by any of its enumerators; a nameless type by whatever uses it."""
    if isinstance(declaration, Enum):
        return any(wanted(name) for name, _ in declaration.members)
    return isinstance(declaration, Typedef) and not declaration.name


def _has_wanted_macro(declaration: Declaration, wanted: Callable[[str], bool]) -> bool:
    """A register is asked for by the macros that it was made of."""
    return isinstance(declaration, Register) and any(wanted(name) for name, _ in declaration.macros())
