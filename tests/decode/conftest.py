"""What tests of decode want: its library, and commands of `python -m decode` run in this process."""

from __future__ import annotations

import pytest

from decode.commands import main
from decode.decoders.libraries import libraries
from decode.errors import LibraryMissing
from tests.commandline import Run, runner


@pytest.fixture
def library() -> None:
    """Skips where no libavcodec is."""
    try:
        libraries()
    except LibraryMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture
def run(library: None, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""
    return runner(main, capsys)
