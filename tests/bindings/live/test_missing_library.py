"""What a user sees without a library or a symbol: nothing until the call, then what is wrong and what helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Child = Callable[..., "CompletedProcess[str]"]

MODULES = {
    "comgr": "amd_comgr_get_version",
    "comgr3": "amd_comgr_get_version",
    "cuda": "cuInit",
    "hip": "hipInit",
    "hip5": "hipInit",
    "hiprtc": "hiprtcVersion",
    "hiprtc5": "hiprtcVersion",
    "hsa": "hsa_init",
    "hsa5": "hsa_init",
    "libc": "getpid",
    "libclang": "clang_getClangVersion",
    "libdrm_amdgpu": "amdgpu_device_initialize",
    "liburing": "io_uring_get_probe",
    "libusb": "libusb_get_version",
    "llvm": "LLVMContextCreate",
    "nvjitlink": "nvJitLinkVersion",
    "nvrtc": "nvrtcVersion",
    "opencl": "clUnloadCompiler",
    "va": "vaErrorStr",
}


def run(child: Child, code: str, **environment: str) -> str:
    """The output of `code`, which must end well."""
    done = child(code, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_reports_its_missing_library_at_the_call(child: Child, tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.so")
    environment = {f"AUTOGEN_{name.upper()}_LIBRARY": missing for name in MODULES}
    code = f"""
import importlib
from bindings._support import LibraryError
for name, function in {MODULES}.items():
    module = importlib.import_module("bindings." + name)
    called = getattr(module, function)
    repr(called), called.restype, called.argtypes
    try:
        called()
    except LibraryError as error:
        assert type(error) is LibraryError, type(error)
        print(error)
"""
    lines = run(child, code, **environment).splitlines()
    assert len(lines) == len(MODULES)
    for line, name in zip(lines, MODULES, strict=True):
        assert line.startswith(f"bindings.{name}: no library could be loaded; tried {missing} (")
        assert line.endswith(f"install it, or set AUTOGEN_{name.upper()}_LIBRARY to its file")


def test_a_name_is_imported_without_the_library(child: Child, tmp_path: Path) -> None:
    code = """
from bindings.hip import hipError_t, hipGetDeviceCount
from bindings._support import LibraryError
print(hipGetDeviceCount, repr(hipError_t(100)), isinstance(LibraryError(), OSError))
"""
    shown = run(child, code, AUTOGEN_HIP_LIBRARY=str(tmp_path / "missing.so"))
    assert shown == (
        "<unbound function hipGetDeviceCount: its library or symbol is missing here> "
        "<hipError_t.hipErrorNoDevice: 100> True\n"
    )


def test_an_imported_name_works_once_the_library_is_there(child: Child, tmp_path: Path) -> None:
    """The stub that an early `from … import` got tries again at each call."""
    code = """
import os
from bindings.libc import getpid
from bindings._support import LibraryError
try:
    getpid()
except LibraryError:
    os.environ["AUTOGEN_LIBC_LIBRARY"] = "libc.so.6"
print(getpid() == os.getpid())
"""
    assert run(child, code, AUTOGEN_LIBC_LIBRARY=str(tmp_path / "missing.so")) == "True\n"


def test_a_file_that_is_no_library_is_named_with_the_reason(child: Child, tmp_path: Path) -> None:
    file = tmp_path / "text.so"
    file.write_text("not a library")
    done = child("from bindings import va; va.vaErrorStr(0)", AUTOGEN_VA_LIBRARY=str(file))
    assert done.returncode == 1
    assert f"LibraryError: bindings.va: no library could be loaded; tried {file} ({file}: " in done.stderr


@pytest.mark.parametrize("form", ["call", "imported"])
def test_a_missing_symbol_names_itself_and_the_library(child: Child, form: str) -> None:
    """libc stands in for a HIP library: it loads, and has none of the symbols."""
    code = {
        "call": "from bindings import hip; call = hip.hipInit",
        "imported": "from bindings.hip import hipInit as call",
    }[form]
    done = child(f"{code}\ncall(0)", AUTOGEN_HIP_LIBRARY="libc.so.6")
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(
        "bindings._support.library.SymbolError: bindings.hip.hipInit: no symbol 'hipInit' in libc.so.6"
    )
    assert "AUTOGEN_HIP_LIBRARY" in last


def test_a_missing_symbol_asks_for_the_version_of_macos_only_where_one_is_known(child: Child) -> None:
    """`platform` and what it imports cost more than hundreds of functions."""
    code = "import sys; from bindings import hip; hip.hipInit; print('platform' in sys.modules)"
    assert run(child, code, AUTOGEN_HIP_LIBRARY="libc.so.6") == "False\n"


def test_a_missing_variable_is_reported_at_its_touch(child: Child, tmp_path: Path) -> None:
    """A variable has no call: its memory is wanted when it is named."""
    missing = str(tmp_path / "missing.so")
    done = child(
        "from bindings import libc; libc.EINVAL; print('so far'); libc.environ", AUTOGEN_LIBC_LIBRARY=missing
    )
    assert (done.returncode, done.stdout) == (1, "so far\n")
    assert "LibraryError: bindings.libc: no library could be loaded" in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "hip",
        "libc",
    ],
)
def test_everything_is_imported_without_the_library(child: Child, tmp_path: Path, name: str) -> None:
    missing = str(tmp_path / "missing.so")
    run(child, f"from bindings.{name} import *", **{f"AUTOGEN_{name.upper()}_LIBRARY": missing})


def test_constants_and_records_need_no_library(child: Child, tmp_path: Path) -> None:
    code = """
import ctypes
from bindings import hip, hsa, llvm
print(hip.hipErrorNoDevice, ctypes.sizeof(hsa.hsa_kernel_dispatch_packet_t), llvm.LLVMRelocPIC)
"""
    missing = str(tmp_path / "missing.so")
    names = ("HIP", "HSA", "LLVM")
    environment = {f"AUTOGEN_{name}_LIBRARY": missing for name in names}
    assert run(child, code, **environment) == "100 64 2\n"


@pytest.mark.needs("libva-drm2", "libva-drm.so.2")
def test_the_environment_chooses_the_library(child: Child) -> None:
    code = "from bindings import va; print(va.vaGetDisplayDRM(-1))"
    assert run(child, code, AUTOGEN_VA_LIBRARY="libva-drm.so.2") == "None\n"


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
@pytest.mark.needs("libamd-comgr2", "libamd_comgr.so.2")
@pytest.mark.parametrize(
    ("name", "function", "file"),
    [("hip", "hipInit", "libamdhip64.so.5"), ("comgr3", "amd_comgr_get_version", "libamd_comgr.so.2")],
)
def test_a_library_of_another_major_is_refused(child: Child, name: str, function: str, file: str) -> None:
    """HIP 6's records are others than HIP 5's, comgr 3's numbers are others than comgr 2's."""
    done = child(
        f"from bindings import {name}; {name}.{function}()", **{f"AUTOGEN_{name.upper()}_LIBRARY": file}
    )
    assert "LibraryError" in done.stderr and file in done.stderr.splitlines()[-1]
