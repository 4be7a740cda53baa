"""What one run does: how often each thing is measured, on which bindings, with which peers, where it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from autogen.project import Project

from .peers import Peers

IMPORTS = ("kfd", "amdgpu_drm", "hsa", "hip", "llvm", "libclang", "libc", "io_uring")
GENERATED = ("hip", "llvm", "opencl", "libc")

T = TypeVar("T")


@dataclass(frozen=True)
class Plan:
    """A full run or a quick one. `work` is a temporary folder; `say` tells a person what goes on."""

    project: Project
    peers: Peers
    work: Path
    quick: bool
    say: Callable[[str], None]
    checkout: Path | None = None
    """A checkout of tinygrad's repository, for what its package has not."""

    def rounds(self, full: int, quick: int) -> int:
        return quick if self.quick else full

    @property
    def imports(self) -> tuple[str, ...]:
        return ("kfd", "libc") if self.quick else IMPORTS

    @property
    def generated(self) -> tuple[str, ...]:
        return ("hip",) if self.quick else GENERATED

    @property
    def bindings(self) -> Path:
        """The folder that holds the copy of `bindings` that is measured: it stays the same during the run."""
        return self.work / "ours"


def interleaved(measures: Sequence[Callable[[], T]], rounds: int) -> list[list[T]]:
    """A B C, A B C, …: what the machine does meanwhile hits all alike. One list for each measure."""
    results: list[list[T]] = [[] for _ in measures]
    for _ in range(rounds):
        for result, measure in zip(results, measures, strict=True):
            result.append(measure())
    return results
