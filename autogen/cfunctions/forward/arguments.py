"""Of which C type a macro's arguments are: what they are passed as, cast from, or read members of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...macros import Macro
from ...model import Declaration, Record, Ref
from ..translate.parameters import ARGUMENT
from ..translate.translator import bare, expressions, is_expression
from .trees import is_assignment

NUMBER = "long long"  # how an argument is declared of which nothing is known
_MEMBER = {way: rf"\b{{}}\b([\s)]*){re.escape(way)}\s*([A-Za-z_]\w*)" for way in ("->", ".")}
_WORD = re.compile(r"\w")
_CALL = re.compile(r"\b(\w+)\s*\(")


@dataclass
class Uses:
    """The uses of one argument: the types of the parameters it is passed to, those it is cast to, and others."""

    passed: list[clang.Type] = field(default_factory=list)
    casts: list[clang.Type] = field(default_factory=list)
    others: int = 0

    def declaration(self) -> str:
        """The C type that the argument is declared with."""
        pointers = {one.get_canonical().spelling: one for one in self.passed if _is_pointer(one)}
        if len(pointers) == 1:
            return next(iter(pointers.values())).spelling
        if pointers or (self.casts and not self.others and not self.passed):
            return "void *"
        kinds = {one.get_canonical().spelling: one for one in self.passed}
        if len(kinds) == 1 and not self.others and not self.casts:
            return next(iter(kinds.values())).spelling
        return NUMBER


def uses(body: clang.Cursor, count: int) -> list[Uses]:
    """How each of a macro's arguments is used in the tree of its call."""
    found = [Uses() for _ in range(count)]
    _walk(body, None, None, found)
    return found


def _walk(
    cursor: clang.Cursor, passed: clang.Type | None, cast: clang.Type | None, found: list[Uses]
) -> None:
    cursor = bare(cursor)
    kind = clang.kind(cursor)
    if kind == CursorKind.DECL_REF_EXPR and (match := ARGUMENT.fullmatch(cursor.spelling)):
        use = found[int(match[1])]
        if passed is not None:
            use.passed.append(passed)
        elif cast is not None:
            use.casts.append(cast)
        else:
            use.others += 1
        return
    if kind == CursorKind.CALL_EXPR:
        callee, *arguments = cursor.get_children()
        _walk(callee, None, None, found)
        kinds = _parameters(callee)
        for position, argument in enumerate(arguments):
            _walk(argument, kinds[position] if position < len(kinds) else None, None, found)
        return
    if kind == CursorKind.BINARY_OPERATOR and is_assignment(cursor):
        place, value = cursor.get_children()
        _walk(place, None, None, found)
        _walk(value, place.type if _is_pointer(place.type) else None, None, found)
        return
    if kind == CursorKind.VAR_DECL and _is_pointer(cursor.type):
        for value in list(expressions(cursor))[-1:]:
            _walk(value, cursor.type, None, found)
        return
    pointer = kind == CursorKind.CSTYLE_CAST_EXPR and _is_pointer(cursor.type)
    parts = (
        cursor.get_children()
        if kind == CursorKind.StmtExpr or not is_expression(cursor)
        else expressions(cursor)
    )
    for child in parts:
        _walk(child, None, cursor.type if pointer else None, found)


def _parameters(callee: clang.Cursor) -> list[clang.Type]:
    """The types of the parameters of what is called, as the declaration spells them."""
    function = bare(callee)
    named = function.referenced if clang.kind(function) == CursorKind.DECL_REF_EXPR else None
    if named is not None and clang.kind(named) == CursorKind.FUNCTION_DECL:
        return [one.type for one in named.get_arguments()]
    kind = function.type.get_canonical()
    if clang.type_kind(kind) == TypeKind.POINTER:
        kind = kind.get_pointee().get_canonical()
    return list(clang.argument_types(kind)) if clang.type_kind(kind) == TypeKind.FUNCTIONPROTO else []


def _is_pointer(kind: clang.Type) -> bool:
    canonical = clang.type_kind(kind.get_canonical())
    return canonical in (TypeKind.POINTER, TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)


class Members:
    """The records that macros can mean whose members they read: `p->x` says no more than that p has an x."""

    def __init__(self, macros: Mapping[str, Macro], known: Iterable[Declaration]) -> None:
        self.macros = macros
        self.records = [one for one in known if isinstance(one, Record) and one.fields]
        self.by_key = {one.key: one for one in self.records}

    def declarations(self, macro: Macro) -> dict[int, list[str]]:
        """The C types that the arguments can have of which members are read: records that have them, or pointers."""
        found: dict[int, list[str]] = {}
        for position, parameter in enumerate(macro.parameters or ()):
            for way, star in (("->", " *"), (".", "")):
                read = self._read(macro, parameter, way, ())
                fitting = [one for one in self.records if read and read <= self._names(one)]
                spelled = [f"{text}{star}" for one in fitting if (text := _spelled(one))]
                if spelled:
                    found.setdefault(position, spelled)
        return found

    def _read(self, macro: Macro, parameter: str, way: str, seen: tuple[str, ...]) -> set[str]:
        """The members that are read of a parameter in one way, through the macros that it is given to."""
        if macro.name in seen:
            return set()
        body = macro.body.partition(")")[2]
        found: set[str] = set()
        end = 0
        for match in re.finditer(_MEMBER[way].format(re.escape(parameter)), body):
            before = body[end : match.start()].rstrip("( \t\n\r\f\v")
            opened = body.count("(", end + len(before), match.start())
            end = match.end()
            # behind the parentheses of a call it is a member of what that gives
            if match[1].count(")") <= opened - (_WORD.fullmatch(before[-1:]) is not None):
                found.add(match[2])
        for match in _CALL.finditer(body):
            other = self.macros.get(match[1])
            if other is None or other.parameters is None:
                continue
            given = _arguments(body[match.end() :])
            for argument, inner in zip(given, other.parameters, strict=False):
                if argument.strip(" ()") == parameter:
                    found |= self._read(other, inner, way, (*seen, macro.name))
        return found

    def _names(self, record: Record) -> set[str]:
        found: set[str] = set()
        for one in record.fields:
            inner = self.by_key.get(one.type.key) if one.anonymous and isinstance(one.type, Ref) else None
            found |= self._names(inner) if inner is not None else {one.name}
        return found


def _spelled(record: Record) -> str:
    if record.tag and record.is_tag:
        return f"{record.kind} {record.tag}"
    return record.tag or (record.path[1] if record.path and not record.path[0] else "")


def _arguments(text: str) -> list[str]:
    """What stands between the parentheses of a call, by its commas; `text` begins behind the first of them."""
    found, depth, current = [], 0, ""
    for letter in text:
        if letter == ")" and not depth:
            break
        depth += (letter == "(") - (letter == ")")
        if letter == "," and not depth:
            found.append(current)
            current = ""
        else:
            current += letter
    return [*found, current]
