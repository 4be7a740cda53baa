"""Commands of the layers, run in the test's own process."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[..., tuple[int, str, str]]


def runner(main: Callable[[list[str]], None], capsys: pytest.CaptureFixture[str]) -> Run:
    """What runs a command with arguments, and gives exit code, standard output and standard error."""

    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stopped:
            main([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return command
