"""Initialisers in braces, by C's rules: in order, by designators, with inner braces left out or not."""

from __future__ import annotations

from collections import deque

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from .expr import Untranslatable
from .subobjects import is_anonymous, is_array, is_record, is_union, members
from .translator import bare
from .values import Aggregate, Conversion, Step, Value, with_part

_Items = deque[clang.Cursor]


def initializer_list(cursor: clang.Cursor, kind: clang.Type, read: Conversion) -> Value:
    """The record or array of an initialiser list; `read` gives an expression as a value of a type."""
    if _is_zero(cursor):
        return Aggregate(kind, zeroed=True)
    items = deque(cursor.get_children())
    if is_array(kind) and len(items) == 1 and _is_text(items[0]):  # { "abc" }
        return read(kind, items[0])
    return _filled(kind, items, read, braced=True)


def _filled(kind: clang.Type, items: _Items, read: Conversion, *, braced: bool) -> Aggregate:
    """As many items as it takes; without braces of its own the rest belongs to what is around it."""
    parts: dict[str | int, Value] = {}
    places = _places(kind)
    position: int | None = 0
    while items and (braced or not _is_designated(items[0])):
        if _is_designated(items[0]):
            *designators, expression = items.popleft().get_children()
            steps = _steps(designators)
            if _names(places, steps[0]) is None:
                raise Untranslatable("it has an initialiser that is not understood")
            value = _one(_type_at(kind, steps), deque([expression]), read)
            parts = _with(Aggregate(kind, parts, zeroed=True), steps, value)
            position = _names(places, steps[0]) if len(steps) == 1 else None
            position = position + 1 if position is not None else None
            continue
        if position is None:
            raise Untranslatable("it has an initialiser that goes on behind an inner member")
        if position >= len(places):
            break
        step, inner = places[position]
        value = _one(inner, items, read)
        if step is None:  # the members of an anonymous one are the holder's
            assert isinstance(value, Aggregate)
            parts |= value.parts
        else:
            parts[step[0]] = value
        position += 1
    return Aggregate(kind, parts, zeroed=True)


def _one(kind: clang.Type, items: _Items, read: Conversion) -> Value:
    """One member's value, from the next item or, where its braces are left out, from several."""
    first = items[0]
    if clang.kind(first) == CursorKind.INIT_LIST_EXPR:
        items.popleft()
        if is_record(kind) or is_array(kind):
            return initializer_list(first, kind, read)
        return _one(kind, deque(first.get_children()), read)
    same = first.type.get_canonical().get_declaration() == kind.get_canonical().get_declaration()
    if is_array(kind) and _is_text(first):
        return read(kind, items.popleft())
    if is_array(kind) or (is_record(kind) and not (same and is_record(first.type))):
        return _filled(kind, items, read, braced=False)
    return read(kind, items.popleft())


def _places(kind: clang.Type) -> list[tuple[Step | None, clang.Type]]:
    """What is filled in order: a step to each part and its type; no step leads to an anonymous member."""
    canonical = kind.get_canonical()
    if is_array(kind):
        element = canonical.get_array_element_type()
        return [((number, None), element) for number in range(canonical.get_array_size())]
    fields = members(kind)[:1] if is_union(kind) else members(kind)
    return [(None if is_anonymous(f) else (f.spelling, f), f.type) for f in fields]


def _names(places: list[tuple[Step | None, clang.Type]], step: Step) -> int | None:
    """The position that a designator names; behind the last one for a union's other members."""
    for position, (place, inner) in enumerate(places):
        if place is not None and place[0] == step[0]:
            return position
        if place is None and any(f.spelling == step[0] for f in members(inner)):
            return position
    return len(places) if step[1] is not None else None


def _steps(designators: list[clang.Cursor]) -> list[Step]:
    steps: list[Step] = []
    for designator in designators:
        if clang.kind(designator) == CursorKind.MEMBER_REF:
            if designator.spelling:  # else an anonymous one, on the way to its member
                steps.append((designator.spelling, designator.referenced))
            continue
        index = clang.evaluate(designator)
        if not isinstance(index, int):
            raise Untranslatable("it has an initialiser that is not understood")
        steps.append((index, None))
    if not steps:
        raise Untranslatable("it has an initialiser that is not understood")
    return steps


def _type_at(kind: clang.Type, steps: list[Step]) -> clang.Type:
    for _, declaration in steps:
        kind = kind.get_canonical().get_array_element_type() if declaration is None else declaration.type
    return kind


def _with(aggregate: Aggregate, steps: list[Step], value: Value) -> dict[str | int, Value]:
    value = with_part(aggregate, steps, value)
    assert isinstance(value, Aggregate)
    return dict(value.parts)


def _is_text(cursor: clang.Cursor) -> bool:
    return clang.kind(bare(cursor)) == CursorKind.STRING_LITERAL


def _is_designated(item: clang.Cursor) -> bool:
    return clang.kind(item) == CursorKind.UNEXPOSED_EXPR and clang.type_kind(item.type) == TypeKind.VOID


def _is_zero(cursor: clang.Cursor) -> bool:
    """Whether an initialiser is all zeros."""
    if clang.kind(cursor) == CursorKind.INIT_LIST_EXPR:
        return all(_is_zero(child) for child in cursor.get_children())
    if _is_designated(cursor):
        return _is_zero(list(cursor.get_children())[-1])
    return clang.evaluate(cursor) == 0
