"""Integer arguments: a number that the parameter's type cannot hold is an error, where ctypes would cut it off."""

from __future__ import annotations

from ..objects.limits import limits

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ..objects.signature import Signature


def checked(call: Any, signature: Signature, steps: list[Any], *, has_self: bool) -> Any:
    """Return a function that calls, once every integer fits its parameter; `call` itself if there is none.

    It raises OverflowError.
    """
    shown = [
        (name, limits(kind))
        for name, kind, step in zip(signature.names, signature.types, steps, strict=True)
        if step is None or not step.omitted
    ]
    places = [(place, *held) for place, (_, held) in enumerate(shown, has_self) if held is not None]
    by_name = {name: held for name, held in shown if held is not None}
    if not places:
        return call

    def check(*arguments: Any, **named: Any) -> Any:
        try:
            for place, least, most in places:
                if not least <= arguments[place] <= most:
                    raise OverflowError(_text(signature, arguments[place], least, most))
        except (IndexError, TypeError):  # by its name, or no number: then ctypes says what it takes
            for name in named.keys() & by_name.keys():
                least, most = by_name[name]
                if isinstance(named[name], int) and not least <= named[name] <= most:
                    raise OverflowError(_text(signature, named[name], least, most)) from None
        return call(*arguments, **named)

    if has_self and len(shown) == 1 and not signature.variadic:
        return _of_one(call, check, shown[0][0], *places[0][1:])
    return check


def _of_one(call: Any, check: Any, name: str, least: int, most: int) -> Any:
    """The same for a method with one argument, which are most: without a tuple and a dictionary for each call."""

    def of_one(self: Any, value: Any) -> Any:
        if value.__class__ is int and least <= value <= most:
            return call(self, value)
        return check(self, value)

    if name != "self":
        of_one.__code__ = of_one.__code__.replace(co_varnames=("self", name))
    return of_one


def _text(signature: Signature, value: int, least: int, most: int) -> str:
    return f"{signature.selector}: {value} does not fit, the parameter takes {least} to {most}"
