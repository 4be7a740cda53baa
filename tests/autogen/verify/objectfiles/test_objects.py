"""What is read from objects is what clang says otherwise: by static assertions, and by its dump of record layouts."""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.verify.compiler.questions import facts
from autogen.verify.objectfiles.either import read
from tests.autogen.verify.samples import FOREIGN, compiler, sample


def test_sizes_places_and_values_hold_as_static_assertions(tmp_path: Path) -> None:
    clang = compiler("clang", FOREIGN)
    one, _ = sample(tmp_path, FOREIGN)
    known = facts(one, clang, tmp_path)
    asserted = ["sizeof(struct hidden) == 4"]
    for name in ("point", "mixed", "tight", "roomy", "large"):
        record = known["record"][name]
        asserted += [
            f"sizeof(struct {name}) == {record['size']}",
            f"_Alignof(struct {name}) == {record['align']}",
        ]
        asserted += [
            f"__builtin_offsetof(struct {name}, {member}) == {place['offset']}"
            for member, place in record["members"].items()
            if "offset" in place
        ]
    values = {**known["constant"], **known["enumerator"]}
    asserted += [
        f"({name}) == {value['int']}LL"
        for name, value in values.items()
        if -(2**63) < value.get("int", 2**63) < 2**63
    ]
    assert len(asserted) > 25
    source = tmp_path / "asserted.c"
    source.write_text(one.text + "".join(f'_Static_assert({text}, "");\n' for text in asserted))
    code, messages = clang.run([*one.flags(clang, tmp_path), "-fsyntax-only", str(source)])
    assert (code, messages) == (0, "")


def test_bit_fields_are_where_the_dump_of_layouts_has_them(tmp_path: Path) -> None:
    clang = compiler("clang", FOREIGN)
    one, _ = sample(tmp_path, FOREIGN)
    members = facts(one, clang, tmp_path)["record"]["mixed"]["members"]
    source = tmp_path / "dumped.c"
    source.write_text(f"{one.text}int dumped = sizeof(struct mixed);\n")
    dump = ("-Xclang", "-fdump-record-layouts")
    dumped = subprocess.run(
        [
            *clang.command,
            "-target",
            FOREIGN,
            *one.flags(clang, tmp_path),
            "-fsyntax-only",
            *dump,
            str(source),
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    layout = next(part for part in dumped.split("*** Dumping") if "| struct mixed\n" in part)
    rows = re.findall(r"^ *(\d+):(\d+)-(\d+) \|.* (\w+)$", layout, re.MULTILINE)
    places = {
        name: (int(byte) * 8 + int(first), int(last) - int(first) + 1) for byte, first, last, name in rows
    }
    assert places == {
        name: (place["first"], place["bits"]) for name, place in members.items() if "first" in place
    }
    assert len(places) == 4


def test_another_object_format_is_refused() -> None:
    with pytest.raises(AutogenError, match="neither little-endian ELF nor Mach-O"):
        read(b"MZ" + bytes(60))


ELF64, ELF32 = b"\x7fELF\x02\x01", b"\x7fELF\x01\x01"


def elf(*sections: tuple[int, int, int]) -> bytes:
    """An object file of sections, each with its kind, and where it begins and how long it is."""
    rows = b"".join(
        struct.pack("<IIQQQQIIQQ", 0, kind, 0, 0, start, size, 0, 0, 0, 0) for kind, start, size in sections
    )
    return ELF64 + bytes(34) + struct.pack("<Q10xHH", 64, 64, len(sections)) + bytes(2) + rows


def macho(*commands: bytes) -> bytes:
    return b"\xcf\xfa\xed\xfe" + bytes(12) + struct.pack("<I12x", len(commands)) + b"".join(commands)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (ELF64, "requires a buffer"),
        (ELF32 + bytes(20), "requires a buffer"),
        (ELF64 + bytes(34) + b"\xff" * 24, "headers of another size"),
        (
            ELF64 + bytes(34) + struct.pack("<Q10xHH", 8, 0, 0xFFFF),
            "headers of another size",
        ),  # one, many times
        (ELF64 + bytes(34) + struct.pack("<Q10xHH", 1 << 63, 64, 9), "too large|requires a buffer"),
        (elf((1, 0, 64), (1, 0, 100), (1, 0, 100)), "its sections overlap"),
        (elf((8, 0, 1 << 40)), "variables of 1,099,511,627,776 zero bytes"),  # static char array[1UL << 40];
        (macho(struct.pack("<II", 1, 0)), "shorter than its head"),
        (macho(struct.pack("<II", 2, 24) + struct.pack("<IIII", 1 << 20, 1, 0, 0)), "requires a buffer"),
    ],
)
def test_a_damaged_object_file_is_refused(data: bytes, complaint: str) -> None:
    with pytest.raises(AutogenError, match=f"object file is damaged: .*({complaint})"):
        read(data)


def test_what_is_relocated_belongs_to_one_table_of_symbols() -> None:
    """As the file says: each with each would not end for this one."""
    assert not read(elf(*[(2, 0, 0), (4, 0, 0)] * 30_000)).relocations
