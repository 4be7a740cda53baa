"""Command lines whose standard streams are closed, cannot encode, or are read no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commandline import shell


@pytest.mark.parametrize("program", ["runtime", "sqtt", "decode"])
def test_what_is_written_to_a_closed_stream_is_lost(tmp_path: Path, program: str) -> None:
    assert shell(f"$python -m {program} --help >&-", tmp_path) == (0, b"", b"")
    code, out, err = shell(f"$python -m {program} nonsense >&-", tmp_path)
    assert (code, out) == (2, b"")
    assert b"No such command" in err
    assert shell(f"$python -m {program} nonsense 2>&-", tmp_path) == (2, b"", b"")
    code, out, _ = shell(f"$python -m {program} --help <&- 2>&-", tmp_path)
    assert code == 0
    assert b"Usage" in out


def test_a_closed_stream_s_number_is_no_other_file_s(tmp_path: Path) -> None:
    code = """
from runtime.commands.streams import standard_streams
standard_streams()
import os, sys
with open("file", "wb") as file:
    assert file.fileno() > 2
print("lost", flush=True)
sys.stderr.write("lost")
assert sys.stdin is None
os.system("echo lost; echo lost >&2")
"""
    assert shell(f"$python -c '{code}' <&- >&- 2>&-", tmp_path) == (0, b"", b"")
    assert (tmp_path / "file").read_bytes() == b""


@pytest.mark.parametrize(
    ("encoding", "printed"),
    [
        ("ascii", b"2 ? 3 ?"),
        ("ascii:surrogateescape", b"2 ? 3 ?"),
        ("latin-1", b"2 \xd7 3 ?"),
        ("utf-8", b"2 \xc3\x97 3 \\udce9"),
        ("utf-8:surrogateescape", b"2 \xc3\x97 3 \xe9"),
    ],
)
def test_what_standard_output_cannot_encode_is_replaced(
    tmp_path: Path, encoding: str, printed: bytes
) -> None:
    code = """
from runtime.commands.streams import standard_streams
standard_streams()
print("2 \\xd7 3 \\udce9")
"""
    assert shell(f"$python -c '{code}'", tmp_path, PYTHONIOENCODING=encoding) == (0, printed + b"\n", b"")
