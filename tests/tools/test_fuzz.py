"""The targets of the fuzzer: their seeds are fine, a fault is found, and what cannot run is said by name."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests import needs
from tools.fuzz import __main__ as fuzz
from tools.fuzz import loop
from tools.fuzz.catalogue import TARGETS

ENGINE = (loop.ENGINES / "_engine.c").read_text()


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
    ("right", "wrong"),
    [
        ("byte + 8 <= size", "byte + 7 <= size"),  # reads a byte too many
        ("n < room", "n <= room"),  # writes an entry too many
    ],
)
@pytest.mark.long
def test_a_fault_of_the_loop_is_found(
    right: str,
    wrong: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "engines").mkdir()
    assert right in ENGINE
    (tmp_path / "engines" / "_engine.c").write_text(ENGINE.replace(right, wrong))
    monkeypatch.setattr(loop, "ENGINES", tmp_path / "engines")
    code = fuzz.main(["loop", "--seconds", "20", "--seed", "1"])
    out, err = capsys.readouterr()
    if "NOT FUZZED" in err:
        needs.missing("clang and its libFuzzer", "clang libclang-rt-dev")
    assert code == 1
    assert "0 passed, 1 failed, 0 skipped" in out
    [found] = fuzz.FINDINGS.iterdir()
    assert str(found) in out
    assert "AddressSanitizer: heap-buffer-overflow" in err


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
