"""`python -m runtime info`: the GPUs that are there, as the driver describes them."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import NoDevice, UnknownChip
from ..kfd import Connection, Node, nodes
from ..system import System


def info(system: System, which: int | None = None) -> Iterator[str]:
    """Lines for a person, on all GPUs or one. Raises NoDevice, OldKernel."""
    with Connection(system) as connection:
        yield f"KFD {connection.version[0]}.{connection.version[1]}"
        found = nodes(system)
        if which is not None and which >= len(found):
            raise NoDevice(f"kfd:{which}: this process sees {len(found)} GPUs, from kfd:0 on")
        for index, node in enumerate(found):
            if which not in (None, index):
                continue
            yield f"kfd:{index}  {node.target}, GPU id {node.gpu_id:#x}, {node.render}"
            yield from (f"    {line}" for line in _about(connection, node))
        if not found:
            yield "no GPU that this process may use"


def _about(connection: Connection, node: Node) -> Iterator[str]:
    properties, sizes = node.properties, node.sizes
    cus = properties["simd_count"] // properties["simd_per_cu"]
    yield f"{cus} compute units, {properties['num_xcc']} XCC, waves of {properties['wave_front_size']}"
    memory = properties.get("local_mem_size", 0) >> 20
    yield f"{memory} MiB of its own" if memory else "no figure for its own memory"
    yield f"SDMA {'.'.join(map(str, node.sdma))}, {properties['num_sdma_engines']} engines"
    source = "the kernel's" if "cwsr_size" in properties else "computed"
    yield f"pre-emption: {sizes.save} bytes, control stack {sizes.control_stack} ({source})"
    try:
        yield f"registers: {node.chip.registers.__name__.rpartition('.')[2]}, {node.chip.engines} shader engines"
    except UnknownChip as problem:
        yield f"registers: unknown; {problem}"
        return
    yield f"its clock runs at {connection.counter_frequency(node) / 1e6:g} MHz"
