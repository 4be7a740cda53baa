"""Several units, one module: headers that no C program could include together, each read alone.

What several units declare alike is declared once. What they declare differently is bound as neither says: it goes to
the ledger, which says both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from ..model import (
    Alias,
    Constant,
    Declaration,
    Enum,
    Function,
    FunctionType,
    Global,
    MacroFunction,
    Module,
    Record,
    Skip,
    Typedef,
    c_name,
    unique,
)
from ..render.c.text import CText

_T = TypeVar("_T")
_LONGEST = 60  # characters of a declaration that the ledger shows


def join(units: Sequence[tuple[str, Module]]) -> Module:
    """One module of the modules of several units, each with what it is called: the header that it is."""
    if len(units) == 1:
        return units[0][1]
    joined = _Joined()
    for name, module in units:
        joined.add(name, module)
    return joined.module(units[0][1])


@dataclass(frozen=True)
class _Found:
    unit: str
    declaration: Declaration
    text: str  # in C


class _Joined:
    """What has been found so far, by what C knows it by."""

    def __init__(self) -> None:
        self.found: dict[str, _Found] = {}
        self.differing: dict[str, list[_Found]] = {}
        self.selected: set[str] = set()
        self.definitions: dict[str, str] = {}
        self.also: tuple[str, ...] = ()
        self.skips: dict[tuple[str, str], tuple[str, Skip]] = {}

    def add(self, unit: str, module: Module) -> None:
        c = CText(module)
        known = {one.key: _identity(one) for one in module.declarations}
        keys = {
            key: self.found[identity].declaration.key
            for key, identity in known.items()
            if identity in self.found
        }
        repeated: set[str] = set()
        for one in module.declarations:
            new = _Found(unit, _with_keys(one, keys), _text(c, one))
            old = self.found.get(known[one.key])
            if isinstance(one, Record | Enum) and one.path and one.path[0] in repeated:
                repeated.add(one.key)  # without a name, within what is known already
            elif old is None:
                self.found[known[one.key]] = new
            elif old.text == new.text or _says_less(one, old.declaration):
                repeated.add(one.key)
            elif _says_less(old.declaration, one):
                self.found[known[one.key]] = new
            else:
                repeated.add(one.key)
                self.differing.setdefault(known[one.key], [old]).append(new)
        self.selected |= {keys.get(key, key) for key in module.selected - repeated}
        self.definitions = {**module.definitions, **self.definitions}
        self.also = unique((*self.also, *module.also))
        for skip in module.skips:
            self.skips.setdefault((skip.name, str(skip.location)), (unit, skip))

    def module(self, first: Module) -> Module:
        kept = {i: one.declaration for i, one in self.found.items() if i not in self.differing}
        names = {c_name(one): i for i, one in kept.items()}
        places = {(c_name(one), str(one.location)) for one in kept.values()}
        skips = [_differing(each) for each in self.differing.values()]
        for (name, place), (unit, skip) in self.skips.items():
            if (name, place) in places:  # another unit could read it
                continue
            if name in names and names[name].startswith("macro "):
                other = self.found[names[name]]
                del kept[names[name]]
                reason = (
                    f"{other.unit} has {_short(other.text)}, and of {unit} it is not bound: {skip.reason}"
                )
                skip = replace(skip, reason=reason)
            skips.append(skip)
        return replace(
            first,
            declarations=tuple(kept.values()),
            skips=tuple({skip.name: skip for skip in reversed(skips)}.values())[::-1],
            selected=frozenset(self.selected),
            definitions=self.definitions,
            also=self.also,
        )


def _identity(one: Declaration) -> str:
    """What C knows a declaration by, in whichever file it stands; clang's name of a typedef has the file."""
    match one:
        case Record() | Enum() if one.tag:
            return f"{'tag' if one.is_tag else 'type'} {one.tag}"
        case Typedef(link="") if one.name and not one.key.startswith("macro "):
            return f"typedef {one.name}"
        case Function() | Global() | Constant() | MacroFunction() if not one.key.startswith(
            ("macro ", "enumerator ")
        ):
            return f"name {one.name}"
    return one.key


def _text(c: CText, one: Declaration) -> str:
    """A declaration in C without the names of parameters, which make no other one."""
    if isinstance(one, MacroFunction):
        return f"{c.macro(one)} {one.expression}"
    if isinstance(one, Alias):
        return f"#define {one.name} {one.of}"
    if isinstance(one, Function):
        one = replace(one, parameters=())
    return c.declaration(_without_names(one))


def _says_less(one: Declaration, other: Declaration) -> bool:
    """Whether C may declare the first beside the second, which says more of the same."""
    match one, other:
        case Record(), Record():
            return one.size is None and one.kind == other.kind
        case Function(), Function():
            return not one.type.prototype and one.type.result == other.type.result
        case Global(), Global():
            return one.unsized and not other.unsized
    return False


def _differing(each: Sequence[_Found]) -> Skip:
    """The ledger's entry for what several units declare differently."""
    first = each[0].declaration
    by_text = {one.text: one.unit for one in reversed(each)}
    listed = ", and ".join(f"{unit} has {_short(text)}" for text, unit in reversed(by_text.items()))
    return Skip(c_name(first), f"declared differently: {listed}", first.location)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _with_keys(value: _T, keys: Mapping[str, str]) -> _T:
    """A part of the model with other keys in the places of some."""
    if isinstance(value, str):
        return keys.get(value, value)  # type: ignore[return-value]
    changed: _T = _changed(value, lambda part: _with_keys(part, keys))
    return changed


def _without_names(value: _T) -> _T:
    """A part of the model whose function types name no parameters."""
    if isinstance(value, FunctionType):
        value = replace(value, names=())
    return value if isinstance(value, str) else _changed(value, _without_names)


def _changed(value: Any, change: Any) -> Any:
    """A value whose parts are changed; the value itself where nothing is."""
    if isinstance(value, tuple):
        parts = tuple(map(change, value))
        return value if all(map(_is, parts, value)) else parts
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts_of = {one.name: getattr(value, one.name) for one in fields(value)}
    new = {name: change(part) for name, part in parts_of.items()}
    return value if all(map(_is, new.values(), parts_of.values())) else replace(value, **new)


def _is(one: object, other: object) -> bool:
    return one is other
