"""Captures on disk: `open` reads every kind; `write_container`, `_directory`, `_rgp` and `_rdf` write them."""

from __future__ import annotations

from .container import write_container, write_directory
from .launch import of_launch
from .model import Capture, CaptureError, LoadedCode, Stream
from .opening import open
from .placing import kernel_names, placed
from .rdf import write_rdf
from .rgp import write_rgp

__all__ = [
    "Capture",
    "CaptureError",
    "LoadedCode",
    "Stream",
    "kernel_names",
    "of_launch",
    "open",
    "placed",
    "write_container",
    "write_directory",
    "write_rdf",
    "write_rgp",
]
