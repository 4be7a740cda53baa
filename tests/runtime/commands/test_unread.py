"""Whoever reads what a command prints may go before it ends: that is no error, and no defect that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commandline import GONE, shell


@pytest.mark.parametrize(
    "arguments", ["--help", "selftest mock:gfx1100", "info mock:gfx1100", "trace --help"]
)
def test_a_reader_who_has_gone_is_141(tmp_path: Path, arguments: str) -> None:
    code = f"{GONE} import sys; sys.argv[1:] = {arguments.split()}; from runtime.__main__ import run; run()"
    assert shell(f'$python -c "{code}"', tmp_path) == (141, b"", b"")
