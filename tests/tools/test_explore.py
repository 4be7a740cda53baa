"""`python -m tools.explore`: what it prints, and its exit code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.properties.compilers import bind
from tests.properties.kinds import KINDS
from tools.explore import main

pytestmark = pytest.mark.long

needs.compiler()

QUICK = ["--minutes", "0.002", "--seed", "1", "--count", "40"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_difference_is_success(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--kind", kind]) == 0
    output = capsys.readouterr().out
    assert output.startswith(f"{kind} against ")
    assert output.endswith(" 0 differences\n")
    assert not output.splitlines()[-1].startswith("0 comparisons")


def test_a_difference_is_shown_as_the_smallest_header(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def changed(header: Path, **options: Any) -> Any:
        other = header.with_name("changed.h")
        other.write_text(header.read_text(encoding="utf-8").replace("[3]", "[4]"), encoding="utf-8")
        return bind(other, **options)

    monkeypatch.setattr("tests.properties.checks.types.bind", changed)
    assert main([*QUICK, "--kind", "types"]) == 1
    shown = [line for line in capsys.readouterr().out.splitlines() if line.startswith("    ")]
    assert any("[3]" in line for line in shown)


def test_a_crash_of_the_generator_is_a_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(header: Path, **options: Any) -> Any:
        raise RecursionError("too deep")

    monkeypatch.setattr("tests.properties.checks.types.bind", crash)
    assert main([*QUICK, "--kind", "types"]) == 1
    assert "types 1: RecursionError: too deep" in capsys.readouterr().out
