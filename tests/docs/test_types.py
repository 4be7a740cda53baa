"""The Python of the README and of the first guides passes type checkers in their strict modes."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.produce import from_headers
from tests.examples import telling

from ..autogen.render.conftest import ROOT, mypy, pyright
from .blocks import blocks

DOCUMENTS = ("README.md", "docs/guides/registers.md", "docs/guides/sqtt/decoder.md")


@pytest.mark.parametrize("checker", telling([mypy, pyright], pyright))
def test_the_python_of_the_readme_passes_type_checkers(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    found = [block for name in DOCUMENTS for block in blocks((ROOT / name).read_text())]
    for block in found:
        if block.language == "c":
            (tmp_path / "geo.h").write_text(block.text)
    product = from_headers([str(tmp_path / "geo.h")], name="geo", library="m")
    (tmp_path / "geo.py").write_text(product.text)
    (tmp_path / "geo.pyi").write_text(product.stub)
    (tmp_path / "_support").symlink_to(ROOT / "bindings" / "_support")
    python = [b.text for b in found if b.language == "python" and not b.text.startswith('_records = """')]
    assert len(python) >= 5
    assert checker(tmp_path, "\n".join(python)) == {}
