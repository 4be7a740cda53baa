"""What a class body declares, held to what C has and to what the superclass says of the same method."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_void_p

from ...enums import EnumType
from ..native.dispatch import is_struct
from ..native.runtime import runtime
from ..objects import encoding
from ..objects.decoding import Unreadable, types_of
from ..objects.limits import limits
from ..objects.object import ObjectType, address
from ..objects.out import Out

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space
    from ..objects.signature import Signature

_Function: Any = vars(ctypes)["_CFuncPtr"]  # the base of all function types, which has no public name


def declared_type(space: Space, kind: Any, what: str) -> Any:
    """Return the type of a result, a parameter or a property, which may be given as a text of the module's tables.

    Raises TypeError for what is none, with `what` it is.
    """
    if isinstance(kind, str):
        try:
            return space.type(kind)
        except AttributeError:
            raise TypeError(f"{what}: {kind!r} is no type of {space.name}") from None
    if isinstance(kind, EnumType):
        return vars(kind)["ctype"]
    if isinstance(kind, Out) or (isinstance(kind, type) and _is_of_ctypes(kind)):
        return kind
    raise TypeError(
        f"{what}: {kind!r} is no type of C: a ctypes type, a class or a type of a generated module, "
        "or a text of its tables is needed"
    )


def _is_of_ctypes(kind: type) -> bool:
    bases = ctypes._SimpleCData, ctypes._Pointer, ctypes.Structure, ctypes.Union, _Function
    return issubclass(kind, bases) and kind not in bases


def check_override(parent: Any, signature: Signature) -> None:
    """Raise TypeError where the superclass has the method with types that are passed otherwise."""
    run, cls = runtime(), address(parent._as_parameter_)
    name = "class_getInstanceMethod" if signature.sign == "-" else "class_getClassMethod"
    method = run.function(name, c_void_p, c_void_p, c_void_p)(cls, run.selector(signature.selector))
    if not method:
        return
    encoded = run.function("method_getTypeEncoding", c_char_p, c_void_p)(method) or b""
    try:
        theirs, ours = types_of(encoded.decode()), types_of(encoding.of_method(signature))
    except Unreadable:
        return
    del theirs[1:3], ours[1:3]
    if theirs[:1] == [None]:  # nobody looks at the result
        theirs[0] = ours[0]
    for place, (there, here) in enumerate(zip(theirs, ours, strict=False)):
        if _passed(there) != _passed(here):
            does = f"takes as argument {place}" if place else "returns"
            raise TypeError(
                f"{signature.selector!r} {does} {_name(there)} in {parent.__name__}, and {_name(here)} here"
            )


def _passed(kind: Any) -> Any:
    """How a value is passed: as an object, an address, a number of some size, or as a structure."""
    if kind is None or isinstance(kind, ObjectType):
        return "nothing" if kind is None else "object"
    if limits(kind) is not None or kind is ctypes.c_bool:
        return ctypes.sizeof(kind)
    if is_struct(kind):
        return "structure", ctypes.sizeof(kind)
    return (
        "address" if ctypes.sizeof(kind) == ctypes.sizeof(c_void_p) and kind is not ctypes.c_double else kind
    )


def _name(kind: Any) -> str:
    if isinstance(kind, ObjectType):
        return "an object"
    return "nothing" if kind is None else kind.__name__
