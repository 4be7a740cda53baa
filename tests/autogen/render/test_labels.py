"""The symbol that a declaration gives its function or variable itself (`__asm__`): one of a library, or none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autogen import modulefile
from autogen.produce import from_headers
from tests.autogen.render.hostile import c_string, names_of


@pytest.mark.parametrize(
    "symbol", ["a b", "a\nzz(x: this.c) -> c_int = puts", "x) -> c_int", "a = b", "é\u2028", "("]
)
def test_a_label_that_is_no_symbol_goes_to_the_ledger(tmp_path: Path, symbol: str) -> None:
    (tmp_path / "h.h").write_text(f'int f(void) __asm__("{c_string(symbol)}"); int last(void);')
    product = from_headers([str(tmp_path / "h.h")], name="m")
    assert names_of(product) == {"last"}
    assert product.skipped["f"] == f"no library can have the name {symbol!a}"


@pytest.mark.parametrize("label", ["a\\0x", "\\0", "\\001a\\0x", "f\\0"])
@pytest.mark.parametrize(
    "declaration", ["int f(void) {};", "extern int f {};", "int f(void); int f(void) {};"]
)
def test_a_label_with_a_nul_goes_to_the_ledger_instead_of_being_cut(
    tmp_path: Path, label: str, declaration: str
) -> None:
    (tmp_path / "h.h").write_text(declaration.replace("{}", f'__asm__("{label}")') + " int last(void);")
    product = from_headers([str(tmp_path / "h.h")], name="m")
    assert names_of(product) == {"last"}
    assert re.fullmatch(r"no library can have the name '\w*', a NUL, and more", product.skipped["f"])


@pytest.mark.parametrize(
    "symbol", ["_ZN3foo3barEv", "open$UNIX2003", "memcpy@GLIBC_2.2.5", "f.isra.0", "?f@@YAXXZ"]
)
def test_a_label_that_is_a_symbol_is_kept(tmp_path: Path, symbol: str) -> None:
    (tmp_path / "h.h").write_text(f'int f(void) __asm__("{symbol}");')
    assert (
        modulefile.read(from_headers([str(tmp_path / "h.h")], name="m").text).first.functions["f"].symbol
        == symbol
    )
