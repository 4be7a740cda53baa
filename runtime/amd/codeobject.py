"""Code objects as a loader sees them: what goes to which address, which kernels there are, what they take.

Kernels are found by their `.kd` symbols, and everything is placed by program headers: in an ELF file of machine code an
address and a place in the file are two things.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property

import msgspec

from bindings import libc
from bindings.amd_gpu import elf_machines, kernel_descriptor

from ..errors import BadArguments, BadCodeObject
from . import elf
from .mangled import parameters

_LARGEST = 1 << 30  # bytes of an image; a damaged file may name any size
PART = 16
_NEAR = 1 << 16  # bytes of zeros that are sent like others, rather than written by the GPU itself
STACK = 8 << 10
"""Bytes of scratch memory that each work-item has at least, of a kernel whose stack may grow (recursion, calls by
address): its file says only what it needs before the first call."""
_LARGEST_ARGUMENTS = 1 << 20  # bytes, of all of a kernel's
POINTERS = ("global_buffer", "dynamic_shared_pointer")
FORMATS = {  # types of arguments, and how `struct` writes them
    **{"bool": "<?", "i8": "<b", "u8": "<B", "i16": "<h", "u16": "<H", "i32": "<i", "u32": "<I"},
    **{"i64": "<q", "u64": "<Q", "f16": "<e", "f32": "<f", "f64": "<d"},
}
_OPENCL = {  # what OpenCL's compiler calls them
    **{
        "bool": "bool",
        "char": "i8",
        "uchar": "u8",
        "short": "i16",
        "ushort": "u16",
        "int": "i32",
        "uint": "u32",
    },
    **{"long": "i64", "ulong": "u64", "half": "f16", "float": "f32", "double": "f64"},
}


@dataclass(frozen=True)
class Argument:
    """What a kernel takes: its place in the kernel's arguments, in bytes; the kind is the compiler's. `type` is one of
    `FORMATS`, empty where the file does not say which, and for what is no number."""

    name: str
    kind: str
    offset: int
    size: int
    type: str = ""

    @property
    def hidden(self) -> bool:
        """The compiler added it, and the runtime fills it in."""
        return self.kind.startswith("hidden_")


@dataclass(frozen=True)
class Kernel:
    """A kernel; addresses are relative to the image's. The sizes are bytes: of the arguments, of memory for each
    workgroup, of memory for each work-item. `arguments` is None where the file does not describe them."""

    name: str
    descriptor: int
    entry: int
    kernarg: int
    group: int
    private: int
    rsrc: tuple[int, int, int]
    properties: int
    arguments: tuple[Argument, ...] | None
    largest: int
    """Work-items that a workgroup may have; 0 where the file does not say."""

    @property
    def wave32(self) -> bool:
        """Its waves have 32 lanes, not 64."""
        return bool(self.properties & kernel_descriptor.KERNEL_CODE_PROPERTY_ENABLE_WAVEFRONT_SIZE32)

    @property
    def scratch(self) -> int:
        """Bytes of scratch memory that each work-item gets."""
        grows = self.properties & kernel_descriptor.KERNEL_CODE_PROPERTY_USES_DYNAMIC_STACK
        return max(self.private, STACK) if grows else self.private

    def typed(self, *types: str) -> Kernel:
        """The same, with the types of its arguments: "pointer", or one of `FORMATS`. Raises BadArguments where the file
        says otherwise."""
        own = [one for one in self.arguments or () if not one.hidden]
        if len(own) != len(types):
            raise BadArguments(f"{self.name} takes {len(own)} arguments, not {len(types)}")
        for at, (one, kind) in enumerate(zip(own, types, strict=True)):
            pointer = one.kind in POINTERS
            if kind not in ("pointer", *FORMATS):
                raise BadArguments(f"{kind!r}: known are pointer, {', '.join(FORMATS)}")
            if pointer != (kind == "pointer") or (not pointer and not _agrees(one, kind)):
                is_ = "a pointer" if pointer else f"{one.type or 'a value'} of {one.size} bytes"
                raise BadArguments(f"{self.name}: argument {at} is {is_}, not {kind}")
        known = iter(types)
        arguments = [
            one if one.hidden else replace(one, type=next(known).replace("pointer", ""))
            for one in self.arguments or ()
        ]
        return replace(self, arguments=tuple(arguments))

    def wants(self, name: str) -> bool:
        """Whether its waves start with a user register, as in `KERNEL_CODE_PROPERTY_ENABLE_SGPR_<name>`."""
        return bool(self.properties & _enabling(name))


@cache
def _enabling(name: str) -> int:
    return int(getattr(kernel_descriptor, f"KERNEL_CODE_PROPERTY_ENABLE_SGPR_{name}"))


@dataclass(frozen=True)
class CodeObject:
    """A code object. `relocations` are (place, addend): the 8 bytes at a place become the image's address + addend."""

    target: str
    abi: int
    segments: tuple[elf.Segment, ...]
    kernels: Mapping[str, Kernel]
    relocations: tuple[tuple[int, int], ...]

    @classmethod
    def read(cls, data: bytes) -> CodeObject:
        """Read an ELF file. Raises BadCodeObject that says what is wrong with it."""
        file = elf.File.read(bytes(data))
        segments = _checked(file)
        size = max(one.address + one.size for one in segments)
        kernels = {kernel.name: kernel for kernel in _kernels(file)}
        return cls(file.target, file.abi, segments, kernels, tuple(_relocations(file, size)))

    @cached_property
    def size(self) -> int:
        """Bytes that the image takes."""
        return max((one.address + one.size for one in self.segments), default=0)

    def parts(self, address: int) -> tuple[tuple[int, bytes], ...]:
        """What the image at an address holds, relocations done: places in it, and bytes; between them are zeros, which
        may be very many. Places and sizes are multiples of `PART`."""
        spans = [(one.address, one.address + len(one.data)) for one in self.segments]
        spans += [(place, place + 8) for place, _ in self.relocations]
        found: list[tuple[int, bytearray]] = []
        for start, end in _together(spans):
            memory = bytearray(end - start)
            for one in self.segments:
                if start <= one.address < end:
                    memory[one.address - start : one.address - start + len(one.data)] = one.data
            found.append((start, memory))
        starts = [start for start, _ in found]
        for place, addend in self.relocations:
            start, memory = found[bisect_right(starts, place) - 1]
            value = (address + addend & (1 << 64) - 1).to_bytes(8, "little")
            memory[place - start : place - start + 8] = value
        return tuple((start, bytes(memory)) for start, memory in found)

    def image(self, address: int) -> bytes:
        """The same, zeros and all."""
        memory = bytearray(self.size)
        for at, part in self.parts(address):
            memory[at : at + len(part)] = part[: self.size - at]
        return bytes(memory)


