"""What the device chunks of AMD's two formats of captures, RGP's and Radeon's data files, tell by the same names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_FACTS = (
    "device_id",
    "shader_engines",
    "compute_unit_per_shader_engine",
    "simd_per_compute_unit",
    "wavefronts_per_simd",
    "trace_shader_core_clock",
    "trace_memory_clock",
    "gpu_timestamp_frequency",
    "max_shader_core_clock",
    "lds_size",
)


def read_facts(info: Any) -> dict[str, int | float | str]:
    """The facts of a device chunk, by name."""
    return {name: getattr(info, name) for name in _FACTS}


def write_facts(info: Any, device: Mapping[str, int | float | str]) -> None:
    """Put those that are known into a device chunk."""
    for name in _FACTS:
        value = device.get(name)
        if isinstance(value, int):
            setattr(info, name, value)
