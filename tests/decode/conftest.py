"""Runs commands of `python -m decode` in this process."""

from __future__ import annotations

import pytest

from decode.commands import main
from decode.decoders.libraries import libraries
from decode.errors import LibraryMissing
from tests.commandline import Run, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""
    try:
        libraries()
    except LibraryMissing as missing:
        pytest.skip(str(missing))
    return runner(main, capsys)
