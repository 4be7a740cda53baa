"""An Objective-C exception that nobody catches ends the process: say first what it was and where Python stood."""

from __future__ import annotations

import atexit
import ctypes
import sys
from ctypes import c_void_p

from .nsstring import text_of
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_HANDLER = ctypes.CFUNCTYPE(None, c_void_p)
_installed: list[Any] = []


def _report(exception: int) -> None:
    import traceback  # the process ends here; nobody else pays for it

    name, reason = (text_of(exception, selector, "(none)") for selector in ("name", "reason"))
    print(f"Uncaught Objective-C exception {name}: {reason}", file=sys.stderr)
    print("Python (most recent call last):", file=sys.stderr)
    for line in traceback.format_list(traceback.extract_stack(sys._getframe(1))):
        print(line, end="", file=sys.stderr)
    sys.stderr.flush()


def install() -> None:
    """Report uncaught exceptions from now on; a handler that was there before is called afterwards."""
    run = runtime()
    install = run.optional("NSSetUncaughtExceptionHandler", None, c_void_p)
    current = run.optional("NSGetUncaughtExceptionHandler", c_void_p)
    if install is None or _installed:
        return
    before = current() if current is not None else None
    chained = _HANDLER(before) if before else None

    def handler(exception: int) -> None:
        try:
            _report(exception)
        finally:
            if chained is not None:
                chained(exception)

    _installed.append(_HANDLER(handler))
    install(ctypes.cast(_installed[0], c_void_p).value)
    atexit.register(install, before)  # Python cannot report what happens after its end
