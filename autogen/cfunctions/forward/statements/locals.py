"""Locals and parameters of a function that forwards: how they are declared and assigned to, and those with an address.

They are variables of the function's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from ....clang import CursorKind, TypeKind
from ....clang import library as clang
from ....model import Array, Scalar
from ...effects import is_elsewhere, is_no_code, unlike_a_local
from ...translate import expr
from ...translate.ctypes_name import ctypes_name
from ...translate.expr import ATOM, FLOATS, Expr, Untranslatable
from ...translate.subobjects import is_array, is_record
from ...translate.translator import bare, declared, expressions
from ...translate.values import is_wide_character
from ..forwarder import Forwarder
from ..trees import ADDRESS, RECORDS, is_own_record, is_pointer


class Locals(Forwarder):
    """Translates variables.

    `parameters` are a function's own by `declared`, each with its C type and its name in Python.
    """

    parameters: Mapping[int, tuple[clang.Type, str]] = MappingProxyType({})

    @cached_property
    def kinds(self) -> dict[int, clang.Type]:
        """The C types of parameters and locals."""
        return {}

    @cached_property
    def _addresses(self) -> dict[int, frozenset[int]]:
        """What `_addressed` has found, by the function."""
        return {}

    @cached_property
    def changed(self) -> dict[int, None]:
        """The parameters that are assigned to, in order."""
        return {}

    def declare(self, variable: clang.Cursor) -> list[str]:
        """Translate the declaration of a local. Raises Untranslatable."""
        if is_no_code(variable) or is_elsewhere(variable) or clang.kind(variable) in RECORDS:
            return []
        if unlike := unlike_a_local(variable):
            raise Untranslatable(unlike)
        key, kind = declared(variable), variable.type
        name = self.local(variable.spelling)
        self.kinds[key] = kind
        initial = list(expressions(variable))
        if any(map(self.is_generic, initial[:-1])):
            return self._declare_alike(variable, initial, name)
        self.values[key] = Expr(name, ATOM, *number_type(kind))
        if is_array(kind):
            last = bare(initial[-1]) if initial else None  # it may be the length
            fills = last is not None and clang.kind(last) in (
                CursorKind.INIT_LIST_EXPR,
                CursorKind.STRING_LITERAL,
            )
            return self.filled(name, kind, last if fills else None)
        if is_own_record(kind):
            if initial and not _is_zero(initial[-1]):
                raise Untranslatable("it fills a record of its own where it declares it")
            room = self.mentions.of(Array(Scalar("c_ubyte", 1, 1), kind.get_size()))
            return [f"({name} := ({room})())"]
        if is_record(kind):
            empty = not initial or _is_zero(initial[-1])
            if not empty and clang.kind(bare(initial[-1])) == CursorKind.INIT_LIST_EXPR:
                return self.filled(name, kind, bare(initial[-1]))
            value = f"{self.mentions.type(kind)}()" if empty else self.read(initial[-1]).text
            return [f"({name} := {value})"]
        first = initial[-1] if initial else None
        if first is not None and clang.kind(first) == CursorKind.INIT_LIST_EXPR:
            first = next(iter(first.get_children()))
        if key in self._addressed(variable.semantic_parent):
            self.taken.discard(name)
            return self._box(key, kind, name, None if first is None else self.read(first))
        if first is None:
            return []
        return [f"({name} := {self.converted(kind, self.read(first)).text})"]

    def boxed_parameter(self, key: int, compound: clang.Cursor) -> list[str]:
        """The steps that give a parameter an address, if that is taken."""
        kind, name = self.parameters[key]
        if key not in self._addressed(compound) or is_record(kind):
            return []
        return self._box(key, kind, name, Expr(name))

    def _box(self, key: int, kind: clang.Type, spelling: str, value: Expr | None) -> list[str]:
        """The steps that make a local of which the address is taken: an array of one element, which has one."""
        if not is_pointer(kind) and (ctypes_name(kind) is None or is_wide_character(kind)):
            raise Untranslatable(f"a value of type {kind.spelling}")
        name = self.local(spelling)
        room = self.mentions.of(Array(self.mentions.world.read_type(kind), 1))
        self.boxed[key] = name
        self.values[key] = self.value_of(f"{name}[0]", kind)
        steps = [f"({name} := ({room})())"]
        return steps if value is None else [*steps, f"assign({name}[0], {value.text})"]

    def _addressed(self, body: clang.Cursor) -> frozenset[int]:
        """The variables of which the address is taken there."""
        key = body.hash
        if key not in self._addresses:
            self._addresses[key] = frozenset(_addressed(body))
        return self._addresses[key]

    def _declare_alike(self, variable: clang.Cursor, initial: list[clang.Cursor], name: str) -> list[str]:
        """A local of the type that its value has for any arguments: `__typeof__(x) y = x`."""
        like, value = map(self.read, initial)
        if like.text != value.text:
            raise Untranslatable(
                f"it declares a local of its argument's type with another value: {variable.spelling}"
            )
        self.values[declared(variable)] = Expr(name, ATOM)
        self.generic |= {declared(variable)}
        return [f"({name} := {value.text})"]

    def set_local(self, target: clang.Cursor, value: Expr) -> str:
        """Translate an assignment to a local. Raises Untranslatable."""
        key = declared(target)
        if key in self.generic:
            raise Untranslatable("it assigns to a local of its argument's type")
        if is_record(target.type):
            raise Untranslatable("it assigns to a whole record")
        if key in self.boxed:
            return expr.checked(Expr(f"assign({self.boxed[key]}[0], {value.text})")).text
        if key in self.parameters:
            self.changed[key] = None
        return f"({self.values[key].text} := {self.converted(self.kinds[key], value).text})"


def _addressed(cursor: clang.Cursor) -> Iterator[int]:
    operator = clang.library().clang_getCursorUnaryOperatorKind(cursor)
    if clang.kind(cursor) == CursorKind.UNARY_OPERATOR and operator == ADDRESS:
        inner = bare(next(iter(cursor.get_children())))
        if clang.kind(inner) == CursorKind.DECL_REF_EXPR:
            yield declared(inner)
    for one in cursor.get_children():
        yield from _addressed(one)


def number_type(kind: clang.Type) -> tuple[str, bool]:
    """ctypes' name of a number's type, and whether it is an integer; nothing for all else."""
    if clang.type_kind(kind.get_canonical()) == TypeKind.POINTER:
        return "", False
    ctype = ctypes_name(kind) or ""
    return ctype, bool(ctype) and ctype not in FLOATS


def _is_zero(cursor: clang.Cursor) -> bool:
    if clang.kind(cursor) != CursorKind.INIT_LIST_EXPR:
        return clang.evaluate(cursor) == 0
    return all(map(_is_zero, cursor.get_children()))
