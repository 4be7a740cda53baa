"""GPUs by name, as sysfs and ip_discovery show them: what a mock pretends to be, and what a dump is read for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import UnknownChip
from .chip import Chip, version


@dataclass(frozen=True)
class Model:
    """A GPU as it comes: the figures that the driver of Linux puts into sysfs for it."""

    target: str
    name: str
    segments: tuple[int, ...]
    engines: int
    arrays_per_engine: int
    cus_per_array: int
    xccs: int = 1
    simds_per_cu: int = 2
    waves_per_simd: int = 16
    wave_size: int = 32
    sdma: tuple[int, int, int] = (6, 0, 0)
    sdma_engines: int = 2
    vram: int = 16 << 30
    reported: Mapping[str, int] = field(default_factory=dict, compare=False)
    """What the driver says of one that has been seen, where that is something else (units that are switched off)."""

    @property
    def version(self) -> tuple[int, int, int]:
        """Of the graphics core."""
        return version(self.target)

    @property
    def chip(self) -> Chip:
        """For whom packets are written."""
        return Chip(self.version, self.segments, self.engines, self.xccs)

    @property
    def cus(self) -> int:
        """Compute units, of all XCCs together."""
        return self.engines * self.arrays_per_engine * self.cus_per_array * self.xccs


_RDNA = (0x1260, 0xA000, 0x1C000, 0x2402C00)
_MODELS = (
    # One of the eight XCCs, as the driver shows them when it splits the GPU (CPX): a GPU each.
    Model("gfx942", "MI300X, one XCC", (0x2000, 0xA000), 4, 1, 10, 1, 4, 8, 64, (4, 4, 2), 2, 24 << 30),
    Model("gfx1030", "Navi 21", _RDNA, 4, 2, 10, sdma=(5, 2, 0)),
    Model("gfx1100", "Navi 31", _RDNA, 6, 2, 8),
    Model("gfx1200", "Navi 44", _RDNA, 2, 2, 8, sdma=(7, 0, 0)),
    Model("gfx1201", "Navi 48", _RDNA, 4, 2, 8, sdma=(7, 0, 1)),
)
MODELS: Mapping[str, Model] = {model.target: model for model in _MODELS}


def model(target: str) -> Model:
    """The model of a compiler's target, "gfx1100". Raises UnknownChip."""
    if target not in MODELS:
        raise UnknownChip(f"{target!r}: known are {', '.join(MODELS)}")
    return MODELS[target]
