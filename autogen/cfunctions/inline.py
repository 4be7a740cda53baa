"""Inline functions that no library has, from the tree of their bodies; those that are proved."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..clang import CursorKind, Unit
from ..clang import library as clang
from ..model import Location, MacroFunction, Type
from ..types.reader import UnsupportedType
from .effects import asks_compiler, otherwise
from .proof.inline import Claim, disagreements
from .translate.ctypes_name import ctypes_name
from .translate.entry import function_body
from .translate.expr import ATOM, FLOATS, Expr, Untranslatable, failure
from .translate.interpreter import Interpreter
from .translate.parameters import parameter_names
from .translate.spelling import Records
from .translate.subobjects import is_record, is_typed_pointer
from .translate.translator import declared
from .translate.values import Aggregate, Value

_WORDS = ("name", "type")  # what a parameter's kind can be instead of a record


def inline_functions(
    unit: Unit, functions: Mapping[str, tuple[str, Location]], read_type: Callable[[clang.Type], Type]
) -> tuple[list[MacroFunction], dict[str, str]]:
    """Those of the functions (by key: name and place) that are one expression, and why the others are none."""
    claims: list[Claim] = []
    refused: dict[str, str] = {}
    if not functions:
        return [], refused
    for cursor in unit.with_bodies.cursors():
        key = cursor.get_usr() if clang.kind(cursor) == CursorKind.FUNCTION_DECL else ""
        if key in functions and cursor.is_definition():
            try:
                claims.append(_claim(cursor, key, functions[key][1], read_type))
            except (Untranslatable, UnsupportedType) as reason:
                refused[key] = str(reason)
            except RecursionError:
                refused[key] = "its expression is nested too deeply"
            except Exception as error:
                refused[key] = failure(error)
    wrong = disagreements(unit, claims) if claims else {}
    asking = {claim.function.key for claim in claims if asks_compiler(claim.definition)}
    wrong = {key: otherwise(why) if key in asking else why for key, why in wrong.items()}
    proved = [claim.function for claim in claims if claim.function.key not in wrong]
    return proved, {**refused, **wrong}


def _claim(
    cursor: clang.Cursor, key: str, location: Location, read_type: Callable[[clang.Type], Type]
) -> Claim:
    declarations = list(cursor.get_arguments())
    if clang.is_variadic(cursor.type):
        raise Untranslatable("it takes any number of arguments")
    names = parameter_names([parameter.spelling for parameter in declarations])
    records = Records()
    kinds = [_kind(parameter.type, records) for parameter in declarations]
    arguments = {
        declared(parameter): (name, _passed(name, kind, parameter.type))
        for parameter, name, kind in zip(declarations, names, kinds, strict=True)
    }
    run = Interpreter(arguments)
    value = run.result(cursor)
    result = None
    if is_record(cursor.result_type):
        result = read_type(cursor.result_type)
    elif ctypes_name(cursor.result_type) is None or is_typed_pointer(cursor.result_type):
        raise Untranslatable(f"it returns a value of type {cursor.result_type.spelling}")
    expression = records.write(value)
    function = MacroFunction(
        key,
        cursor.spelling,
        location,
        tuple(zip(names, kinds, strict=True)),
        function_body(tuple(run.locals), expression.text),
        expression.integral,
        result,
        tuple(map(read_type, records.types)),
    )
    return Claim(function, cursor, tuple(run.called), tuple(records.types))


def _kind(kind: clang.Type, records: Records) -> str:
    """What a parameter takes, as the tables say it."""
    if is_record(kind):
        if kind.get_canonical().get_declaration().spelling in _WORDS or kind.spelling in _WORDS:
            raise Untranslatable(f"it takes a {kind.spelling}, which means something else as a parameter")
        return records.mention(kind)
    ctype = ctypes_name(kind)
    if ctype is None:
        raise Untranslatable(f"it takes a value of type {kind.spelling}")
    return ctype


def _passed(name: str, kind: str, declared_type: clang.Type) -> Value:
    if is_record(declared_type):
        return Aggregate(declared_type, source=name)
    return Expr(name, ATOM, kind, kind not in FLOATS)
