"""Kernels for the mock: a code object whose machine code does nothing but name a Python function.

The file is a whole ELF file as a linker writes one, with descriptors, notes and symbols, so everything above the mock
treats it as any other; on a GPU its kernels end at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from bindings.amd_gpu import elf_machines, kernel_descriptor

from ..amd.elf.writer import Kernel, elf_file
from ..errors import BadArguments, UnknownChip, one_of

_END = (0xBFB00000).to_bytes(4, "little")  # s_endpgm of gfx11 and gfx12
_END_OLD = (0xBF810000).to_bytes(4, "little")  # and of what was before
NOTHING = (_END * 4, _END_OLD * 4)
"""How the machine code of all kernels of `code` begins. Compilers end a kernel once: this is none that they made."""
_SIZES = {"u32": 4, "i32": 4, "f32": 4, "u64": 8, "i64": 8, "f64": 8, "pointer": 8}


@dataclass(frozen=True)
class Source:
    """A kernel: what it takes ("pointer", "u32", "f32", …), and how much memory for each workgroup and work-item.

    `hidden` adds the arguments that the compiler adds (how many workgroups there are, how large one is); without
    `typed` the file does not say of what types the values are, as it is with HIP's `extern "C"`.
    """

    takes: tuple[str, ...]
    group: int = 0
    private: int = 0
    hidden: bool = False
    typed: bool = True
    wave32: bool = True
    largest: int = 1024

    def __post_init__(self) -> None:
        if not isinstance(self.takes, (tuple, list)) or not all(one in _SIZES for one in self.takes):
            raise BadArguments(f"a kernel takes {self.takes!r}: known are {', '.join(_SIZES)}, in a tuple")


_HIDDEN: Sequence[tuple[str, int, int]] = (
    *((f"hidden_block_count_{axis}", at * 4, 4) for at, axis in enumerate("xyz")),
    *((f"hidden_group_size_{axis}", 12 + at * 2, 2) for at, axis in enumerate("xyz")),
    *((f"hidden_remainder_{axis}", 18 + at * 2, 2) for at, axis in enumerate("xyz")),
    *((f"hidden_global_offset_{axis}", 40 + at * 8, 8) for at, axis in enumerate("xyz")),
    ("hidden_grid_dims", 64, 2),
)


def _machine(target: str) -> int:
    found = getattr(elf_machines, f"EF_AMDGPU_MACH_AMDGCN_{str(target).upper()}", None)
    if found is None:
        raise UnknownChip(f"{target!r} is no GPU that a code object can be for: name one as in gfx1100")
    return int(found)


def _arguments(source: Source) -> tuple[list[dict[str, Any]], int]:
    described: list[dict[str, Any]] = []
    at = 0
    for index, kind in enumerate(source.takes):
        size = _SIZES[kind]
        at = -(-at // size) * size
        value = "global_buffer" if kind == "pointer" else "by_value"
        known = {} if kind == "pointer" or not source.typed else {".value_type": kind}
        described.append({".name": f"a{index}", ".offset": at, ".size": size, ".value_kind": value, **known})
        at += size
    if source.hidden:
        start = -(-at // 8) * 8
        described += [
            {".offset": start + place, ".size": size, ".value_kind": kind} for kind, place, size in _HIDDEN
        ]
        at = start + 256
    return described, at


def code(target: str, name: str) -> bytes:
    """The machine code of a kernel: it ends, and what follows tells it from all others. Raises UnknownChip."""
    _machine(target)
    end = _END if target.startswith(("gfx11", "gfx12")) else _END_OLD
    return end * 4 + hashlib.sha256(f"{target} {name}".encode()).digest()


def code_object(target: str, kernels: Mapping[str, Source]) -> bytes:
    """An ELF file with these kernels. Raises UnknownChip, BadArguments."""
    for one in kernels:
        one_of(one, str, "a kernel's name")
    metadata = msgspec.msgpack.encode({"amdhsa.version": [1, 2], "amdhsa.kernels": _described(kernels)})
    linked = [Kernel(name, code(target, name), _descriptor(source)) for name, source in kernels.items()]
    return elf_file(_machine(target), linked, metadata)


def _described(kernels: Mapping[str, Source]) -> list[dict[str, Any]]:
    """What the note says of the kernels."""
    described: list[dict[str, Any]] = []
    for name, source in kernels.items():
        arguments, size = _arguments(source)
        described.append(
            {
                ".name": name,
                ".symbol": f"{name}.kd",
                ".args": arguments,
                ".kernarg_segment_size": size,
                ".max_flat_workgroup_size": source.largest,
            }
        )
    return described


def _descriptor(source: Source) -> Any:
    properties = kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_SGPR_KERNARG_SEGMENT_PTR
    if source.wave32:
        properties |= kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_WAVEFRONT_SIZE32
    # Two user registers, the address of the arguments, and the workgroup's number in each direction.
    rsrc2 = 2 << kernel_descriptor.COMPUTE_PGM_RSRC2_USER_SGPR_COUNT_SHIFT
    for axis in "XYZ":
        rsrc2 |= getattr(kernel_descriptor, f"COMPUTE_PGM_RSRC2_ENABLE_SGPR_WORKGROUP_ID_{axis}")
    if source.private:
        rsrc2 |= kernel_descriptor.COMPUTE_PGM_RSRC2_ENABLE_PRIVATE_SEGMENT
    return kernel_descriptor.kernel_descriptor_t(
        group_segment_fixed_size=source.group,
        private_segment_fixed_size=source.private,
        kernarg_size=_arguments(source)[1],
        compute_pgm_rsrc1=0,
        compute_pgm_rsrc2=rsrc2,
        kernel_code_properties=properties,
    )
