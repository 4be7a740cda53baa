"""What was thrown in Objective-C, as a Python exception."""

from __future__ import annotations

from ..classes.registry import registry_for
from ..errors import ObjCException
from ..native.nsstring import text_of
from ..native.runtime import runtime
from ..objects.object import Object
from ..wrappers.concrete import concrete_classes, wrap

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def caught(thrown: int | None) -> BaseException:
    """Return the Python exception for an object that was thrown; an NSException has a name and a reason."""
    if not thrown:
        return ObjCException("an exception of another language")
    run = runtime()
    obj: Any = wrap(concrete_classes(registry_for(Object), Object), thrown)
    isa = run.isa(thrown)
    texts = [
        text_of(thrown, selector) if run.responds(isa, run.selector(selector)) else ""
        for selector in ("name", "reason")
    ]
    return ObjCException(texts[0] or run.class_name(isa), texts[1], obj)
