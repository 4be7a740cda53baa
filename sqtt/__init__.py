"""AMD thread traces (SQTT): decoder, encoder, synthetic captures. See docs/guides/sqtt/decoder.md."""

from __future__ import annotations

import sys

try:
    import numpy as _numpy  # noqa: F401
except ModuleNotFoundError:
    _LACKS = "sqtt: numpy is not installed here: pip install 'autogen-ctypes[sqtt]'"
    if sys.argv[:1] == ["-m"]:  # `python -m sqtt`, which is for people
        sys.stderr.write(f"{_LACKS}\n")
        raise SystemExit(2) from None
    raise ModuleNotFoundError(_LACKS, name="numpy") from None

from .capture import Capture, CaptureError, Stream, of_launch, open
from .decoding import engines
from .decoding.columns import State
from .decoding.decoder import WAVES, decode
from .decoding.packets import Packets, Row
from .decoding.recognise import Header, recognise
from .decoding.report import Problem, Report, Trouble
from .decoding.watch import Flag
from .errors import Cancelled, EngineError, FieldError, SqttError, StreamError
from .formats import LAYOUTS as layouts
from .formats import Kind, Layout

__all__ = [
    "WAVES",
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


def __getattr__(name: str) -> str:
    if name == "engine":
        return engines.default()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
