"""One module for several targets: what is equal is written once, what differs is chosen when it is loaded."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from autogen.errors import AutogenError
from autogen.produce import Product, from_headers
from bindings._support import LayoutError, platform
from bindings._support.format import targets
from tests.autogen.conftest import load

LINUX, ARM = "x86_64-linux-gnu", "aarch64-linux-gnu"
HARD_AND_SOFT = ("arm-linux-gnueabihf", "arm-linux-gnueabi")
I386, WINDOWS, MACOS = "i386-linux-gnu", "x86_64-windows-msvc", "arm64-apple-macos"

Make = Callable[..., Product]
Process = Callable[..., None]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def run(text: str, *targets: str) -> Product:
        header = tmp_path / "t.h"
        header.write_text(text)
        return from_headers([str(header)], name="t", targets=targets, in_package=True)

    return run


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, Product], Any]]:
    """on(target, product): the module as that target sees it."""

    def run(target: str, product: Product) -> Any:
        monkeypatch.setattr(platform, "running", lambda: target)
        return load("bindings.targeted", product.text)

    yield run
    sys.modules.pop("bindings.targeted", None)


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[Process]:
    """process(system, machine, largest size): what Python says of itself and of the machine there."""

    def run(system: str, machine: str, maxsize: int, *, glibc: bool = True, multiarch: str = "") -> None:
        def confstr(name: str) -> str:
            if not glibc:
                raise OSError(22, "Invalid argument")  # as musl does
            return "glibc 2.36"

        monkeypatch.setattr(platform.sys, "platform", system)
        monkeypatch.setattr(platform.sys, "maxsize", maxsize)
        monkeypatch.setattr(platform.sys.implementation, "_multiarch", multiarch, raising=False)
        monkeypatch.setattr(platform.os, "uname", lambda: SimpleNamespace(machine=machine))
        monkeypatch.setattr(platform.os, "confstr", confstr)

    yield run
    sys.modules.pop("bindings.targeted", None)


def changes(product: Product) -> str:
    return product.text.partition("_targets = {")[2].partition("\n}\n")[0]


def test_what_is_equal_is_written_once(make: Make) -> None:
    product = make("struct s { int a; long b; }; int f(long x);\n#define N 3\n", LINUX, ARM)
    assert changes(product) == "\n    'aarch64-linux-gnu': {\n    },"
    assert product.text.count("s: struct") == product.text.count("f(x:") == 1


def test_the_size_of_long_and_the_alignment_of_64_bits_are_the_targets(make: Make) -> None:
    text = changes(make("struct s { char c; long l; long long q; };", LINUX, I386, WINDOWS, MACOS))
    assert "s: struct, 16 bytes\n  c: c_char @ 0\n  l: c_long @ 4\n  q: c_longlong @ 8" in text  # both
    assert text.count("s: struct") == 2  # not on macOS
    i386 = make("struct s { char c; long long q; double d; };", I386)
    assert "q: c_longlong @ 4\n  d: c_double @ 12" in i386.text


def test_microsofts_bit_fields(make: Make) -> None:
    product = make("struct b { char a : 4; int b : 4; short c : 9; };", LINUX, WINDOWS)
    assert "b: struct, 4 bytes" in product.text
    assert "b: struct, 12 bytes, align 4, explicit\n  a: c_int8:4 @ 0.0\n  b: c_int:4 @ 4.0" in changes(
        product
    )


def test_enumerations_are_signed_where_the_target_says_so(make: Make) -> None:
    text = changes(make("enum e { A, B };", LINUX, WINDOWS))
    assert "e: c_int\n" in text


def test_the_size_of_wide_characters_and_long_double(make: Make) -> None:
    product = make("#include <stddef.h>\nstruct w { wchar_t w[2]; long double d; };", LINUX, MACOS, WINDOWS)
    assert "w: struct, 32 bytes" in product.text
    assert "w: struct, 16 bytes\n  w: c_wchar * 2 @ 0\n  d: c_longdouble @ 8" in changes(product)


TEXT = """
#ifdef __aarch64__
#define VALUE 64
#define ONLY_ARM 1
enum mode { FIRST = 10, SECOND };
typedef unsigned int word;
int moved(int a, int b);
#else
#define VALUE 86
#define ONLY_INTEL 1
enum mode { FIRST = 1 };
typedef unsigned short word;
int moved(int a);
int only_intel(void);
#endif
#define SAME 7
struct s { word w; };
"""


def test_the_running_target_chooses(make: Make, on: Callable[[str, Product], Any]) -> None:
    product = make(TEXT, LINUX, ARM)
    intel = on(LINUX, product)
    assert (intel.VALUE, intel.FIRST, intel.word, intel.SAME) == (86, 1, ctypes.c_ushort, 7)
    assert (len(intel.moved.argtypes), ctypes.sizeof(intel.s), list(intel.mode)) == (1, 2, [intel.mode.FIRST])
    assert not hasattr(intel, "ONLY_ARM")
    arm = on(ARM, product)
    assert (arm.VALUE, arm.FIRST, arm.SECOND, arm.word, arm.SAME) == (64, 10, 11, ctypes.c_uint, 7)
    assert (len(arm.moved.argtypes), ctypes.sizeof(arm.s), len(arm.mode)) == (2, 4, 2)
    assert not hasattr(arm, "ONLY_INTEL")
    assert not hasattr(arm, "only_intel")
    assert {"ONLY_ARM", "SECOND"} <= set(dir(arm))
    assert "ONLY_INTEL" not in dir(arm)
    assert (intel.ONLY_INTEL, arm.ONLY_ARM) == (1, 1)


def test_a_name_may_be_another_kind_of_thing_elsewhere(make: Make, on: Callable[[str, Product], Any]) -> None:
    product = make(
        "#ifdef __aarch64__\ntypedef int thing;\n#define N 0x1.8p1\n"
        "#else\nstruct thing { int a; };\nenum { N = 5 };\n#endif\n",
        LINUX,
        ARM,
    )
    assert issubclass(on(LINUX, product).thing, ctypes.Structure)
    assert on(LINUX, product).N == 5
    assert on(ARM, product).thing is ctypes.c_int
    assert on(ARM, product).N == 3.0


def test_what_a_target_lacks_is_hidden_whichever_text_of_constants_has_it(
    on: Callable[[str, Product], Any], tmp_path: Path
) -> None:
    """Constants are written in one text for each header."""
    headers = [tmp_path / "first.h", tmp_path / "later.h"]
    headers[0].write_text("#define SHARED 1\n")
    headers[1].write_text(
        "#ifndef __aarch64__\n#define ONLY_INTEL 21\n#endif\n"
        "#ifdef __aarch64__\n#define OTHER 64\n#else\n#define OTHER 86\n#endif\n"
        + "".join(f"#define MORE_{number} {number}\n" for number in range(40))
    )
    product = from_headers(list(map(str, headers)), name="t", targets=(LINUX, ARM), in_package=True)
    assert (on(LINUX, product).ONLY_INTEL, on(LINUX, product).OTHER) == (21, 86)
    arm = on(ARM, product)
    assert not hasattr(arm, "ONLY_INTEL")
    assert "ONLY_INTEL" not in dir(arm)
    assert [getattr(arm, f"MORE_{number}") for number in range(40)] == [*range(40)]  # the text is used a lot
    assert (arm.OTHER, arm.SHARED, hasattr(arm, "ONLY_INTEL")) == (64, 1, False)


def test_enumerators_are_those_of_the_target_s_enumerations(
    make: Make, on: Callable[[str, Product], Any]
) -> None:
    product = make(
        "#ifdef __aarch64__\nenum shorter { KEPT };\n"
        "#else\nenum shorter { KEPT, CUT };\nenum absent { GONE = 3 };\nenum { NAMELESS = 4 };\n#endif\n",
        LINUX,
        ARM,
    )
    intel = on(LINUX, product)
    assert (intel.KEPT, intel.CUT, intel.GONE, intel.NAMELESS) == (0, 1, 3, 4)
    arm = on(ARM, product)
    assert (arm.KEPT, list(arm.shorter)) == (0, [0])
    for name in ("CUT", "absent", "GONE", "NAMELESS"):
        assert not hasattr(arm, name)
        assert name not in dir(arm)


def test_an_intel_mac_of_any_version_has_its_own_tables(
    make: Make, on: Callable[[str, Product], Any]
) -> None:
    """Manifests say for which version of macOS the headers are read; a running Python is of any."""
    text = "#ifdef __aarch64__\n#define VALUE 64\n#else\n#define VALUE 86\n#endif\n"
    product = make(text, "arm64-apple-macos14", "x86_64-apple-macos14")
    assert on("x86_64-apple-macos", product).VALUE == 86
    assert on("arm64-apple-macos", product).VALUE == 64


def test_an_unlisted_platform_gets_what_is_surely_right_only(
    make: Make, on: Callable[[str, Product], Any]
) -> None:
    product = make("struct same { int a; long long b; }; struct longs { int a; long b[3]; };", WINDOWS)
    module = on(LINUX, product)
    assert module.same.b.offset == 8
    with pytest.raises(LayoutError, match="longs"):
        _ = module.longs


def test_the_stub_has_the_names_of_every_target(make: Make) -> None:
    stub = make(TEXT, LINUX, ARM).stub
    assert {"ONLY_ARM", "ONLY_INTEL", "SECOND"} <= set(re.findall(r"\w+", stub))


def test_the_ledger_is_that_of_all_targets(make: Make) -> None:
    product = make("#ifdef __aarch64__\n#define F(x) {\n#else\n#define G(x) {\n#endif\n", LINUX, ARM)
    assert set(product.skipped) == {"F", "G"}


@pytest.mark.parametrize(
    "targets", [(), (LINUX, LINUX), ("arm64-apple-macos13", "arm64-apple-macos14"), HARD_AND_SOFT]
)
def test_each_target_is_given_once(make: Make, targets: tuple[str, ...]) -> None:
    with pytest.raises(AutogenError, match="each target is given once"):
        make("int a;", *targets)


@pytest.mark.parametrize("target", ["arm-linux-gnueabihf", "armv7a-linux-gnueabihf", "arm-linux-gnueabi"])
def test_a_32_bit_arm_has_its_own_tables(make: Make, process: Process, target: str) -> None:
    """The machine is armv7l to the kernel; floats in registers or not, records and constants are the same."""
    process("linux", "armv7l", 2**31 - 1)
    product = make("#ifdef __arm__\n#define VALUE 32\n#else\n#define VALUE 86\n#endif\n", LINUX, target)
    assert load("bindings.targeted", product.text).VALUE == 32


def test_alpine_has_its_own_tables(make: Make, process: Process) -> None:
    process("linux", "aarch64", 2**63 - 1, glibc=False)
    text = "#ifdef __aarch64__\n#define VALUE 64\n#else\n#define VALUE 86\n#endif\n"
    product = make(text, LINUX, "aarch64-linux-musl")
    assert load("bindings.targeted", product.text).VALUE == 64


@pytest.mark.parametrize(
    ("system", "machine", "pointer", "target"),
    [
        ("linux", "x86_64", 2**63 - 1, LINUX),
        ("linux", "aarch64", 2**63 - 1, ARM),
        ("linux", "x86_64", 2**31 - 1, I386),
        ("linux", "armv7l", 2**31 - 1, "arm-linux-gnu"),
        ("linux", "aarch64", 2**31 - 1, "arm-linux-gnu"),
        ("linux", "ppc64le", 2**63 - 1, "powerpc64le-linux-gnu"),
        ("linux", "mips64", 2**63 - 1, "mips64el-linux-gnu"),
        ("android", "aarch64", 2**63 - 1, "aarch64-linux-android"),
        ("freebsd14", "amd64", 2**63 - 1, "x86_64-freebsd"),
        ("darwin", "arm64", 2**63 - 1, MACOS),
        ("darwin", "x86_64", 2**63 - 1, "x86_64-apple-macos"),
        ("win32", "AMD64", 2**63 - 1, WINDOWS),
    ],
)
def test_the_running_target_is_found(
    process: Process, system: str, machine: str, pointer: int, target: str
) -> None:
    process(system, machine, pointer)
    assert platform.running() == target


def test_the_c_library_of_linux_is_asked_for(process: Process) -> None:
    """No glibc, or a Python that says so itself: musl."""
    process("linux", "x86_64", 2**63 - 1, glibc=False)
    assert platform.running() == "x86_64-linux-musl"
    process("linux", "x86_64", 2**63 - 1, multiarch="x86_64-linux-musl")
    assert platform.running() == "x86_64-linux-musl"


def test_x32_is_no_i386(process: Process) -> None:
    process("linux", "x86_64", 2**31 - 1, multiarch="x86_64-linux-gnux32")
    assert platform.running() == "x86_64-linux-gnux"


def test_the_running_target_is_what_this_python_was_built_for() -> None:
    built_for = getattr(sys.implementation, "_multiarch", "")
    if "linux" not in built_for:
        pytest.skip("this Python does not say what it was built for")
    assert platform.running() == targets.normal(built_for)
