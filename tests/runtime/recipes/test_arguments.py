"""What becomes of a kernel's arguments: a value goes in whole, or is refused with words that say what to give."""

from __future__ import annotations

import ctypes
import struct
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pytest

from runtime.amd.codeobject import FORMATS, Argument, CodeObject, Kernel
from runtime.errors import BadArguments, BadCodeObject
from runtime.mock.program import Source, code_object
from runtime.recipes.arguments import pack

ONE = (1, 1, 1)


def one(value: Any, kind: str = "", size: int = 4) -> bytes:
    """The bytes of a value for an argument of a type, or of so many bytes where the file does not tell."""
    size = struct.calcsize(FORMATS[kind]) if kind else size
    kernel = Kernel(
        "k", 0, 0, size, 0, 0, (0, 0, 0), 0, (Argument("n", "by_value", 0, size, kind),), largest=0
    )
    return pack(kernel, (value,), ONE, ONE)


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind[0] in "iu"])
def test_whole_numbers_in_their_range(kind: str) -> None:
    bits = 8 * struct.calcsize(FORMATS[kind])
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if kind[0] == "i" else (0, (1 << bits) - 1)
    for value in (low, 0, 1, high):
        assert one(value, kind) == struct.pack(FORMATS[kind], value)
    for value in (low - 1, high + 1):
        with pytest.raises(BadArguments, match=f"{kind} holds {low} to {high}"):
            one(value, kind)
    for wrong in (1.0, True, "1", None, 1j):
        with pytest.raises(BadArguments, match=f"argument 0 .n. is of type {kind}: give an int, not"):
            one(wrong, kind)


@pytest.mark.parametrize("kind", ["f16", "f32", "f64"])
def test_an_int_for_a_float_is_converted_where_nothing_is_lost(kind: str) -> None:
    exact = {"f16": 11, "f32": 24, "f64": 53}[kind]
    for value in (2, -3, 1 << exact, 0.1, 1e-300, float("inf")):
        assert one(value, kind) == struct.pack(FORMATS[kind], value)
    with pytest.raises(BadArguments, match=f"not exact in {kind}: give a float, to be rounded"):
        one((1 << exact) + 1, kind)
    for large in (1 << 2000, -(1 << 2000)):
        with pytest.raises(BadArguments, match="is too large for"):
            one(large, kind)
    with pytest.raises(BadArguments, match="give a float, or an int that it has exactly, not True"):
        one(True, kind)
    if kind != "f64":
        with pytest.raises(BadArguments, match=r"1e\+300 is too large for"):
            one(1e300, kind)


def test_a_bool() -> None:
    assert [one(value, "bool") for value in (True, False, 1, 0)] == [b"\1", b"\0", b"\1", b"\0"]
    for wrong in (2, -1, 1.0, "x"):
        with pytest.raises(BadArguments, match="give True or False"):
            one(wrong, "bool")


def test_where_the_file_says_nothing_pythons_type_does() -> None:
    assert (one(2), one(2.0), one(-1)) == (b"\2\0\0\0", struct.pack("<f", 2), b"\xff" * 4)
    assert (one(2.0, size=2), one(2.0, size=8)) == (struct.pack("<e", 2), struct.pack("<d", 2))
    assert (one(True, size=1), one(255, size=1), one(b"abc", size=3)) == (b"\1", b"\xff", b"abc")
    for wrong, size in (
        (True, 4),
        (1.0, 1),
        (1, 16),
        ("x", 4),
        (1 << 32, 4),
        (-(1 << 31) - 1, 4),
        (b"abc", 4),
    ):
        with pytest.raises(BadArguments, match=r"argument 0 .n."):
            one(wrong, size=size)


def test_numbers_of_ctypes() -> None:
    assert one(ctypes.c_float(2), "f32") == struct.pack("<f", 2)
    assert one(ctypes.c_int(-2)) == struct.pack("<i", -2)
    with pytest.raises(BadArguments, match=r"give an int, not 2\.0"):
        one(ctypes.c_double(2), "i32")


def test_numbers_of_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    for kind, value in (("f32", numpy.float32(2.5)), ("i32", numpy.int64(-5)), ("f64", numpy.float64(0.1))):
        assert one(value, kind) == struct.pack(FORMATS[kind], value)
    assert one(numpy.float32(2.5)) == struct.pack("<f", 2.5)
    assert one(numpy.uint8(200)) == numpy.uint32(200).tobytes()
    for wrong in (numpy.bool_(True), numpy.zeros(1, numpy.float32), numpy.float32(1)):
        with pytest.raises(BadArguments, match="give an int, not"):
            one(wrong, "u32")


