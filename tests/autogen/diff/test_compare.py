"""What is so of modules as a whole, whatever they declare."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.diff import compare
from autogen.modulefile import read
from autogen.produce import from_headers
from autogen.view import LinkedModule


@pytest.fixture
def side(tmp_path: Path) -> Callable[[bool], LinkedModule]:
    """side(errno): a module whose functions keep errno, or leave it."""
    header = tmp_path / "t.h"
    header.write_text("int f(int a);\n")

    def made(errno: bool) -> LinkedModule:
        return LinkedModule(read(from_headers([str(header)], name="t", errno=errno).text))

    return made


def test_errno_that_is_not_kept_any_more(side: Callable[[bool], LinkedModule]) -> None:
    (found,) = compare(side(True), side(False)).findings
    assert f"{found.severity}: {found}" == (
        "breaking: library errno: changed: kept → not kept (ctypes.get_errno() says nothing of a call any more)"
    )
    (found,) = compare(side(False), side(True)).findings
    assert f"{found.severity}: {found}" == (
        "compatible: library errno: changed: not kept → kept (ctypes.get_errno() has it after a call)"
    )
    assert compare(side(True), side(True)).findings == ()
