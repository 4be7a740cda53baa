"""Inline functions that forward, from the trees of their bodies."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping

from ...clang import CursorKind, Unit
from ...clang import library as clang
from ...model import Declaration, Location, MacroFunction
from ...types.reader import UnsupportedType
from ..macros.calls import body_of
from ..translate.entry import held
from ..translate.expr import Unbound, Untranslatable, failure
from ..translate.parameters import parameter_names
from ..translate.subobjects import is_typed_pointer
from ..translate.translator import declared
from .mentions import Mentions, World
from .statements.control_flow import Statements


def forwarding_functions(
    unit: Unit,
    functions: Mapping[str, tuple[str, Location]],
    world: World,
) -> tuple[list[MacroFunction], dict[str, clang.Cursor], dict[str, str]]:
    """Those of the functions (by key: name and place) that forward, their definitions, and why others do not.

    Each may call the others, whichever is defined first, but not itself.
    """
    found: dict[str, Declaration] = {}
    definitions: dict[str, clang.Cursor] = {}
    reasons = dict(world.reasons)
    if not functions:
        return [], definitions, reasons
    world = world._replace(bound=ChainMap(found, dict(world.bound)), reasons=reasons)
    waiting = {
        key: cursor
        for cursor in unit.with_bodies.cursors()
        if clang.kind(cursor) == CursorKind.FUNCTION_DECL
        and (key := cursor.get_usr()) in functions
        and cursor.is_definition()
    }
    before = -1
    while waiting and len(found) > before:  # until none calls one that has been found since
        before, again = len(found), {}
        for key, cursor in waiting.items():
            try:
                definition = _Definition(cursor, Mentions(world))
                typed = is_typed_pointer(cursor.result_type)
                if typed or definition.statements.forwards(
                    body_of(cursor)
                ):  # else it was refused for good reason
                    found[key] = definition.translated(key, functions[key][1])
                    definitions[key] = cursor
            except (Untranslatable, UnsupportedType) as reason:
                reasons[key] = str(reason)
                if isinstance(reason, Unbound):
                    again[key] = cursor
            except RecursionError:
                reasons[key] = "its statements are nested too deeply"
            except Exception as error:
                reasons[key] = failure(error)
        waiting = again
    return [one for one in found.values() if isinstance(one, MacroFunction)], definitions, reasons


class _Definition:
    """A definition, and the translation of its statements."""

    def __init__(self, cursor: clang.Cursor, mentions: Mentions) -> None:
        self.cursor, self.mentions = cursor, mentions
        self.parameters = list(cursor.get_arguments())
        self.names = parameter_names([one.spelling for one in self.parameters])
        kinds = {
            declared(one): (one.type, name) for one, name in zip(self.parameters, self.names, strict=True)
        }
        self.statements = Statements.of_function(kinds, mentions, cursor.result_type)

    def translated(self, key: str, location: Location) -> MacroFunction:
        """The function as a declaration; `Untranslatable` says why it is none."""
        cursor, mentions = self.cursor, self.mentions
        if clang.is_variadic(cursor.type):
            raise Untranslatable("it takes any number of arguments")
        text = self.statements.function(body_of(cursor))
        if self.statements.taken & mentions.names:
            raise Untranslatable("it calls what one of its variables is called")
        returns = "None" if self.statements.is_void else mentions.type(cursor.result_type)
        listed = tuple(
            (name, mentions.parameter(one.type))
            for one, name in zip(self.parameters, self.names, strict=True)
        )
        types = tuple(mentions.types)
        return held(
            MacroFunction(key, cursor.spelling, location, listed, text, records=types, returns=returns)
        )
