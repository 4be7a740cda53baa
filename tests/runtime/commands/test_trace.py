"""`python -m runtime trace`: a program's run is kept, shown, and said again."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from runtime.__main__ import main

PROGRAM = """
import runtime, sys
with runtime.open("mock:gfx1201") as dev:
    dev.alloc(64).write(bytes(64))
sys.exit(int(sys.argv[1]))
"""


def trace(*arguments: str | Path) -> tuple[int, list[str]]:
    found = CliRunner().invoke(main, ["trace", *map(str, arguments)])
    return found.exit_code, found.output.splitlines()


def test_the_whole_way(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    assert trace("record", "-o", tmp_path / "run", tmp_path / "program.py", "3") == (3, [])
    status, lines = trace("show", tmp_path / "run")
    assert status == 0 and "COPY_LINEAR" in "".join(lines)
    status, lines = trace("replay", tmp_path / "run", "--seed", "5")
    assert status == 0 and lines[0].endswith("; no differences") and lines[0].startswith("run 0: ")
    # Another one into the same file would hide what is there.
    found = CliRunner().invoke(main, ["trace", "record", "-o", str(tmp_path / "run"), "x.py"])
    assert "exists already: name another file" in str(found.exception)


def test_a_program_that_says_nothing_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("raise SystemExit(4)")
    run = tmp_path / "run"
    assert trace("record", "-o", run, tmp_path / "program.py") == (
        4,
        [f"runtime: the program said nothing to a driver: there is no {run}"],
    )


def test_a_difference_is_an_exit_status(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    trace("record", "-o", tmp_path / "run", tmp_path / "program.py", "0")
    data = (tmp_path / "run").read_bytes()
    path, at = b"/dev/dri/renderD128", data.index(b"/dev/dri/renderD128")
    (tmp_path / "run").write_bytes(data[:at] + b"/dev/dri/renderD199" + data[at + len(path) :])
    status, lines = trace("replay", tmp_path / "run")
    assert status == 1
    assert "open of /dev/dri/renderD199: No such file or directory, then granted" in lines[0]
