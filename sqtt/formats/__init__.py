"""The stream formats as data: one file a generation."""

from __future__ import annotations

from collections.abc import Mapping

from .cdna import CDNA
from .gfx10 import GFX10
from .gfx11 import GFX11
from .gfx12 import GFX12
from .model import Field, Kind, Layout, Opcode, Packet, Rate, Stamp, Trust, Unit

LAYOUTS: Mapping[str, Layout] = {layout.name: layout for layout in (GFX10, GFX11, GFX12, CDNA)}

__all__ = [
    "CDNA",
    "GFX10",
    "GFX11",
    "GFX12",
    "LAYOUTS",
    "Field",
    "Kind",
    "Layout",
    "Opcode",
    "Packet",
    "Rate",
    "Stamp",
    "Trust",
    "Unit",
]
