"""What commands print where standard output is closed, or cannot encode it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commandline import GONE, shell


def test_waves_are_shown_in_ascii(coded: Path) -> None:
    code, out, _ = shell(f"$python -m sqtt waves {coded}", coded.parent, PYTHONIOENCODING="ascii")
    assert code == 0
    assert b" ? " in out


@pytest.mark.parametrize("command", ["info", "waves --json", "export -f csv -o -", "info --check"])
def test_commands_work_without_standard_streams(coded: Path, command: str) -> None:
    assert shell(f"$python -m sqtt {command} {coded} <&- >&- 2>&-", coded.parent) == (0, b"", b"")


@pytest.mark.parametrize("command", ["info", "waves", "waves -n 0", "hotspots", "packets -n 0"])
def test_a_reader_who_has_gone_is_141(coded: Path, command: str) -> None:
    arguments = [*command.split(), str(coded)]
    code = f"{GONE} from sqtt.commands import main; main({arguments})"
    printed = shell(f'$python -c "{code}"', coded.parent)
    assert (printed[:2], b"Traceback" in printed[2]) == ((141, b""), False)
