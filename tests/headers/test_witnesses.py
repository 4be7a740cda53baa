"""Our headers against metal-cpp, Apple's own C++ headers, through `autogen verify`'s witness."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.project import find
from autogen.verify.sources import of_binding
from autogen.verify.witnesses import witness

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
TARGET = "arm64-apple-macos14"


@pytest.mark.parametrize(("name", "methods", "values"), [("metal", 1600, 780), ("foundation", 100, 10)])
def test_metal_cpp_says_the_same(name: str, methods: int, values: int) -> None:
    project = find(ROOT)
    output = witness.statements(project, of_binding(project, name, TARGET), TARGET)
    found = next(one for one in output if one.witness == "metal-cpp")
    if found.missing:
        pytest.skip(f"no metal-cpp: {found.missing}")
    assert found.comparison.differences == []
    assert found.comparison.counts["method"] > methods
    assert found.comparison.counts["enumerator"] > values
