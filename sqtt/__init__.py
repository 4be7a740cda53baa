"""AMD thread traces (SQTT): decoder, encoder, synthetic captures. See docs/guides/sqtt/decoder.md."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import TYPE_CHECKING

if importlib.util.find_spec("numpy") is None:
    _LACKS = "sqtt: numpy is not installed here: pip install 'autogen-ctypes[sqtt]'"
    if sys.argv[:1] == ["-m"]:  # `python -m sqtt`, which is for people
        sys.stderr.write(f"{_LACKS}\n")
        raise SystemExit(2)
    raise ModuleNotFoundError(_LACKS, name="numpy")

if TYPE_CHECKING:
    from .capture import Capture, CaptureError, Stream, of_launch, open
    from .decoding.columns import State
    from .decoding.decoder import WAVES, decode
    from .decoding.packets import Packets, Row
    from .decoding.recognise import Header, recognise
    from .decoding.report import Problem, Report, Trouble
    from .decoding.watch import Flag
    from .errors import ArgumentError, Cancelled, EngineError, FieldError, SqttError, StreamError
    from .formats import LAYOUTS as layouts
    from .formats import Kind, Layout

    engine: str

_MODULES = {
    "capture": "Capture CaptureError Stream of_launch open",
    "decoding.columns": "State",
    "decoding.decoder": "WAVES decode",
    "decoding.packets": "Packets Row",
    "decoding.recognise": "Header recognise",
    "decoding.report": "Problem Report Trouble",
    "decoding.watch": "Flag",
    "errors": "ArgumentError Cancelled EngineError FieldError SqttError StreamError",
    "formats": "Kind Layout",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "WAVES",
    "ArgumentError",
    "Cancelled",
    "Capture",
    "CaptureError",
    "EngineError",
    "FieldError",
    "Flag",
    "Header",
    "Kind",
    "Layout",
    "Packets",
    "Problem",
    "Report",
    "Row",
    "SqttError",
    "State",
    "Stream",
    "StreamError",
    "Trouble",
    "decode",
    "engine",
    "layouts",
    "of_launch",
    "open",
    "recognise",
]


if not TYPE_CHECKING:

    def __getattr__(name):
        # Imported when it is asked for: what shows a capture is not to wait for what decodes it, nor for numpy.
        if name == "engine":
            return importlib.import_module(".decoding.engines", __name__).default()
        if name == "layouts":
            found = importlib.import_module(".formats", __name__).LAYOUTS
        elif name in _HOMES:
            found = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__():
        return sorted({*globals(), *__all__})
