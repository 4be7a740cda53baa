"""Captures on disk: `open` reads every kind, `write_container`, `write_directory`, `write_rgp` write them."""

from __future__ import annotations

from .container import write_container, write_directory
from .model import Capture, CaptureError, LoadedCode, Stream
from .opening import open
from .placing import kernel_names, placed
from .rgp import write_rgp

__all__ = [
    "Capture",
    "CaptureError",
    "LoadedCode",
    "Stream",
    "kernel_names",
    "open",
    "placed",
    "write_container",
    "write_directory",
    "write_rgp",
]
