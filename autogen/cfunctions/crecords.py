"""Records in the second reading (`ctext`): C text for the whole of one, and for the members that changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from .leaves import Leaf, is_array, is_record, leaves, named_members
from .text import Untranslatable

_UNSET = "its second reading finds a local without a value, or a whole record"


@dataclass(frozen=True, slots=True)
class Members:
    """A record: `whole` is C text of it, if there is any; `parts` are newer, each a text of its member's type."""

    type: Any = field(compare=False)
    name: str  # of the type
    whole: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)

    def has(self, path: str) -> bool:
        """Whether a part has a value."""
        return bool(self._base(path)) or any(within(key, path) for key in self.parts)

    def read(self, path: str) -> CValue:
        """A part: text for a number, else the record in it."""
        kind = _type_at(self.type, path)
        mine = _choices(self.type, path)
        if any(_exclude(mine, _choices(self.type, key)) for key in self.parts):
            raise Untranslatable("its second reading finds another member of a union than was filled")
        base = self._base(path)
        if is_record(kind) or is_array(kind):
            parts = {key[len(path) :]: text for key, text in self.parts.items() if within(key, path)}
            parts.pop("", None)
            return Members(kind, kind.spelling, base, parts)
        if not base:
            raise Untranslatable(_UNSET)
        return base

    def _base(self, path: str) -> str:
        """The text that a part has without newer parts of itself."""
        holders = [key for key in self.parts if within(path, key)]
        if holders:
            key = max(holders, key=len)
            return self.parts[key] + path[len(key) :]
        return f"({self.whole}){path}" if self.whole else ""

    def write(self, path: str, value: CValue) -> Members:
        """The record with a part replaced."""
        if not path:
            assert isinstance(value, Members)
            return replace(value, type=self.type, name=self.name)
        _type_at(self.type, path)
        mine = _choices(self.type, path)
        if any(_exclude(mine, _choices(self.type, key)) for key in self.parts):
            raise Untranslatable("its second reading finds two members of a union filled")
        parts = {key: text for key, text in self.parts.items() if not within(key, path)}
        if isinstance(value, str):
            parts[path] = f"(({sayable(self.name)}){{{path} = {value}}}){path}"
        else:
            parts |= {path: f"({value.whole})"} if value.whole else {}
            parts |= {path + key: text for key, text in value.parts.items()}
        return replace(self, parts=parts)

    def text(self) -> str:
        """C text of the whole record."""
        if not self.parts:
            if not self.whole:
                raise Untranslatable(_UNSET)
            return f"({self.whole})"
        listed: list[str] = []
        filled: list[Leaf] = []
        for leaf in leaves(self.type):
            if not self.has(leaf.path):
                continue
            if any(leaf.excludes(other) for other in filled):
                raise Untranslatable("its second reading copies a union")
            filled.append(leaf)
            listed.append(f"{leaf.path} = {self.read(leaf.path)}")
        return f"(({sayable(self.name)}){{{', '.join(listed)}}})"

    def leaves(self) -> dict[str, str]:
        """The text of each leaf that has a value."""
        found: dict[str, str] = {}
        for leaf in leaves(self.type):
            excluded = any(_exclude(leaf.choices or {}, _choices(self.type, key)) for key in self.parts)
            if not excluded and self.has(leaf.path):
                text = self.read(leaf.path)
                assert isinstance(text, str)
                found[leaf.path] = text
        return found


CValue: TypeAlias = "str | Members"


def either(test: str, yes: CValue, no: CValue) -> CValue:
    """One of two values, as C text chooses it."""
    if yes == no:
        return yes
    if isinstance(yes, str) and isinstance(no, str):
        return f"(({test}) ? {yes} : {no})"
    if isinstance(yes, str) or isinstance(no, str):
        raise Untranslatable("its second reading finds a record or a number")
    first, second = yes.leaves(), no.leaves()
    if first.keys() != second.keys():
        raise Untranslatable("its second reading finds a member that has a value under a condition")
    made = Members(yes.type, yes.name)
    for path, text in first.items():
        if text == second[path]:
            made = replace(made, parts={**made.parts, path: text})
        else:
            made = made.write(path, f"(({test}) ? {text} : {second[path]})")
    return made


def within(path: str, holder: str) -> bool:
    """Whether a path is another one, or leads to a part of it."""
    return path == holder or (path.startswith(holder) and path[len(holder)] in ".[")


def sayable(name: str) -> str:
    """A type's name in C text; one without a name has none."""
    if "(" in name:
        raise Untranslatable("its second reading finds a record without a name")
    return name


def _type_at(kind: Any, path: str) -> Any:
    """The type of a part."""
    while path:
        if path[0] == "[":
            number, _, path = path[1:].partition("]")
            if not is_array(kind) or int(number) >= kind.get_canonical().get_array_size():
                raise Untranslatable("its second reading finds an element that its array does not have")
            kind = kind.get_canonical().get_array_element_type()
            continue
        end = min((place for place in map(path[1:].find, ".[") if place >= 0), default=len(path) - 1) + 1
        name, path = path[1:end], path[end:]
        kind = _member_type(kind, name)
        if kind is None:
            raise Untranslatable("its second reading finds a member that is none of the record")
    return kind


def _member_type(kind: Any, name: str) -> Any:
    if not is_record(kind):
        return None
    return next((f.type for f in named_members(kind) if f.spelling == name), None)


def _choices(kind: Any, path: str) -> dict[str, int]:
    """The members of unions that lead to a part."""
    found: dict[str, int] | None = None
    for leaf in leaves(kind):
        if within(leaf.path, path):
            mine = leaf.choices or {}
            found = dict(mine) if found is None else dict(found.items() & mine.items())
    return found or {}


def _exclude(mine: Mapping[str, int], theirs: Mapping[str, int]) -> bool:
    return any(theirs.get(union, number) != number for union, number in mine.items())
