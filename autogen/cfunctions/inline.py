"""Inline functions that no library has, from the tree of their bodies; those that are proved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..clang import Unit
from ..clang import library as clang
from ..clang.unit import parse
from ..model import Location, MacroFunction, Type
from ..types import UnsupportedType
from . import ctext, text
from .body import Body, Fill
from .ctypes_name import ctypes_name
from .inline_proof import disagreements
from .parameters import parameter_names
from .proof import body as written_body
from .text import ATOM, FLOATS, Text, Untranslatable


def inline_functions(
    unit: Unit, wanted: Mapping[str, tuple[str, Location]], read_type: Callable[[Any], Type]
) -> tuple[list[MacroFunction], dict[str, str]]:
    """Those of the functions (by key: name and place) that are one expression, and why the others are none."""
    made: list[MacroFunction] = []
    readings: dict[str, dict[str, ctext.Result]] = {}
    refused: dict[str, str] = {}
    if not wanted:
        return made, refused
    for cursor in parse(unit.request, tolerant=True, bodies=True).cursors():
        key = cursor.get_usr() if clang.kind(cursor) == clang.FUNCTION else ""
        if key in wanted and cursor.is_definition():
            try:
                one = _function(cursor, key, wanted[key][1], read_type)
                readings[key] = ctext.results(cursor)
                made.append(one)
            except Untranslatable as reason:
                refused[key] = str(reason)
            except UnsupportedType as reason:
                refused[key] = str(reason)
            except RecursionError:
                refused[key] = "its expression is nested too deeply"
    wrong = disagreements(unit, made, readings) if made else {}
    return [one for one in made if one.key not in wrong], {**refused, **wrong}


def _function(cursor: Any, key: str, location: Location, read_type: Callable[[Any], Type]) -> MacroFunction:
    declared = list(cursor.get_arguments())
    if cursor.type.is_function_variadic():
        raise Untranslatable("it takes any number of arguments")
    names = parameter_names([parameter.spelling for parameter in declared])
    parameters: list[tuple[str, str]] = []
    for name, parameter in zip(names, declared, strict=True):
        ctype = ctypes_name(parameter.type)
        if ctype is None:
            raise Untranslatable(f"it takes a value of type {parameter.type.spelling}")
        parameters.append((name, ctype))
    named = {
        parameter.spelling: Text(name, ATOM, ctype, ctype not in FLOATS)
        for parameter, (name, ctype) in zip(declared, parameters, strict=True)
    }
    run = Body(named)
    run.own |= named.keys()  # a function may change its own copies
    compound = next(child for child in cursor.get_children() if clang.kind(child) == clang.COMPOUND)
    result = run.run(compound.get_children())
    if result is None:
        raise Untranslatable("it returns nothing")
    if isinstance(result, Fill):
        fields = tuple((name, value.text) for name, value in result.members.items())
        record = read_type(result.type)
        head = written_body(tuple(run.locals), "")
        return MacroFunction(key, cursor.spelling, location, tuple(parameters), head, False, record, fields)
    ctype = ctypes_name(cursor.result_type)
    if ctype is None:
        raise Untranslatable(f"it returns a value of type {cursor.result_type.spelling}")
    value = text.cast(ctype, result)
    whole = written_body(tuple(run.locals), value.text)
    return MacroFunction(key, cursor.spelling, location, tuple(parameters), whole, value.integral)
