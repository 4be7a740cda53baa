"""Memory in a function that forwards: what has an address, what is read there, and pointers."""

from __future__ import annotations

from collections.abc import Mapping

from ...clang import CursorKind, TypeKind
from ...clang import library as clang
from ...model import Function, Pointer
from ...passes.names import member
from ..translate import expr
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import ATOM, FLOATS, Expr, Untranslatable
from ..translate.subobjects import is_anonymous, is_record
from ..translate.translator import ATOMIC, Translator, bare, declared, expressions
from ..translate.values import is_wide_character
from .mentions import Mentions
from .trees import ARRAYS, DIFFERENCE, follows, is_own_record, is_pointer, is_void, points_to_own_record

_OWN_RECORD = "it takes a record of its own as a whole"
OWN_MEMORY = "it has memory of its own: a compound literal or an array"


class Places(Translator):
    """Translates what has an address; `values` are the function's own names by `declared`."""

    def __init__(self, values: Mapping[int, Expr], mentions: Mentions) -> None:
        super().__init__({})
        self.values, self.mentions = dict(values), mentions
        self.lends = False  # whether what it calls gets the address of memory of its own
        self.changes = False  # whether two evaluations can differ
        self.boxed: dict[int, str] = {}  # locals with an address by `declared`: arrays of one element

    def knows(self, cursor: clang.Cursor) -> bool:
        """Whether an expression names a variable of the function's own."""
        return clang.kind(cursor) == CursorKind.DECL_REF_EXPR and declared(cursor) in self.values

    def name(self, cursor: clang.Cursor) -> Expr:
        """The value of a variable of the function's own."""
        return self.values[declared(cursor)]

    def read_place(self, cursor: clang.Cursor) -> Expr:
        """The value of memory."""
        if not is_record(cursor.type) and clang.type_kind(cursor.type.get_canonical()) not in ARRAYS:
            self.changes = True
        return self.typed_value(self.place(cursor), cursor)

    def typed_value(self, text: str, cursor: clang.Cursor) -> Expr:
        """A text with the C type of an expression; of a type that has no values here it says so.

        Raises Untranslatable.
        """
        is_field = clang.kind(cursor) == CursorKind.MEMBER_REF_EXPR and cursor.referenced.is_bitfield()
        if is_field:
            if cursor.referenced.get_bitfield_width() > 32:
                raise Untranslatable("it reads a bit-field that is wider than an int")
            return Expr(text, ATOM, "", True)
        return self.value_of(text, cursor.type)

    def value_of(self, text: str, spelled: clang.Type) -> Expr:
        """A text with a C type, which is no bit-field's. Raises Untranslatable for a type that has no values here."""
        kind = spelled.get_canonical()
        number = clang.type_kind(kind)
        if is_record(kind) or number in (*ARRAYS, TypeKind.POINTER, TypeKind.VOID):
            return expr.checked(Expr(text))
        ctype = ctypes_name(spelled)
        if ctype is None or is_wide_character(spelled):
            raise Untranslatable(f"a value of type {spelled.spelling}")
        if number == TypeKind.CHAR_S:  # the run time takes characters as unsigned
            return expr.cast("c_byte", Expr(text, ATOM, "c_ubyte", True))
        return expr.checked(Expr(text, ATOM, ctype, ctype not in FLOATS))

    def place(self, cursor: clang.Cursor) -> str:
        """The text of what has an address. Raises Untranslatable where nothing that is bound is there."""
        cursor = bare(cursor)
        kind = clang.kind(cursor)
        if kind == CursorKind.MEMBER_REF_EXPR:
            if (inside := self._inside(cursor)) is not None:
                return self.own_place(cursor.type, *inside)
            holder = next(iter(cursor.get_children()), None)
            if holder is None:
                raise Untranslatable(f"it reads the member {cursor.spelling}")
            pointed = clang.type_kind(holder.type.get_canonical()) in (TypeKind.POINTER, *ARRAYS)
            text = f"{self.pointer(holder)}[0]" if pointed else self.place(holder)
            declaration = cursor.referenced
            if not cursor.spelling or declaration is None or is_anonymous(declaration):
                return text  # whose members are the holder's
            return f"{text}.{member(cursor.spelling)}"
        if is_own_record(cursor.type) and (kind == CursorKind.ARRAY_SUBSCRIPT_EXPR or follows(cursor)):
            raise Untranslatable(_OWN_RECORD)
        if kind == CursorKind.ARRAY_SUBSCRIPT_EXPR:
            base, index = cursor.get_children()
            if not is_pointer(base.type):
                base, index = index, base
            return f"{self.pointer(base)}[{self.read(index).text}]"
        if follows(cursor):
            return f"{self.pointer(next(iter(cursor.get_children())))}[0]"
        if kind == CursorKind.DECL_REF_EXPR:
            if (box := self.boxed.get(declared(cursor))) is not None:
                return f"{box}[0]"
            if self.knows(cursor):
                return self.name(cursor).text
            found = self.mentions.declaration(cursor.referenced)
            if found is None:
                raise Untranslatable(f"it reads the variable {cursor.spelling}, which is not bound")
            return self.mentions.name(found)
        if kind == CursorKind.CALL_EXPR:
            return self.read(cursor).text
        raise Untranslatable(OWN_MEMORY)

    def _inside(self, cursor: clang.Cursor) -> tuple[str, int] | None:
        """The local of a record that the function declares itself, and how many bytes inside of it a member is."""
        cursor = bare(cursor)
        if clang.kind(cursor) == CursorKind.DECL_REF_EXPR:
            return (self.name(cursor).text, 0) if self.knows(cursor) and is_own_record(cursor.type) else None
        holder = next(iter(cursor.get_children()), None)
        if clang.kind(cursor) != CursorKind.MEMBER_REF_EXPR or holder is None:
            return None
        if points_to_own_record(holder.type):
            around: tuple[str, int] | None = self.pointer(holder), 0
        else:
            around = None if is_pointer(holder.type) else self._inside(holder)
        if around is None:
            return None
        if cursor.referenced.is_bitfield():
            raise Untranslatable("it has a bit-field in a record of its own")
        return around[0], around[1] + cursor.referenced.get_field_offsetof() // 8

    def own_place(self, kind: clang.Type, name: str, offset: int) -> str:
        """What is so many bytes inside of a local, which is bytes: the module has no type for it.

        Raises Untranslatable for a record.
        """
        if is_record(kind):
            raise Untranslatable(_OWN_RECORD)
        pointer = self.mentions.of(Pointer(self.mentions.world.read_type(kind)))
        return f"{pointer}({f'addressof({name}[{offset}])' if offset else name})[0]"

    def pointer(self, cursor: clang.Cursor) -> str:
        """The type of what an expression points to. Raises Untranslatable for void."""
        kind = cursor.type.get_canonical()
        pointee = kind.get_pointee() if clang.type_kind(kind) == TypeKind.POINTER else kind.element_type
        if is_void(pointee):
            raise Untranslatable("it follows a pointer to void")
        return self.read(cursor).at(ATOM)

    def address(self, cursor: clang.Cursor) -> Expr:
        """The address of what an expression names. Raises Untranslatable."""
        kind = clang.kind(cursor)
        if kind == CursorKind.DECL_REF_EXPR and clang.kind(cursor.referenced) == CursorKind.FUNCTION_DECL:
            return Expr(self.function_named(cursor))
        if follows(cursor):
            return self.read(next(iter(cursor.get_children())))
        if kind == CursorKind.DECL_REF_EXPR and declared(cursor) in self.boxed:
            self.lends = True
            return Expr(self.boxed[declared(cursor)])
        if kind == CursorKind.DECL_REF_EXPR and self.knows(cursor) and not is_record(cursor.type):
            raise Untranslatable("it takes the address of a local or an argument")
        return expr.checked(Expr(f"addressof({self.place(cursor)})"))

    def function_named(self, cursor: clang.Cursor) -> str:
        """The name of a function whose address is taken. Raises Untranslatable for one that is not bound."""
        found = self.mentions.declaration(cursor.referenced)
        if not isinstance(found, Function):
            raise Untranslatable(f"it takes the address of {cursor.spelling}(), which is not bound")
        return self.mentions.name(found)

    def cast_to_pointer(self, kind: clang.Type, text: str) -> Expr:
        """A text as a pointer of a type."""
        is_plain = is_void(kind.get_canonical().get_pointee())
        return expr.checked(Expr(f"{'c_void_p' if is_plain else self.mentions.type(kind)}({text})"))

    def converted(self, kind: clang.Type, value: Expr) -> Expr:
        """A value converted to the type of a variable. Raises Untranslatable for a type that has no values here."""
        if clang.type_kind(kind.get_canonical()) == TypeKind.POINTER:
            return self.cast_to_pointer(kind, value.text)
        ctype = ctypes_name(kind)
        if ctype is None:
            raise Untranslatable(f"a value of type {kind.spelling}")
        return expr.checked(Expr(f"{ctype}({value.text})", ATOM, ctype))

    def moved(
        self,
        number: int,
        cursor: clang.Cursor,
        left: clang.Cursor,
        right: clang.Cursor,
        pointers: tuple[bool, bool],
    ) -> Expr:
        """A pointer moved by a number of elements. Raises Untranslatable."""
        if all(pointers):
            size = left.type.get_canonical().get_pointee().get_size()
            first, second = (expr.cast("c_ssize_t", self.read(side)) for side in (left, right))
            distance = expr.binary("-", first, second)
            return distance if size == 1 else expr.binary("/", distance, expr.integer(size, "c_int"))
        base, count = (left, right) if pointers[0] else (right, left)
        index = self.read(count)
        if number == DIFFERENCE:
            index = expr.unary("-", expr.cast("c_longlong", index))
        kind = base.type.get_canonical()
        pointee = kind.get_pointee() if clang.type_kind(kind) == TypeKind.POINTER else kind.element_type
        if is_own_record(pointee):  # which is bytes here
            raise Untranslatable("it computes with a pointer")
        if is_void(pointee):
            return expr.cast("c_void_p", expr.binary("+", expr.cast("c_size_t", self.read(base)), index))
        if pointee.get_size() < 0:
            raise Untranslatable("it computes with a pointer")
        return expr.checked(Expr(f"addressof({self.read(base).at(ATOM)}[{index.text}])"))

    def atomic(self, cursor: clang.Cursor) -> Expr:
        """An atomic load or store of C11: a pointer, the order, and the value that is stored.

        Raises Untranslatable for an order that is not known.
        """
        pointer, _, *value = cursor.get_children()
        if clang.kind(pointer) == CursorKind.CSTYLE_CAST_EXPR:  # which makes it one to an atomic type
            pointer = list(expressions(pointer))[-1]
        stores = is_void(cursor.type)
        if len(value) != stores:
            raise Untranslatable(ATOMIC)
        self.changes = True
        place = f"{self.pointer(pointer)}[0]"
        if stores:
            return expr.checked(Expr(f"store({place}, {self.read(value[0]).text})"))
        return self.typed_value(f"load({place})", cursor)
