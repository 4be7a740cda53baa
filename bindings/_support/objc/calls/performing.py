"""`performSelector:` and its kin, whose declared result, an object, is that of whatever method they are told to call.

C takes what is in the register. Here the type of that method is asked for first: one that returns nothing gives None,
one that returns a number is an error, and a method of a family whose results are owned gives one that is.
"""

from __future__ import annotations

from ..objects.decoding import known_types
from ..objects.object import Object, ObjectType, address
from ..objects.selector import SEL
from ..objects.signature import Signature, family
from .adapter import in_order

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SELECTORS = {f"performSelector:{'withObject:' * count}" for count in range(3)}


def performs(signature: Signature) -> bool:
    """Whether the method calls another, and returns what that returns."""
    return signature.selector in _SELECTORS and signature.result is Object


def performing(
    signature: Signature, isa: int, receiver: Any, bind: bool, make: Callable[..., Any]
) -> Callable[..., Any]:
    """Return what sends the message to `receiver`, or to its first argument, and takes the result as what it is.

    `make` makes the same of a signature, for one kind of result.
    """
    made: dict[str, Any] = {}
    head = signature.line.partition(" -> ")[0]
    bound = receiver if bind else None  # any other must not live as long as what is made here

    def perform(*arguments: Any, **named: Any) -> Any:
        given = [*arguments[not bind :]]
        if named:
            given = in_order(signature.selector, [*signature.names], given, named)
        target = bound if bind or not arguments else arguments[0]
        result = _result(signature, target, given[0]) if given and target is not None else "id"
        if result not in made:
            made[result] = make(Signature(signature.space, f"{head} -> {result}"), isa, bound, bind)
        return made[result](*([] if bind else arguments[:1]), *given)

    return perform


def _result(signature: Signature, target: Any, selector: Any) -> str:
    """The result of the method that a selector names, as a table's line has it; TypeError if that is no object."""
    name = selector if isinstance(selector, str) else str(selector) if isinstance(selector, SEL) else ""
    where = address(target)
    types = known_types(where, name) if name and where else []
    if not types:
        return "id"
    if types[0] is None:
        return "None"
    if not isinstance(types[0], ObjectType):
        kind = types[0].__name__
        raise TypeError(
            f"{signature.selector} gives an object, and {name!r} no object but {kind}: send it itself"
        )
    return "id" if family(name) in ("", "init") else "retained id"