def _together(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of bytes, in order, those that are near each other as one, to multiples of `PART`."""
    first, last = 0, -1
    for start, end in sorted((start // PART * PART, -(-end // PART) * PART) for start, end in spans):
        if last < 0:
            first, last = start, end
        elif start - last <= _NEAR:
            last = max(last, end)
        else:
            yield first, last
            first, last = start, end
    if last >= 0:
        yield first, last


class _ArgumentNote(msgspec.Struct):
    value_kind: str = msgspec.field(name=".value_kind")
    offset: int = msgspec.field(name=".offset")
    size: int = msgspec.field(name=".size")
    name: str = msgspec.field(name=".name", default="")
    type_name: str = msgspec.field(name=".type_name", default="")
    value_type: str = msgspec.field(name=".value_type", default="")


class _KernelNote(msgspec.Struct):
    symbol: str = msgspec.field(name=".symbol")
    args: list[_ArgumentNote] = msgspec.field(name=".args", default_factory=list)
    largest: int = msgspec.field(name=".max_flat_workgroup_size", default=0)


class _Note(msgspec.Struct):
    kernels: list[_KernelNote] = msgspec.field(name="amdhsa.kernels", default_factory=list)


# Made with the module: msgspec ends the process where two threads ask for the first one of a type at once.
_decoder = msgspec.msgpack.Decoder(_Note)


def _checked(file: elf.File) -> tuple[elf.Segment, ...]:
    """The segments of what can be loaded. Raises BadCodeObject."""
    if file.machine != libc.EM_AMDGPU:
        raise BadCodeObject(f"an ELF file of machine {file.machine}, not of an AMD GPU ({libc.EM_AMDGPU})")
    if file.kind != libc.ET_DYN:
        raise BadCodeObject("a file that is not linked: link it with ld.lld -shared")
    if file.abi < elf_machines.ELFABIVERSION_AMDGPU_HSA_V3:
        raise BadCodeObject("a code object of version 2: compile it with a compiler of 2019 or later")
    if not file.segments:
        raise BadCodeObject("nothing in the file is to be loaded")
    for one in file.segments:
        if one.address + one.size > _LARGEST:
            raise BadCodeObject(f"a segment of {one.size:#x} bytes at {one.address:#x}: it is damaged")
    return file.segments


def _kernels(file: elf.File) -> Iterator[Kernel]:
    code = [(one.address, one.address + len(one.data)) for one in file.segments if one.executable]
    described = {one.symbol: one for one in _notes(file.notes)}
    for name, address, descriptor in file.descriptors():
        if descriptor is None:
            raise BadCodeObject(f"the descriptor of {name} is outside of what is loaded")
        one, entry = descriptor.record, descriptor.entry
        if not any(start <= entry < end for start, end in code):
            raise BadCodeObject(f"{name} starts at {entry:#x}, where no machine code is")
        about = described.get(f"{name}.kd")
        if one.kernarg_size > _LARGEST_ARGUMENTS:
            raise BadCodeObject(f"{name} takes {one.kernarg_size} bytes of arguments: the file is damaged")
        yield Kernel(
            name,
            address,
            entry,
            one.kernarg_size,
            one.group_segment_fixed_size,
            one.private_segment_fixed_size,
            (one.compute_pgm_rsrc1, one.compute_pgm_rsrc2, one.compute_pgm_rsrc3),
            one.kernel_code_properties,
            None if about is None else _arguments(name, about, one.kernarg_size),
            about.largest if about else 0,
        )


def _arguments(kernel: str, about: _KernelNote, size: int) -> tuple[Argument, ...]:
    """What a kernel takes. Raises BadCodeObject for what does not lie in its arguments."""
    own = [at for at, one in enumerate(about.args) if not one.value_kind.startswith("hidden_")]
    by_name = parameters(kernel) or ()
    types = dict(zip(own, by_name, strict=True)) if len(by_name) == len(own) else {}
    found = []
    for at, note in enumerate(about.args):
        if note.offset < 0 or not 0 < note.size <= size - note.offset:
            raise BadCodeObject(
                f"{kernel}: argument {at} of {note.size} bytes at {note.offset}, and all have {size}: the file is "
                "damaged"
            )
        one = Argument(note.name, note.value_kind, note.offset, note.size)
        if one.kind in POINTERS and one.size not in (4, 8):
            raise BadCodeObject(
                f"{kernel}: argument {at} is a pointer of {one.size} bytes: the file is damaged"
            )
        if one.hidden and one.size > 8:
            raise BadCodeObject(f"{kernel}: {one.kind} has {one.size} bytes: the file is damaged")
        known = _OPENCL.get(note.type_name) or note.value_type.lower() or types.get(at, "")
        fits = one.kind == "by_value" and known in FORMATS and _agrees(one, known)
        found.append(replace(one, type=known) if fits else one)
    return tuple(found)


def _agrees(one: Argument, kind: str) -> bool:
    """Whether an argument may be of a type, by its size and by what is known of it."""
    return one.type in ("", kind) and struct.calcsize(FORMATS[kind]) == one.size


def _notes(data: bytes) -> list[_KernelNote]:
    if not data:
        return []
    try:
        return _decoder.decode(data).kernels
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise BadCodeObject(f"the notes on the kernels cannot be read: {problem}") from None


def _relocations(file: elf.File, size: int) -> Iterator[tuple[int, int]]:
    for one in file.relocations:
        if one.kind != elf_machines.R_AMDGPU_RELATIVE64:
            raise BadCodeObject(f"a relocation of kind {one.kind} needs a symbol of another file: link them")
        if one.place + 8 > size:
            raise BadCodeObject("a relocation is outside of what is loaded: the file is damaged")
        yield one.place, one.addend
