"""The ELF files that are written here, as binutils see them: the mock's and those of synthetic captures."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from runtime.amd.elf import File
from runtime.mock.program import Source, code_object
from sqtt.synth import machine
from tests import needs

CODE = b"code" * 11
FILES = {
    "a kernel": code_object("gfx1100", {"one": Source(("pointer",), private=16, hidden=True)}),
    "two kernels": code_object("gfx942", {"one": Source(("pointer", "f32")), "other": Source(())}),
    "no note": machine.code_object(CODE, "gfx1200"),
}


@pytest.mark.parametrize("name", FILES)
def test_readelf_has_nothing_to_say_against_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(FILES[name])
    words = [needs.program("readelf"), "--wide", "--all", "--lint", tmp_path / "file"]
    done = subprocess.run(words, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "AMD GPU" in done.stdout and "AMD HSA" in done.stdout


@pytest.mark.parametrize("name", FILES)
def test_a_loader_can_map_it(name: str, tmp_path: Path) -> None:
    """Places and addresses are the same in their pages; what is loaded is aligned as it says."""
    (tmp_path / "file").write_bytes(FILES[name])
    words = [needs.program("readelf"), "--wide", "--segments", "--sections", tmp_path / "file"]
    text = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    loads = re.findall(r"LOAD +(0x\w+) (0x\w+) .* (0x\w+)$", text, re.MULTILINE)
    assert len(loads) == 2
    assert all((int(at, 16) - int(to, 16)) % int(align, 16) == 0 for at, to, align in loads)
    titles = re.findall(r"\] (\.(?:text|rodata|note)) +\w+ +(\w+) .* (\d+)$", text, re.MULTILINE)
    assert len(titles) == (2 if name == "no note" else 3)
    assert all(int(address, 16) % int(align) == 0 for _, address, align in titles)


def test_what_is_written_is_read() -> None:
    found = File.read(FILES["no note"])
    assert (found.target, found.notes) == ("gfx1200", b"")
    assert found.at(machine.ENTRY, len(CODE)) == CODE
    assert {(one.name, one.function, one.size) for one in found.symbols} == {
        ("synthetic", True, len(CODE)),
        ("synthetic.kd", False, 64),
    }
    ((_, _, descriptor),) = found.descriptors()
    assert descriptor is not None and descriptor.entry == machine.ENTRY
