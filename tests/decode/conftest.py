"""Runs commands of `python -m decode` in this process."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from decode.commands import main
from decode.decoders.libraries import libraries
from decode.errors import LibraryMissing

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""
    try:
        libraries()
    except LibraryMissing as missing:
        pytest.skip(str(missing))

    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stopped:
            main([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return command
