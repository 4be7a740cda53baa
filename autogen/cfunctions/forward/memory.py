"""Memory of a function's own: compound literals, and locals that are records or arrays with initialisers."""

from __future__ import annotations

from collections.abc import Mapping

from ...clang import CursorKind
from ...clang import library as clang
from ...passes.names import identifier, member
from ..translate import expr
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import Expr, Untranslatable
from ..translate.initial_values import letters
from ..translate.initializers import initializer_list
from ..translate.subobjects import is_array, is_record
from ..translate.translator import bare
from ..translate.values import Aggregate, Value, is_wide_character
from .mentions import WORDS, Mentions
from .places import OWN_MEMORY, Places
from .trees import is_pointer

_LONGEST_TEXT = 256


class OwnMemory(Places):
    """Translates what makes memory, in locals: `taken` are the names that a local cannot have."""

    def __init__(self, values: Mapping[int, Expr], mentions: Mentions) -> None:
        super().__init__(values, mentions)
        self.taken = {value.text for value in values.values()}
        self.passing = 0  # how many calls have the present expression for an argument

    def own_address(self, literal: clang.Cursor) -> Expr:
        """The address of a compound literal, which is there as long as the function runs.

        In C that of a macro's lives on where the macro is used: here only what is called gets its address.
        Raises Untranslatable where it is kept longer.
        """
        if not self.passing:
            raise Untranslatable("it keeps the address of memory of its own: a compound literal")
        self.lends = True
        steps, name = self._own_memory(literal)
        return do([*steps, f"addressof({name})" if is_record(literal.type) else name])

    def _own_memory(self, literal: clang.Cursor) -> tuple[list[str], str]:
        """The steps that make and fill a record or an array of its own, and the local that has it."""
        name = self.local("made")
        return self.filled(name, literal.type, list(literal.get_children())[-1]), name

    def filled(self, name: str, kind: clang.Type, initial: clang.Cursor | None) -> list[str]:
        """The steps that make a local, a record or an array, by an initialiser list.

        Raises Untranslatable where it cannot be.
        """
        if not (is_record(kind) or is_array(kind)):
            raise Untranslatable(OWN_MEMORY)
        new = self.mentions.type(kind)
        made = f"({name} := {f'({new})' if is_array(kind) else new}())"
        if initial is None:
            return [made]
        is_text = clang.kind(initial) == CursorKind.STRING_LITERAL
        value = self._initial(kind, initial) if is_text else initializer_list(initial, kind, self._initial)
        return [made, *self._parts(name, value)]

    def _initial(self, kind: clang.Type, cursor: clang.Cursor) -> Value:
        """One value of an initialiser; a text fills an array with its letters."""
        if is_array(kind):
            room = kind.get_canonical().get_array_size()
            text = letters(bare(cursor))[:room]
            if len(text) > _LONGEST_TEXT:
                raise Untranslatable(f"it fills an array with a text of more than {_LONGEST_TEXT} letters")
            return Aggregate(kind, {at: Expr(str(letter)) for at, letter in enumerate(text) if letter})
        if not is_record(kind) and not is_pointer(kind) and ctypes_name(kind) is None:
            raise Untranslatable(f"a value of type {kind.spelling}")
        if is_wide_character(kind):
            raise Untranslatable(f"a value of type {kind.spelling}")
        value = self.read(cursor)
        return Expr(value.text, value.level)

    def _parts(self, place: str, value: Value) -> list[str]:
        """The assignments to the members of a record that is all zeros."""
        if isinstance(value, Expr):
            return [expr.checked(Expr(f"assign({place}, {value.text})")).text]
        assert isinstance(value, Aggregate)
        return [
            step
            for key, part in value.parts.items()
            for step in self._parts(
                f"{place}[{key}]" if isinstance(key, int) else f"{place}.{member(key)}", part
            )
        ]

    def local(self, spelling: str) -> str:
        """A name for a local."""
        plain = spelling.isidentifier() and spelling.isascii()
        name = member(identifier(spelling)) if plain else "local"
        while name in self.taken or name in WORDS:
            name += "_"
        self.taken.add(name)
        return name


def do(steps: list[str]) -> Expr:
    """One after the other, as one expression."""
    return expr.checked(Expr(steps[0] if len(steps) == 1 else f"do({', '.join(steps)})"))
