"""Kernels of `kernels/*.elf` on a mock, with arrays of numpy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

import runtime
from runtime.amd.models import MODELS
from runtime.mock import Machine

FILES = Path(__file__).parent / "kernels"
ELF, EDGES = ((FILES / f"{name}.elf").read_bytes() for name in ("gfx1100", "edges"))


def run(
    name: str,
    arrays: Sequence[Any],
    *numbers: Any,
    grid: tuple[int, int, int],
    block: tuple[int, int, int] = (64, 1, 1),
    patience: int = 1 << 22,
    elf: bytes = ELF,
    timeout: float = 60.0,
) -> list[Any]:
    """What a kernel leaves in its arrays."""
    machine = Machine([MODELS["gfx1100"]])
    machine.kernels.patience = patience
    with runtime.open(system=machine) as device:
        buffers = []
        for array in arrays:
            buffer = device.alloc(max(array.nbytes, 4096))
            buffer.write(array.tobytes())
            buffers.append(buffer)
        with device.record() as commands:
            commands.launch(device.load(elf)[name], grid, block, (*buffers, *numbers))
        device.queue.submit(commands).wait(timeout)
        return [
            np.frombuffer(bytes(buffer.read(array.nbytes)), array.dtype).reshape(array.shape)
            for buffer, array in zip(buffers, arrays, strict=True)
        ]
