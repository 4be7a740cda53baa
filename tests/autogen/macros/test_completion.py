"""Ioctls of headers that leave their macros, `size_t` or their structs to the user, as a hundred of the kernel's do."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.clang import BUILTIN_HEADERS, Request
from autogen.passes import Options
from autogen.produce import Product, produce
from autogen.render.module import ModuleHeader

IOCTL = """#ifndef ONCE
#define ONCE
#define _IOC(d, t, n, s) ((d) << 30 | (s) << 16 | (t) << 8 | (n))
#define _IO(t, n) _IOC(0u, t, n, 0)
#define _IOR(t, n, a) _IOC(2u, t, n, sizeof(a))
#define _IOWR(t, n, a) _IOC(3u, t, n, sizeof(a))
#endif
"""
OTHER = "#include <linux/missing.h>\nstruct broken { int a; };\n"


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """An include folder with the parts of the kernel's that matter here."""
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux" / "ioctl.h").write_text(IOCTL)
    (tmp_path / "linux" / "other.h").write_text("#define MAJOR 9\nstruct other {\n int a[3];\n};\n")
    (tmp_path / "linux" / "broken.h").write_text(OTHER)
    return tmp_path


def bound(folder: Path, text: str) -> Product:
    (folder / "linux" / "dev.h").write_text(text)
    request = Request(("linux/dev.h",), (BUILTIN_HEADERS, folder))
    return produce(
        request, lambda _unit: "linux/dev.h".__eq__, Options(), lambda closure: ModuleHeader("m", "m", "m")
    )


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("struct dev { int a; };\n#define GO _IOWR(0xB7, 3, struct dev)", "GO = 0xc004b703: dev"),
        ("#define GO _IO('d', 1)", "GO = 0x6401: None"),
        ("#define GO _IOR('d', 1, size_t)", "GO = 0x80086401: c_ulong"),
        ("#define GO _IOR('d', 1, struct other)", "GO = 0x800c6401: other"),
        ("#define GO _IO(MAJOR, 1)", "GO = 0x901: None"),
        ("#define DEV(n, t) _IOR('d', n, t)\n#define GO DEV(1, int)", "GO = 0x80046401: c_int"),
    ],
)
def test_a_request_is_evaluated_with_what_it_needs(kernel: Path, text: str, entry: str) -> None:
    product = bound(kernel, text)
    assert f"\n{entry}\n" in product.text
    assert "linux/ioctl.h" in product.closure
    assert "GO" not in product.skipped


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("#define GO _IOR('d', 1, struct broken)", "incomplete type 'struct broken'"),
        ("#define GO _IOR('d', 1, struct nowhere)", "incomplete type 'struct nowhere'"),
        ("#define GO _IOR('d', 1, word)", "nothing declares word"),
    ],
)
def test_what_no_header_has_is_named(kernel: Path, text: str, reason: str) -> None:
    assert reason in bound(kernel, text).skipped["GO"]


def test_without_the_kernel_s_headers_the_ledger_says_what_is_undeclared(kernel: Path) -> None:
    (kernel / "linux" / "ioctl.h").unlink()
    assert bound(kernel, "#define GO _IO('d', 1)").skipped == {"GO": "nothing declares _IO"}


def test_nothing_else_is_read(kernel: Path) -> None:
    product = bound(kernel, "#define ONE 1\n#define GO later(2)")
    assert [*product.closure] == ["linux/dev.h"]
