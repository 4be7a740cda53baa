"""What the driver's events say of a GPU that was stopped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from bindings import kfd

from ..errors import DeviceFault


class Allocation(Protocol):
    """Memory that an address may be in."""

    @property
    def address(self) -> int:
        """Where it begins."""

    @property
    def size(self) -> int:
        """Its bytes."""


def fault(memory: Any, reset: Any, kernel: str | None, buffers: Iterable[Allocation]) -> DeviceFault:
    """The fault that a memory exception tells of, or else a reset.

    `kernel` is the one that may have done it, and `buffers` what the address may be in, or behind.
    """
    if memory.gpu_id:
        failure = memory.failure
        kind = (
            *("page not present",) * bool(failure.NotPresent),
            *("write to a read-only page",) * bool(failure.ReadOnly),
            *("page not executable",) * bool(failure.NoExecute),
        )
        offset, near = _near(memory.va, buffers)
        return DeviceFault(memory.va, " and ".join(kind) or "memory error", kernel, offset, near)
    cause = "a hang" if reset.reset_cause == kfd.KFD_HW_EXCEPTION_GPU_HANG else "a memory error"
    lost = ", and its memory is lost" if reset.memory_lost else ""
    return DeviceFault(None, f"the GPU was reset after {cause}{lost}", kernel)


def _near(va: int, buffers: Iterable[Allocation]) -> tuple[int | None, str]:
    """How far an address is into the buffer that begins before it, and words for that."""
    before = [one for one in buffers if one.address <= va]
    if not before:
        return None, ""
    nearest = max(before, key=lambda one: one.address)
    offset = va - nearest.address
    return offset, f"byte {offset} of a buffer of {nearest.size} bytes at {nearest.address:#x}"
