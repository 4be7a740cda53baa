"""AMD thread traces (SQTT): decoder, encoder, synthetic captures. See docs/sqtt.md."""

from __future__ import annotations

from . import engines
from .capture import Capture, CaptureError, Stream, open
from .columns import State
from .decoder import WAVES, Flag, decode
from .errors import Cancelled, EngineError, FieldError, SqttError, StreamError
from .formats import LAYOUTS as layouts
from .formats import Kind, Layout
from .packets import Packets, Row
from .recognise import Header, recognise
from .report import Problem, Report, Trouble

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
    "open",
    "recognise",
]


def __getattr__(name: str) -> str:
    if name == "engine":
        return engines.default()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
