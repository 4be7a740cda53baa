"""The targets of the fuzzer: their seeds are fine, a fault is found, and what cannot run is said by name."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests import needs
from tools.fuzz import __main__ as fuzz
from tools.fuzz.catalogue import TARGETS
from tools.fuzz.native import PROGRAMS


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_of_a_target_are_no_findings(name: str) -> None:
    seeds = list(TARGETS[name].seeds())[:20]
    assert seeds
    for seed in seeds:
        TARGETS[name].run(seed)


@pytest.fixture
def finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings go to this test's folder."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("finding")
@pytest.mark.parametrize(
    ("name", "file", "right", "wrong"),
    [
        ("loop", "_engine.c", "byte + 8 <= size", "byte + 7 <= size"),  # reads a byte too many
        ("loop", "_engine.c", "n < room", "n <= room"),  # writes an entry too many
        ("units", "core.c", "n == room", "n > room"),  # writes a unit too many
        ("units", "core.c", "count > r->end - r->at", "count > r->end + 1 - r->at"),  # reads a bit too many
    ],
)
@pytest.mark.long
def test_a_fault_of_a_reader_in_c_is_found(
    name: str,
    file: str,
    right: str,
    wrong: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    program = PROGRAMS[name]
    shutil.copytree(program.folder, tmp_path / "reader")
    text = (program.folder / file).read_text()
    assert text.count(right) == 1
    (tmp_path / "reader" / file).write_text(text.replace(right, wrong))
    monkeypatch.setitem(PROGRAMS, name, replace(program, folder=tmp_path / "reader"))
    code = fuzz.main([name, "--seconds", "20", "--seed", "1"])
    out, err = capsys.readouterr()
    if "NOT FUZZED" in err:
        needs.missing("clang and its libFuzzer", "clang libclang-rt-dev")
    assert code == 1
    assert "0 passed, 1 failed, 0 skipped" in out
    [found] = fuzz.FINDINGS.iterdir()
    assert str(found) in out
    assert re.search(r"AddressSanitizer: (heap|stack)-buffer-overflow", err)


@pytest.mark.usefixtures("finding")
def test_what_a_target_finds_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = (
        "import sys, pathlib\n"
        "prefix = next(one for one in sys.argv if one.startswith('-artifact_prefix=')).partition('=')[2]\n"
        "pathlib.Path(prefix + 'crash-1').write_bytes(b'x')\n"
        "print('stat::number_of_executed_units: 1200\\n#9 cov: 7 ft: 8\\nDone 1200 runs in 6 second(s)')\n"
        "sys.exit(77)\n"
    )
    monkeypatch.setattr(fuzz, "_commands", lambda names, folder: {"pins": [sys.executable, "-c", script]})
    assert fuzz.main(["pins"]) == 1
    out = capsys.readouterr().out
    assert "1,200 inputs" in out and "12,000 a minute" in out and "coverage      7" in out
    assert f"fuzz-findings{os.sep}pins-crash-1" in out


def test_without_clang_the_rest_is_fuzzed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert fuzz.main(["loop"]) == 0
    out, err = capsys.readouterr()
    assert "fuzz: NOT FUZZED: loop: it takes clang (Debian: apt-get install clang)" in err
    assert "0 passed, 0 failed, 1 skipped" in out
