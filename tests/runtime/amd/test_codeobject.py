"""Code objects: read, placed, refused. One comes from clang, the others from the mock's own writer."""

from __future__ import annotations

import contextlib
import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bindings import libc
from runtime.amd.codeobject import CodeObject
from runtime.errors import BadCodeObject
from runtime.mock.program import Source, code, code_object
from tests.examples import examples

SAXPY = Source(("pointer", "pointer", "f32"), group=256, private=16)
FILE = code_object(
    "gfx1100", {"saxpy": SAXPY, "twice": Source(("pointer", "u64"), wave32=False, hidden=True)}
)


def test_kernels_by_their_descriptors() -> None:
    found = CodeObject.read(FILE)
    assert (found.target, found.abi, list(found.kernels)) == ("gfx1100", 3, ["saxpy", "twice"])
    saxpy, twice = found.kernels.values()
    assert (saxpy.kernarg, saxpy.group, saxpy.private, saxpy.wave32, saxpy.largest) == (
        20,
        256,
        16,
        True,
        1024,
    )
    assert [(one.kind, one.offset, one.size) for one in saxpy.arguments or ()] == [
        *(("global_buffer", 0, 8), ("global_buffer", 8, 8), ("by_value", 16, 4)),
    ]
    assert saxpy.wants("KERNARG_SEGMENT_PTR") and not saxpy.wants("DISPATCH_PTR")
    assert not twice.wave32
    assert next(one.kind for one in twice.arguments or () if one.hidden) == "hidden_block_count_x"
    image = found.image(0x7F0000000000)
    assert image[saxpy.entry :].startswith(code("gfx1100", "saxpy"))
    assert image[twice.entry :].startswith(code("gfx1100", "twice"))
    assert twice.entry % 256 == 0


def elf(patch: Callable[[bytearray, libc.Elf64_Ehdr], None]) -> bytes:
    data = bytearray(FILE)
    head = libc.Elf64_Ehdr.from_buffer(data)
    patch(data, head)
    del head
    return bytes(data)


def put(name: str, value: int) -> bytes:
    return elf(lambda data, head: setattr(head, name, value))


def version2(data: bytearray, head: libc.Elf64_Ehdr) -> None:
    data[libc.EI_ABIVERSION] = 0


def segment(at: int, **fields: int) -> bytes:
    def patch(data: bytearray, head: libc.Elf64_Ehdr) -> None:
        one = libc.Elf64_Phdr.from_buffer(data, head.e_phoff + at * ctypes.sizeof(libc.Elf64_Phdr))
        for name, value in fields.items():
            setattr(one, name, value)

    return elf(patch)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "ends inside its header"),
        (b"MZ" * 64, "not an ELF file"),
        (put("e_machine", libc.EM_X86_64), "of machine 62, not of an AMD GPU"),
        (put("e_type", libc.ET_REL), "not linked: link it with ld.lld"),
        (elf(version2), "version 2: compile it"),
        (put("e_phnum", 0), "nothing in the file is to be loaded"),
        (FILE[:600], "cut short"),
        (put("e_shoff", 1 << 40), "ends inside its section headers"),
        (segment(0, p_memsz=1 << 40), "a segment of 0x10000000000 bytes"),
        (segment(1, p_flags=libc.PF_R), "saxpy starts at 0x.*, where no machine code is"),
    ],
)
def test_what_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(BadCodeObject, match=message):
        CodeObject.read(data)


@settings(max_examples=examples(300), deadline=None)
@given(st.integers(0, len(FILE) - 1), st.integers(0, 255), st.integers(0, len(FILE)))
def test_damage_is_refused_or_read(at: int, value: int, end: int) -> None:
    """Never another error, and never more memory than an image may have."""
    data = bytearray(FILE)
    data[at] = value
    for damaged in (bytes(data), bytes(data[:end])):
        with contextlib.suppress(BadCodeObject):
            assert len(CodeObject.read(damaged).image(0)) <= 1 << 30


@pytest.mark.needs("clang")
@pytest.mark.needs("ld.lld")
def test_what_clang_compiles(tmp_path: Path) -> None:
    """gfx1030, which every clang knows; with a pointer in its data that has to be relocated."""
    (tmp_path / "k.cl").write_text(
        """
        global float table[4];
        global float *global pointer = &table[2];
        kernel void scale(global float *out, unsigned n, float f) { out[n] = f * *pointer; }
        kernel void clear(global float *out) { out[__builtin_amdgcn_workitem_id_x()] = 0; }
        """
    )
    arguments = [
        "-x",
        "cl",
        "-cl-std=CL2.0",
        "--target=amdgcn-amd-amdhsa",
        "-mcpu=gfx1030",
        "-O2",
        "-nogpulib",
        "-c",
        "k.cl",
        "-o",
        "k.o",
    ]
    subprocess.run(["clang", *arguments], cwd=tmp_path, check=True)
    subprocess.run(["ld.lld", "-shared", "k.o", "-o", "k.elf"], cwd=tmp_path, check=True)
    found = CodeObject.read((tmp_path / "k.elf").read_bytes())
    assert (found.target, sorted(found.kernels)) == ("gfx1030", ["clear", "scale"])
    scale = found.kernels["scale"]
    assert [(one.kind, one.offset, one.size) for one in scale.arguments or () if not one.hidden] == [
        *(("global_buffer", 0, 8), ("by_value", 8, 4), ("by_value", 12, 4)),
    ]
    ((place, addend),) = found.relocations
    image = found.image(0x10000)
    assert int.from_bytes(image[place : place + 8], "little") == 0x10000 + addend
