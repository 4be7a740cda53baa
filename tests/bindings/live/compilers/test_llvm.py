"""LLVM 19's C interface with the AMDGPU target: disassembly, and IR to a code object."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char, c_uint, c_uint8, create_string_buffer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bindings import libc, llvm

LIBRARY = "libLLVM.so.19.1"
pytestmark = pytest.mark.needs("libllvm19", LIBRARY)

TRIPLE = b"amdgcn-amd-amdhsa"
INITIALISERS = [
    f"LLVMInitializeAMDGPU{part}"
    for part in ("TargetInfo", "Target", "TargetMC", "AsmPrinter", "AsmParser", "Disassembler")
]
IR = b"""
define amdgpu_kernel void @twice(ptr addrspace(1) %x) {
  %value = load float, ptr addrspace(1) %x
  %doubled = fadd float %value, %value
  store float %doubled, ptr addrspace(1) %x
  ret void
}
"""


@pytest.mark.parametrize("name", INITIALISERS)
def test_the_target_can_be_initialised_through_the_module(name: str) -> None:
    assert getattr(llvm, name)() is None


@pytest.fixture(autouse=True)
def target() -> Any:
    """The AMDGPU target; initialising it twice is allowed. Its initialisers are called by symbol (see above)."""
    library = ctypes.CDLL(LIBRARY)
    for name in INITIALISERS:
        library[name]()
    found = llvm.LLVMGetFirstTarget()
    while found and llvm.LLVMGetTargetName(found) != b"amdgcn":
        found = llvm.LLVMGetNextTarget(found)
    assert found, "libLLVM has no AMDGPU target"
    return found


@pytest.fixture
def context() -> Iterator[Any]:
    handle = llvm.LLVMContextCreate()
    yield handle
    llvm.LLVMContextDispose(handle)


def text_of(message: ctypes._Pointer[c_char]) -> bytes:
    """The text of a `char *` that the caller owns, and its end."""
    text = ctypes.string_at(message)
    llvm.LLVMDisposeMessage(message)
    return text


def test_the_version_is_19() -> None:
    major, minor, patch = c_uint(), c_uint(), c_uint()
    llvm.LLVMGetVersion(byref(major), byref(minor), byref(patch))
    assert (major.value, minor.value) == (19, 1)


def test_the_target_describes_itself(target: Any) -> None:
    assert llvm.LLVMGetTargetName(target) == b"amdgcn"
    assert llvm.LLVMTargetHasTargetMachine(target) == llvm.LLVMTargetHasAsmBackend(target) == 1


def disassembler(gpu: bytes) -> Any:
    none = llvm.LLVMOpInfoCallback(), llvm.LLVMSymbolLookupCallback()
    handle = llvm.LLVMCreateDisasmCPU(TRIPLE, gpu, None, 0, *none)
    assert handle
    return handle


@pytest.mark.parametrize(
    ("gpu", "code", "size", "text"),
    [
        (b"gfx1030", "01050006", 4, b"v_add_f32_e32 v0, v1, v2"),
        (b"gfx1100", "01050006", 4, b"v_add_f32_e32 v0, v1, v2"),
        (b"gfx1200", "01050006", 4, b"v_add_f32_e32 v0, v1, v2"),
        (b"gfx942", "01050002", 4, b"v_add_f32_e32 v0, v1, v2"),
        (b"gfx1100", "0000b0bf", 4, b"s_endpgm"),
        (b"gfx1030", "ff00008178563412", 8, b"s_add_i32 s0, 0x12345678, s0"),
        (b"gfx1030", "ffffffff", 0, b""),
    ],
)
def test_an_instruction_disassembles(gpu: bytes, code: str, size: int, text: bytes) -> None:
    instruction = (c_uint8 * (len(code) // 2)).from_buffer_copy(bytes.fromhex(code))
    shown = create_string_buffer(80)
    context = disassembler(gpu)
    assert llvm.LLVMDisasmInstruction(context, instruction, len(instruction), 0, shown, len(shown)) == size
    llvm.LLVMDisasmDispose(context)
    assert shown.value.strip().split(b" //")[0] == text


def test_none_is_a_callback_of_null() -> None:
    handle = llvm.LLVMCreateDisasmCPU(TRIPLE, b"gfx1030", None, 0, None, None)
    assert handle
    llvm.LLVMDisasmDispose(handle)


def test_an_unknown_gpu_aborts_the_process(child: Callable[..., Any]) -> None:
    """What a caller must ask about first: LLVM 19 does not know gfx950."""
    run = child(
        f"""
