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


FORKS = """
import os, runtime
with runtime.open("mock:gfx1100") as device:
    buffer = device.alloc(64)
    buffer.write(b"1")
    child = os.fork()
    if child == 0:
        with runtime.open("mock:gfx1201") as own:
            own.alloc(64).write(b"2" * 64)
        buffer.close()
        device.close()
        os._exit(0)
    buffer.write(b"3")
    assert os.waitpid(child, 0)[1] == 0
    buffer.write(b"4")
"""


def test_the_runs_of_a_program_that_forks_are_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(FORKS)
    assert trace("record", "-o", tmp_path / "run", tmp_path / "program.py") == (0, [])
    status, lines = trace("replay", tmp_path / "run")
    assert status == 0 and len(lines) == 2, lines
    assert all(line.endswith("; no differences") for line in lines)
    status, lines = trace("show", tmp_path / "run")
    assert status == 0 and sum("started" in line for line in lines) == 2


def test_what_the_tools_ask_of_a_mock_is_kept_too(tmp_path: Path) -> None:
    assert trace("record", "-o", tmp_path / "run", "-m", "runtime", "info", "mock:gfx1100") == (0, [])
    assert "AMDKFD_IOC_GET_VERSION" in "".join(trace("show", tmp_path / "run")[1])


def test_a_folder_that_is_not_there_stops_it_before_the_program(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("raise SystemExit(4)")
    found = CliRunner().invoke(
        main, ["trace", "record", "-o", str(tmp_path / "no" / "run"), str(tmp_path / "program.py")]
    )
    assert "there is no folder" in str(found.exception)


def test_a_program_that_is_killed(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert trace("record", "-o", tmp_path / "run", tmp_path / "program.py")[0] == 128 + 9
