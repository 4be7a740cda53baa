"""Inline functions that no library has, from the tree of their bodies; those that are proved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..clang import CursorKind, Unit
from ..clang import library as clang
from ..clang.unit import parse
from ..model import Location, MacroFunction, Type
from ..types import UnsupportedType
from .body import Body
from .ctypes_name import ctypes_name
from .inline_proof import Claim, disagreements
from .leaves import is_record
from .parameters import parameter_names
from .proof import body as written_body
from .text import ATOM, FLOATS, Text, Untranslatable
from .tree import declared
from .values import Records, Value, Whole

_WORDS = ("name", "type")  # what a parameter's kind can be instead of a record


def inline_functions(
    unit: Unit, wanted: Mapping[str, tuple[str, Location]], read_type: Callable[[Any], Type]
) -> tuple[list[MacroFunction], dict[str, str]]:
    """Those of the functions (by key: name and place) that are one expression, and why the others are none."""
    claims: list[Claim] = []
    refused: dict[str, str] = {}
    if not wanted:
        return [], refused
    for cursor in parse(unit.request, tolerant=True, bodies=True).cursors():
        key = cursor.get_usr() if clang.kind(cursor) == CursorKind.FUNCTION_DECL else ""
        if key in wanted and cursor.is_definition():
            try:
                claims.append(_claim(cursor, key, wanted[key][1], read_type))
            except Untranslatable as reason:
                refused[key] = str(reason)
            except UnsupportedType as reason:
                refused[key] = str(reason)
            except RecursionError:
                refused[key] = "its expression is nested too deeply"
    wrong = disagreements(unit, claims) if claims else {}
    made = [claim.function for claim in claims if claim.function.key not in wrong]
    return made, {**refused, **wrong}


def _claim(cursor: Any, key: str, location: Location, read_type: Callable[[Any], Type]) -> Claim:
    declarations = list(cursor.get_arguments())
    if cursor.type.is_function_variadic():
        raise Untranslatable("it takes any number of arguments")
    names = parameter_names([parameter.spelling for parameter in declarations])
    records = Records()
    kinds = [_kind(parameter.type, records) for parameter in declarations]
    given = {
        declared(parameter): (name, _passed(name, kind, parameter.type))
        for parameter, name, kind in zip(declarations, names, kinds, strict=True)
    }
    run = Body(given)
    value = run.result(cursor)
    result = None
    if is_record(cursor.result_type):
        result = read_type(cursor.result_type)
    elif ctypes_name(cursor.result_type) is None:
        raise Untranslatable(f"it returns a value of type {cursor.result_type.spelling}")
    written = records.write(value)
    made = MacroFunction(
        key,
        cursor.spelling,
        location,
        tuple(zip(names, kinds, strict=True)),
        written_body(tuple(run.locals), written.text),
        written.integral,
        result,
        tuple(map(read_type, records.types)),
    )
    return Claim(made, cursor, tuple(run.called), tuple(records.types))


def _kind(kind: Any, records: Records) -> str:
    """What a parameter takes, as the tables say it."""
    if is_record(kind):
        if kind.get_canonical().get_declaration().spelling in _WORDS or kind.spelling in _WORDS:
            raise Untranslatable(f"it takes a {kind.spelling}, which means something else as a parameter")
        return records.mention(kind)
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"it takes a value of type {kind.spelling}")
    return ctype


def _passed(name: str, kind: str, declared_type: Any) -> Value:
    if is_record(declared_type):
        return Whole(declared_type, source=name)
    return Text(name, ATOM, kind, kind not in FLOATS)
