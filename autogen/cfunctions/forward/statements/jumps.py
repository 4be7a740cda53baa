"""Where statements jump to: what leaves a loop, a switch or the function, and the cases of a switch."""

from __future__ import annotations

from collections.abc import Collection

from ....clang import CursorKind
from ....clang import library as clang
from ...translate.expr import Untranslatable

JUMPS = (CursorKind.GOTO_STMT, CursorKind.SWITCH_STMT)
LOOPS = (CursorKind.WHILE_STMT, CursorKind.FOR_STMT, CursorKind.DO_STMT)
_LEAVES = (CursorKind.RETURN_STMT, *JUMPS)


def leaves(cursor: clang.Cursor, ways: Collection[int] = _LEAVES) -> bool:
    """Whether a statement can end more than itself."""
    return clang.kind(cursor) in ways or any(leaves(one, ways) for one in cursor.get_children())


def has_jump(cursor: clang.Cursor, *, continues: bool = False, breaks: bool = True) -> bool:
    """Whether a loop's body has a `break` or a `continue` of that loop."""
    kind = clang.kind(cursor)
    if kind in LOOPS:
        return False
    own = (kind == CursorKind.BREAK_STMT and breaks) or (kind == CursorKind.CONTINUE_STMT and continues)
    return own or any(has_jump(one, continues=continues, breaks=breaks) for one in cursor.get_children())


def cases(body: clang.Cursor) -> list[tuple[list[clang.Cursor | None], list[clang.Cursor]]]:
    """The sections of a switch: their labels, None for the default, and their statements without the break.

    Raises Untranslatable for a switch that is more than a choice.
    """
    sections: list[tuple[list[clang.Cursor | None], list[clang.Cursor]]] = []
    for one in body.get_children():
        labels: list[clang.Cursor | None] = []
        while clang.kind(one) in (CursorKind.CASE_STMT, CursorKind.DEFAULT_STMT):
            *label, one = one.get_children()
            if len(label) > 1:
                raise Untranslatable("it has a case for a range")
            labels.append(label[0] if label else None)
        if labels:
            sections.append((labels, []))
        elif not sections:
            raise Untranslatable("it has a statement before the first case")
        is_block = clang.kind(one) == CursorKind.COMPOUND_STMT
        sections[-1][1].extend(one.get_children() if is_block else [one])
    for number, (_, statements) in enumerate(sections, 1):
        last = clang.kind(statements[-1]) if statements else 0
        if last == CursorKind.BREAK_STMT:
            statements.pop()
        elif last != CursorKind.RETURN_STMT and number < len(sections):
            raise Untranslatable("it has a case that goes on with the next one")
        if any(map(has_jump, statements)):
            raise Untranslatable("it leaves a switch from within a case")
    return sections
