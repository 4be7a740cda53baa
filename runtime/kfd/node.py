"""The GPUs of a machine, as sysfs describes them."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bindings.amd_gpu import soc15_hw_ip

from ..amd.chip import Chip
from ..errors import NoDevice
from ..system import System
from .sizes import Sizes, sizes

TOPOLOGY = "/sys/devices/virtual/kfd/kfd/topology/nodes"


@dataclass(frozen=True)
class Node:
    """A GPU. `properties` are what its node in KFD's topology says; `segments` are the bases of the registers of its
    graphics core, and `sdma` the version of its copy engines, as ip_discovery says."""

    index: int
    gpu_id: int
    properties: Mapping[str, int]
    segments: tuple[int, ...]
    sdma: tuple[int, int, int]

    @property
    def render(self) -> str:
        """The path of its render node."""
        return f"/dev/dri/renderD{self.properties['drm_render_minor']}"

    @property
    def version(self) -> tuple[int, int, int]:
        """Of its graphics core: (11, 0, 0) is gfx1100."""
        number = self.properties["gfx_target_version"]
        return number // 10000, number // 100 % 100, number % 100

    @property
    def target(self) -> str:
        """As compilers call it: "gfx1100"."""
        major, minor, stepping = self.version
        return f"gfx{major}{minor}{stepping:x}"

    @cached_property
    def chip(self) -> Chip:
        """For whom packets are written. Raises UnknownChip."""
        xccs = self.properties["num_xcc"]
        engines = self.properties["array_count"] // self.properties["simd_arrays_per_engine"] // xccs
        return Chip(self.version, self.segments, engines, xccs)

    @property
    def sizes(self) -> Sizes:
        """What the kernel expects a queue's memory to measure."""
        return sizes(self.properties)


def nodes(system: System) -> list[Node]:
    """All GPUs that this process may see, in the order of the kernel. Raises NoDevice where there is no topology."""
    try:
        names = sorted(system.listdir(TOPOLOGY), key=int)
    except OSError as problem:
        raise NoDevice(
            f"{TOPOLOGY}: {problem.strerror}; is there an AMD GPU, and is its driver loaded (modprobe amdgpu)?"
        ) from None
    return list(_nodes(system, names))


def _nodes(system: System, names: list[str]) -> Iterator[Node]:
    for name in names:
        try:
            gpu_id = int(system.read(f"{TOPOLOGY}/{name}/gpu_id"))
            lines = system.read(f"{TOPOLOGY}/{name}/properties").decode().splitlines()
        except OSError as problem:
            if problem.errno in (errno.EPERM, errno.EACCES):  # a cgroup hides it
                continue
            raise
        if gpu_id:
            properties = {key: int(value) for key, _, value in (line.partition(" ") for line in lines)}
            properties.setdefault("num_xcc", 1)  # older kernels know of no other
            blocks = f"/sys/class/drm/renderD{properties['drm_render_minor']}/device/ip_discovery/die/0"
            bases = _text(system, f"{blocks}/{soc15_hw_ip.GC_HWID}/0/base_addr").split()
            sdma = f"{blocks}/{soc15_hw_ip.SDMA0_HWID}/0"
            version = tuple(int(_text(system, f"{sdma}/{part}")) for part in ("major", "minor", "revision"))
            yield Node(
                int(name),
                gpu_id,
                properties,
                tuple(int(base, 16) for base in bases),
                (version[0], version[1], version[2]),
            )


def _text(system: System, path: str) -> str:
    try:
        return system.read(path).decode()
    except OSError as problem:
        raise NoDevice(
            f"{path}: {problem.strerror}; the kernel must have ip_discovery (Linux 5.17)"
        ) from None
