"""The package itself: its names, each imported when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import sqtt

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", sqtt.__all__)
def test_each_name_is_what_its_own_module_has(name: str) -> None:
    found = getattr(sqtt, name)
    assert found is not None and name in dir(sqtt)
    assert getattr(found, "__name__", name) == name


def test_another_name_is_none_of_it() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        getattr(sqtt, "nothing")  # noqa: B009 - types say so, too


def test_a_star_has_them_all() -> None:
    namespace: dict[str, object] = {}
    exec("from sqtt import *", namespace)
    assert namespace.keys() >= set(sqtt.__all__)


def test_to_import_it_takes_nothing_else() -> None:
    script = (
        "import sys, sqtt; print(*[one for one in sys.modules if one.split('.')[0] in ('numpy', 'sqtt')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["sqtt"]


def test_where_numpy_is_not_it_says_what_to_install() -> None:
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import sqtt"
    words = [sys.executable, "-I", "-S", "-c", script]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "pip install 'autogen-ctypes[sqtt]'" in run.stderr
