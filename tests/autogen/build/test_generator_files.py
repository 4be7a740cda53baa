"""The key of a product knows every file that decides it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autogen.build import generator_files, products

ROOT = Path(__file__).parents[3]
# What a proof of an inline function loads of this tree.
PROOF = """
import sys, tempfile, pathlib
from autogen.produce import from_headers
with tempfile.TemporaryDirectory() as folder:
    header = pathlib.Path(folder, "h.h")
    header.write_text("static inline int f(int a) { return a / 3; }")
    assert not from_headers([str(header)], name="h").skipped
for name, module in sorted(sys.modules.items()):
    if name.partition(".")[0] in ("autogen", "bindings") and "<" not in str(module.__file__):
        print(module.__file__)
"""


def test_all_modules_that_a_proof_runs_are_in_the_key() -> None:
    done = subprocess.run([sys.executable, "-c", PROOF], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in done.stdout.splitlines()}
    packages = {ROOT / "bindings" / "__init__.py", ROOT / "bindings" / "_support" / "__init__.py"}
    assert {path.name for path in loaded} >= {"expressions.py", "values.py", "produce.py"}
    assert loaded - packages - set(generator_files()) == set()


def test_the_content_of_a_file_decides_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "values.py"
    monkeypatch.setattr(products, "generator_files", lambda: [file])
    keys = set()
    for text in ("a = 1", "a = 2"):
        file.write_text(text)
        keys.add(products.generator.__wrapped__())
    assert len(keys) == 2
