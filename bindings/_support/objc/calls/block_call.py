"""Python calls a block that Objective-C handed out."""

from __future__ import annotations

import ctypes

from ..native import callback_errors
from ..native.blocks import Literal
from ..native.dispatch import AsIs
from ..native.guard import fits, guard
from ..objects.object import address
from .adapter import adapter
from .integers import checked
from .message import parameters_of, result_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def block_caller(kind: Any) -> Any:
    """Return what calls blocks of a type: a function of the block and its arguments."""
    if kind._caller_ is None:
        base = next(base for base in kind.__mro__ if "_signature_" in base.__dict__)
        type.__setattr__(base, "_caller_", (_new_caller(kind._signature_),))
    return kind._caller_[0]


def _new_caller(signature: Any) -> Any:
    argtypes, steps = parameters_of(signature)
    restype, errcheck = result_of(signature.space, signature.result, retained=False)
    prototype = ctypes.CFUNCTYPE(restype, AsIs, *argtypes)
    functions: dict[int, Any] = {}  # by the address of a block's code
    catches = guard() if fits(tuple(argtypes)) else None
    guarded = None if catches is None else catches.calls(restype, (AsIs, *argtypes))

    def call(block: Any, *arguments: Any) -> Any:
        code = Literal.from_address(address(block)).invoke
        if guarded is not None:
            result = guarded(code, block, *arguments)
            callback_errors.raise_stored()
            return result if errcheck is None else errcheck(result, None, (block, *arguments))
        function = functions.get(code)
        if function is None:
            function = functions[code] = callback_errors.watch(prototype(code), errcheck)
        return function(block, *arguments)

    return checked(adapter(call, signature, steps, None, has_self=True), signature, steps, has_self=True)
