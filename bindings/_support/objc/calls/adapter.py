"""The Python functions before a ctypes function: one whose parameters need steps, and the outermost, which shows them.

That has the names of the parameters: Python itself then refuses another number of them, says which one is missing, and
tells `inspect` and `help`.
"""

from __future__ import annotations

import ctypes
from types import FunctionType

from ..native import callback_errors
from ..objects.out import Out
from .steps import ErrorStep, failed

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..objects.signature import Signature

_MORE = 0x04 | 0x08  # `inspect`'s CO_VARARGS and CO_VARKEYWORDS
_codes: dict[tuple[int, bool], Any] = {}


def adapter(
    call: Any, signature: Signature, steps: list[Any], target: Any, *, has_self: bool
) -> Callable[..., Any]:
    """Return a function that converts its arguments by `steps`, calls, cleans up, and raises errors.

    The owner of blocks is its first argument if it `has_self`, else `target`. It raises TypeError for arguments that
    the signature does not have, `ObjCError` where an `NSError **` says so, and what callbacks raised.
    """
    shown = [
        name for name, step in zip(signature.names, steps, strict=True) if step is None or not step.omitted
    ]
    error = next((index for index, step in enumerate(steps) if isinstance(step, ErrorStep)), None)
    variadic, result_type = signature.variadic, signature.result

    stepped = [(place, step) for place, step in enumerate(steps, has_self) if step is not None]
    whole = (
        len(steps) + has_self if not variadic and error is None else -1
    )  # arguments, if nothing is left out

    def values_of(arguments: tuple[Any, ...], named: dict[str, Any], after: list[Any]) -> list[Any]:
        owner = arguments[0] if has_self else target
        positional = iter(arguments[1:] if has_self else arguments)
        if named:
            positional = iter(in_order(signature.selector, shown, list(positional), named))
        values = [owner] if has_self else []
        try:
            for step in steps:
                if step is None:
                    values.append(next(positional))
                elif step.omitted:
                    values.append(step.make())
                else:
                    values.append(step.convert(next(positional), owner, after))
        except StopIteration:
            raise TypeError(_count(signature, shown, len(arguments) - has_self)) from None
        rest = list(positional)
        if rest and not variadic:
            raise TypeError(_count(signature, shown, len(arguments) - has_self))
        return values + (variable_arguments(rest) if variadic else [])

    def invoke(*arguments: Any, **named: Any) -> Any:
        after: list[Any] = []
        try:
            if len(arguments) == whole and not named:
                values = [*arguments]
                for place, step in stepped:
                    values[place] = step.convert(values[place], values[0] if has_self else target, after)
            else:
                values = values_of(arguments, named, after)
            result = call(*values)
        finally:
            for undo in reversed(after):
                undo()
        if callback_errors.stored:
            callback_errors.raise_stored()
        if error is not None and failed(result, result_type, values[error + has_self]):
            raise steps[error].exception(values[error + has_self], signature.selector)
        return result

    return invoke


def in_order(selector: str, names: list[str], positional: list[Any], named: dict[str, Any]) -> list[Any]:
    """Return positional and keyword arguments in the order of the parameters; TypeError for an unknown keyword."""
    for name in names[len(positional) :]:
        if name in named:
            positional.append(named.pop(name))
    if named:
        raise TypeError(f"{selector} got an unexpected argument {next(iter(named))!r}")
    return positional


def variable_arguments(values: Any) -> list[Any]:
    """Return the arguments after `...`, and a nil: lists of objects end with one, and nobody else looks at it."""
    return [*map(extra_argument, values), None]


def extra_argument(value: Any) -> Any:
    """Return an argument after `...` as C promotes it: int as 64 bits, float as double, objects as they are.

    Raises TypeError for a str, of which C has several, and OverflowError for an int of more than 64 bits.
    """
    if isinstance(value, (bool, int)):
        if not -(2**63) <= value < 2**64:
            raise OverflowError(f"{value} is no integer of 64 bits")
        return ctypes.c_long(value) if value < 2**63 else ctypes.c_ulong(value)
    if isinstance(value, float):
        return ctypes.c_double(value)
    if isinstance(value, ctypes.c_float):
        return ctypes.c_double(value.value)
    if isinstance(value, str):
        raise TypeError("a variadic method needs an NSString (NSString.from_str) or bytes, not str")
    return value


def names_of(signature: Signature, *, has_self: bool) -> tuple[str, ...]:
    """Return the names of what callers pass, each once; they leave `NSError **` out."""
    shown: list[str] = ["self"] if has_self else []
    for name, kind in zip(signature.names, signature.types, strict=True):
        if not (isinstance(kind, Out) and kind.is_error()):
            while name in shown:
                name += "_"
            shown.append(name)
    return tuple(shown)


def text_of(signature: Signature, *, has_self: bool) -> str:
    """Return the documentation of a function in C, which begins with its parameters; Python cuts them off."""
    return f"{signature.selector}({', '.join(names_of(signature, has_self=has_self))})\n--\n\n{signature}"


def shaped(call: Any, signature: Signature, *, has_self: bool) -> Any:
    """Return a function with the method's name, line and parameters, which calls; it takes more after `...` alone."""
    names = names_of(signature, has_self=has_self)
    if not _has(getattr(call, "__code__", None), names):
        code = _code(len(names), signature.variadic)
        rest = ("arguments",) if "arguments" not in names else ("arguments_",)
        every = names + rest if signature.variadic else names
        function: Any = FunctionType(code.replace(co_varnames=every), {}, closure=_cell(call))
    else:
        function = call
    function.__doc__, function.__annotations__ = str(signature), {}
    function.__name__ = function.__qualname__ = signature.selector
    return function


def _has(code: Any, names: tuple[str, ...]) -> bool:
    """Whether a function takes what has these names, and nothing else."""
    return code is not None and not code.co_flags & _MORE and code.co_varnames[: code.co_argcount] == names


def _cell(call: Any) -> Any:
    return (lambda: call).__closure__


def _code(count: int, variadic: bool) -> Any:
    """The code of a function of so many parameters that hands them on to `call`."""
    if (count, variadic) not in _codes:
        parameters = ", ".join([f"_{place}" for place in range(count)] + ["*_"] * variadic)
        make = eval(f"lambda call: lambda {parameters}: call({parameters})", {})
        _codes[count, variadic] = make(None).__code__
    return _codes[count, variadic]


def _count(signature: Signature, shown: list[str], count: int) -> str:
    least = "at least " if signature.variadic else ""
    return f"{signature.selector} takes {least}{len(shown)} arguments ({', '.join(shown)}), {count} given"
