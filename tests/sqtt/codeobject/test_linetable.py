"""Source lines of code objects that clang compiled, against what readelf says of their line tables."""

from __future__ import annotations

import re
import struct
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqtt.capture import Capture, LoadedCode
from sqtt.codeobject import CodeObject, CodeObjectError, Section
from sqtt.codeobject.linetable import lines
from sqtt.export.listing import Listing
from tests import needs
from tests.examples import examples

SOURCE = """\
#include "twice.h"
void kernel(__attribute__((address_space(1))) int *out, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++)
    sum += twice(i) ^ sum;
  *out = sum;
}
"""


@pytest.fixture(scope="session", params=["-gdwarf-2", "-gdwarf-4", "-gdwarf-5"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A code object of gfx1030 with debug information."""
    return build(tmp_path_factory.mktemp("lines"), request.param)


def build(folder: Path, *options: str) -> Path:
    clang = needs.program("clang")
    needs.program("ld.lld")
    needs.program("nm")  # readelf's package
    (folder / "inner").mkdir()
    (folder / "inner/twice.h").write_text(
        "__attribute__((noinline)) static int twice(int x) {\n  return x * 3 + 1;\n}\n"
    )
    (folder / "kernel.c").write_text(SOURCE)
    command = [
        clang,
        "-target",
        "amdgcn-amd-amdhsa",
        "-mcpu=gfx1030",
        "-nogpulib",
        "-O1",
        "-Iinner",
        *options,
    ]
    subprocess.run([*command, "kernel.c", "-o", "kernel.elf"], cwd=folder, check=True, capture_output=True)
    return folder / "kernel.elf"


def listed(path: Path) -> list[tuple[str, int, int]]:
    """File, line and address of readelf's rows; a row with no line ends a stretch."""
    text = subprocess.run(
        ["readelf", "--debug-dump=decodedline", str(path)], check=True, capture_output=True, text=True
    ).stdout
    rows = re.findall(r"^(\S+\.[ch])\s+(\d+|-)\s+0x([0-9a-f]+)", text, re.MULTILINE)
    return [(name, 0 if line == "-" else int(line), int(address, 16)) for name, line, address in rows]


def test_every_row_of_readelf(built: Path) -> None:
    found = lines(CodeObject.read(built.read_bytes()))
    rows = listed(built)
    assert len(rows) > 8
    last = {address: (name, line) for name, line, address in rows}
    for address, (name, line) in last.items():
        got = found.at(address)
        assert (Path(got[0]).name, got[1]) == (name, line) if got else line == 0
    files = {"kernel.c", "inner/twice.h"}  # DWARF 5 knows the folder they are in
    assert set(found.files) in (files, {f"{built.parent}/{one}" for one in files})
    assert found.at(min(last) - 1) is None and found.at(max(last)) is None


def test_a_listing_has_them_at_the_addresses_where_the_code_ran(built: Path) -> None:
    data = built.read_bytes()
    loaded = LoadedCode("kernel", memoryview(data), 0x7F0000000000)
    listing = Listing(Capture(built, "made", (), (loaded,), "gfx1030"))
    address = next(one for name, line, one in listed(built) if line == 5)
    assert listing.source(0x7F0000000000 + address).endswith("kernel.c:5")
    assert listing.source(address) == "" and listing.notes == []


def test_compressed_ones_are_not_inflated(tmp_path: Path) -> None:
    path = build(tmp_path, "-g", "-gz")
    with pytest.raises(CodeObjectError, match="is compressed; link without"):
        lines(CodeObject.read(path.read_bytes()))


def test_code_without_any(tmp_path: Path) -> None:
    found = lines(CodeObject.read(build(tmp_path).read_bytes()))
    assert len(found) == 0 and found.at(0) is None


@settings(max_examples=examples(100))
@given(at=st.integers(0, 1 << 16), value=st.integers(0, 255))
def test_damage_is_refused_or_read(built: Path, at: int, value: int) -> None:
    code = CodeObject.read(built.read_bytes())
    place = at % sum(len(one.data) for one in code.sections if one.name.startswith(".debug"))
    sections = []
    for one in code.sections:
        if one.name.startswith(".debug") and 0 <= place < len(one.data):
            one = replace(one, data=one.data[:place] + bytes([value]) + one.data[place + 1 :])
        place -= len(one.data) if one.name.startswith(".debug") else 0
        sections.append(one)
    try:
        lines(replace(code, sections=tuple(sections)))
    except CodeObjectError as error:
        assert str(error)


def test_a_table_beyond_all_measure_is_refused(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqtt.codeobject.linetable._ROWS", 5)
    with pytest.raises(CodeObjectError, match="too large"):
        lines(CodeObject.read(built.read_bytes()))


def table(program: bytes, spread: int = 14) -> bytes:
    """A table of DWARF 2 without files, all of whose codes are those of rows."""
    body = struct.pack("<HIBBbBB", 2, 7, 4, 1, -5, spread, 1) + bytes(2) + program
    return struct.pack("<I", len(body)) + body


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x10", "cut short"),
        (b"\xff\xff\xff\xff" + b"\xff" * 8, "cut short"),
        (struct.pack("<IH", 2, 9), "version 9"),
        (table(b"\x7f", spread=0), "a range of lines of 0"),
        (table(b"\x01" * 3), "line -4"),
    ],
)
def test_what_is_damaged_says_where(data: bytes, reason: str) -> None:
    section = Section(".debug_line", 0, data)
    with pytest.raises(CodeObjectError, match=rf"damaged at byte \d+: .*{reason}"):
        lines(CodeObject(b"", "gfx1100", (section,), ()))


def test_counts_of_entries_that_take_no_bytes_are_refused() -> None:
    """DWARF 5 can say that a list of folders has 2**63 entries of no fields."""
    counts = b"\0" + b"\xff" * 8 + b"\x7f"
    body = struct.pack("<HBBIBBBbBB", 5, 8, 0, 8, 4, 1, 1, -5, 14, 1) + counts + b"\0\0"
    section = Section(".debug_line", 0, struct.pack("<I", len(body)) + body)
    with pytest.raises(CodeObjectError, match="entries do not fit"):
        lines(CodeObject(b"", "gfx1100", (section,), ()))
