"""A newcomer's afternoon, where there are compilers; .ci/bare-root has it where there are none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.long
@pytest.mark.network
@pytest.mark.needs("gcc")
def test_what_the_documents_tell_a_newcomer_is_so() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("needs a clone: what git does not know is not built")
    done = subprocess.run([sys.executable, ROOT / ".ci/newcomer"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