@pytest.mark.parametrize("wrong", [-1, 1 << 64, 1.0, True, "x", None, b"12345678"])
def test_a_pointer_is_an_address(wrong: object) -> None:
    kernel = CodeObject.read(code_object("gfx1100", {"k": Source(("pointer",))})).kernels["k"]
    with pytest.raises(BadArguments, match=r"argument 0 .a0. is a pointer"):
        pack(kernel, (wrong,), ONE, ONE)
    assert pack(kernel, (ctypes.c_void_p(16),), ONE, ONE) == (16).to_bytes(8, "little")


def test_types_that_the_program_says() -> None:
    source = Source(("pointer", "f32", "i32"), hidden=True, typed=False)
    kernel = CodeObject.read(code_object("gfx1100", {"k": source})).kernels["k"]
    before = pack(kernel, (1, 2, 3), (7, 1, 1), ONE)
    after = pack(kernel.typed("pointer", "f32", "i32"), (1, 2, 3), (7, 1, 1), ONE)
    assert (before[8:16], after[8:16]) == (struct.pack("<ii", 2, 3), struct.pack("<fi", 2, 3))
    assert before[16:] == after[16:]  # the hidden ones
    for types, message in (
        (("pointer", "f32"), "takes 3 arguments, not 2"),
        (("pointer", "f32", "int"), "'int': known are pointer, bool"),
        (("f32", "f32", "f32"), "argument 0 is a pointer, not f32"),
        (("pointer", "f64", "i32"), "argument 1 is a value of 4 bytes, not f64"),
        (("pointer", "pointer", "i32"), "argument 1 is a value of 4 bytes, not pointer"),
    ):
        with pytest.raises(BadArguments, match=message):
            kernel.typed(*types)
    with pytest.raises(BadArguments, match="argument 1 is f32 of 4 bytes, not i32"):
        kernel.typed("pointer", "f32", "i32").typed("pointer", "i32", "i32")


OPENCL = "kernel void k(global float *a, float b, int c, uint d, char e, uchar f, ushort g, long h, double i, float4 j)"
HIP = """#define __global__ __attribute__((global))
namespace deep { struct S { int a; };
__global__ void k(const float *a, float b, int c, unsigned d, signed char e, unsigned char f, unsigned short g, long h,
    double i, bool j, _Float16 l, S m, S *n, float o) { n->a = m.a; } }
extern "C" __global__ void plain(float *a, float b) { *a = b; }
template <class T> __global__ void many(T *a, T b) { *a = b; }
template __global__ void many<float>(float *, float);"""
DEEP = "_ZN4deep1kEPKffijahtldbDF16_NS_1SEPS2_f"
NUMBERS = ("", "f32", "i32", "u32", "i8", "u8", "u16", "i64", "f64")
AMD = "--target=amdgcn-amd-amdhsa -mcpu=gfx1030 -nogpulib"


@pytest.mark.needs("clang")
@pytest.mark.needs("ld.lld")
@pytest.mark.parametrize(
    ("language", "text", "types"),
    [
        (f"-x cl -cl-std=CL2.0 {AMD}", OPENCL + " { a[0] = b; }", {"k": (*NUMBERS, "")}),
        (
            "-x hip --offload-arch=gfx1030 --cuda-device-only -nogpuinc -nogpulib",
            HIP,
            {
                DEEP: (*NUMBERS, "bool", "f16", "", "", "f32"),
                "plain": ("", ""),
                "_Z4manyIfEvPT_S0_": ("", ""),
            },
        ),
    ],
    ids=["OpenCL", "HIP"],
)
def test_what_compilers_say_of_types(
    language: str, text: str, types: dict[str, tuple[str, ...]], tmp_path: Path
) -> None:
    (tmp_path / "k").write_text(text)
    for words in (
        f"clang {language} -O1 -S k -o k.s",
        f"clang {AMD} -c k.s -o k.o",
        "ld.lld -shared k.o -o k.elf",
    ):
        subprocess.run(words.split(), cwd=tmp_path, check=True)
    kernels = CodeObject.read((tmp_path / "k.elf").read_bytes()).kernels
    found = {
        name: tuple(one.type for one in kernel.arguments or () if not one.hidden)
        for name, kernel in kernels.items()
    }
    assert found == types


@pytest.mark.parametrize(
    ("place", "value"),
    [(".size", -1), (".size", 0), (".size", 1 << 40), (".offset", -8), (".offset", 1 << 20)],
)
def test_arguments_that_lie_nowhere(place: str, value: int, monkeypatch: pytest.MonkeyPatch) -> None:
    encode = msgspec.msgpack.encode

    def damaged(notes: Any) -> bytes:
        notes["amdhsa.kernels"][0][".args"][0][place] = value
        return encode(notes)

    monkeypatch.setattr(msgspec.msgpack, "encode", damaged)
    file = code_object("gfx1100", {"k": Source(("pointer", "u32"))})
    with pytest.raises(BadCodeObject, match=r"k: argument 0 of .* bytes at .*: the file is damaged"):
        CodeObject.read(file)
