"""Calls in a function that forwards: which function is called, and with which arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...model import Declaration, Function, MacroFunction
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import ATOM, FLOATS, Expr, Unbound, Untranslatable
from ..translate.translator import ATOMIC, bare, declared
from .memory import OwnMemory
from .mentions import Mentions
from .trees import PLACES, is_pointer

REST = "arguments"
"""The parameter for further arguments, which C does not name."""
_COPIES = {"memset": "memset", "memcpy": "memmove", "memmove": "memmove"}
_COPIES |= {f"__builtin_{name}": word for name, word in _COPIES.items()}
_OF_THE_CALLER = ("alloca", "setjmp", "longjmp")  # which works on the frame that has the call
_LOADS = ("__atomic_load_n", "__c11_atomic_load")


class Calls(OwnMemory):
    """Translates calls; `rest` are the parameters that stand for further arguments, in their order.

    Those are only passed on, all together.
    """

    def __init__(self, values: Mapping[int, Expr], mentions: Mentions, rest: Sequence[int] = ()) -> None:
        super().__init__(values, mentions)
        self.rest = [*rest]
        self.taken |= {REST} if rest else set()

    def call(self, cursor: clang.Cursor) -> Expr:
        """Translate a call of a bound function. Raises Untranslatable."""
        self.changes = True
        callee, *arguments = cursor.get_children()
        callee = bare(callee)
        function = cursor.referenced
        if function is None or clang.kind(function) != CursorKind.FUNCTION_DECL:
            return self._through_pointer(cursor, callee, arguments)
        name = function.spelling
        found = self.mentions.declaration(function) or self._behind_builtin(name)
        arithmetic = isinstance(found, MacroFunction) and not found.returns
        if name in _LOADS:
            return self.typed_value(f"load({self.pointer(arguments[0])}[0])", cursor)
        if name.endswith("atomic_thread_fence"):
            return Expr("fence()")
        if found is None and name in _COPIES:
            listed = ", ".join(self.read(one).text for one in arguments)
            return Expr(f"{_COPIES[name]}({listed})")
        if found is None and name.startswith("__sync_"):
            raise Untranslatable(ATOMIC)
        if not isinstance(found, Function | MacroFunction):
            why = self.mentions.world.reasons.get(function.get_usr(), "")
            raise Unbound(f"it calls {name}(), which is not bound{why and ': '}{why}")
        text = f"{self.mentions.name(found)}({self._arguments(arguments, function.type)})"
        if arithmetic:
            if clang.type_kind(cursor.type.get_canonical()) == TypeKind.POINTER:
                return self.cast_to_pointer(cursor.type, text)
            ctype = ctypes_name(cursor.type)
            if ctype is None:
                raise Untranslatable(f"it calls {name}(), which gives a {cursor.type.spelling}")
            return Expr(f"{ctype}({text})", ATOM, ctype, ctype not in FLOATS)
        return self.typed_value(text, cursor)

    def _behind_builtin(self, name: str) -> Declaration | None:
        """The library's function that a builtin of the compiler stands for; some have words of the tables."""
        plain = name.removeprefix("__builtin_")
        if plain == name or name in _COPIES or plain in _OF_THE_CALLER:
            return None
        found = self.mentions.known(f"c:@F@{plain}")
        return found if isinstance(found, Function) else None

    def _through_pointer(
        self, cursor: clang.Cursor, callee: clang.Cursor, arguments: list[clang.Cursor]
    ) -> Expr:
        kind = callee.type.get_canonical()
        if clang.type_kind(kind) == TypeKind.POINTER:
            kind = kind.get_pointee().get_canonical()
        if clang.type_kind(kind) != TypeKind.FUNCTIONPROTO:
            raise Untranslatable("it calls a function without a prototype")
        while clang.kind(callee) == CursorKind.UNARY_OPERATOR:
            callee = bare(next(iter(callee.get_children())))
        if clang.kind(callee) not in (*PLACES, CursorKind.DECL_REF_EXPR):
            raise Untranslatable("it calls what an expression gives")
        return self.typed_value(f"{self.place(callee)}({self._arguments(arguments, kind)})", cursor)

    def _arguments(self, arguments: list[clang.Cursor], function: clang.Type) -> str:
        kinds = clang.argument_types(function.get_canonical())
        for argument, kind in zip(arguments, kinds, strict=False):
            given = bare(argument)
            if is_pointer(kind) and not is_pointer(given.type) and clang.evaluate(given) != 0:
                raise Untranslatable("it makes a pointer of a number")
        self.passing += 1
        listed: list[str] = []
        while arguments:
            if len(listed) >= len(kinds) and self._begins_rest(arguments):
                listed.append(f"*{REST}")
                arguments = arguments[len(self.rest) :]
            else:
                listed.append(self.read(arguments[0]).text)
                arguments = arguments[1:]
        self.passing -= 1
        return ", ".join(listed)

    def is_rest(self, cursor: clang.Cursor) -> bool:
        """Whether an expression is the arguments behind the dots."""
        named = clang.kind(cursor) == CursorKind.DECL_REF_EXPR
        return bool(self.rest) and named and declared(cursor) in self.rest

    def _begins_rest(self, arguments: Sequence[clang.Cursor]) -> bool:
        """Whether all further arguments stand here, one after the other."""
        first = [bare(one) for one in arguments[: len(self.rest)]]
        return all(map(self.is_rest, first)) and [*map(declared, first)] == self.rest != []