import ctypes
from bindings import llvm
for name in {INITIALISERS}:
    ctypes.CDLL({LIBRARY!r})[name]()
none = llvm.LLVMOpInfoCallback(), llvm.LLVMSymbolLookupCallback()
llvm.LLVMCreateDisasmCPU({TRIPLE!r}, b"gfx950", None, 0, *none)
"""
    )
    assert run.returncode == -6
    assert "Disassembly not yet supported" in run.stderr


def parsed(context: Any, text: bytes) -> Any:
    buffer = llvm.LLVMCreateMemoryBufferWithMemoryRangeCopy(text, len(text), b"test.ll")
    module, message = llvm.LLVMModuleRef(), POINTER(c_char)()
    if llvm.LLVMParseIRInContext(context, buffer, byref(module), byref(message)):
        raise ValueError(text_of(message).decode())
    return module


def test_wrong_ir_gives_a_message_that_the_caller_frees(context: Any) -> None:
    with pytest.raises(ValueError, match=r"test\.ll:1:\d+: error: expected"):
        parsed(context, b"define nonsense")


def test_a_module_prints_what_was_parsed(context: Any) -> None:
    module = parsed(context, IR)
    printed = text_of(llvm.LLVMPrintModuleToString(module))
    assert b"define amdgpu_kernel void @twice(ptr addrspace(1) %x)" in printed
    llvm.LLVMDisposeModule(module)


def test_functions_of_a_module_are_walked(context: Any) -> None:
    module = parsed(context, IR)
    function = llvm.LLVMGetFirstFunction(module)
    length = ctypes.c_size_t()
    assert llvm.LLVMGetValueName2(function, byref(length)) == b"twice"
    assert length.value == 5
    assert (llvm.LLVMCountParams(function), llvm.LLVMCountBasicBlocks(function)) == (1, 1)
    assert not llvm.LLVMGetNextFunction(function)
    llvm.LLVMDisposeModule(module)


def machine_for(target: Any, gpu: bytes) -> Any:
    level, model = llvm.LLVMCodeGenLevelDefault, llvm.LLVMCodeModelDefault
    return llvm.LLVMCreateTargetMachine(target, TRIPLE, gpu, b"", level, llvm.LLVMRelocPIC, model)


@pytest.mark.parametrize(
    ("gpu", "machine"), [(b"gfx1030", 0x36), (b"gfx1100", 0x41), (b"gfx1201", 0x4E), (b"gfx942", 0x4C)]
)
def test_ir_becomes_an_object(target: Any, context: Any, gpu: bytes, machine: int, tmp_path: Path) -> None:
    module, compiler, message = parsed(context, IR), machine_for(target, gpu), POINTER(c_char)()
    file = tmp_path / "twice.o"
    failed = llvm.LLVMTargetMachineEmitToFile(
        compiler, module, bytes(file), llvm.LLVMObjectFile, byref(message)
    )
    assert not failed, text_of(message)
    header = libc.Elf64_Ehdr.from_buffer_copy(file.read_bytes())
    assert bytes(header.e_ident[:4]) == libc.ELFMAG.encode()
    assert (header.e_machine, header.e_type) == (libc.EM_AMDGPU, libc.ET_REL)
    assert header.e_flags & 0xFF == machine
    llvm.LLVMDisposeTargetMachine(compiler)
    llvm.LLVMDisposeModule(module)


def test_an_object_in_memory_can_be_read(target: Any, context: Any) -> None:
    module, compiler, message = parsed(context, IR), machine_for(target, b"gfx1030"), POINTER(c_char)()
    memory = llvm.LLVMMemoryBufferRef()
    failed = llvm.LLVMTargetMachineEmitToMemoryBuffer(
        compiler, module, llvm.LLVMObjectFile, byref(message), byref(memory)
    )
    assert not failed, text_of(message)
    start: Any = llvm.LLVMGetBufferStart(memory)
    size = llvm.LLVMGetBufferSize(memory)
    assert size > 64
    assert not isinstance(start, bytes)
    assert ctypes.string_at(start, size)[18] == libc.EM_AMDGPU
    llvm.LLVMDisposeMemoryBuffer(memory)
    llvm.LLVMDisposeTargetMachine(compiler)
    llvm.LLVMDisposeModule(module)


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """Two functions of the header are in no libLLVM: one is declared, never defined; one is libRemarks'."""
    assert unbound(llvm) == {"LLVMOrcCreateStaticLibrarySearchGeneratorForPath", "LLVMRemarkVersion"}
