"""What is asked behind large headers is asked behind what clang has made of them, and the answers are the same."""

from __future__ import annotations

import os
import resource
import signal
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.clang import Request, Unit, parse, precompiled, raw
from autogen.clang.unit import MAIN

pytestmark = pytest.mark.skipif(
    precompiled.PATHS is None, reason="an open file has no path here that clang takes"
)
LINES = "".join(f"struct s{number} {{ int a, b[{number + 1}]; }};\n" for number in range(4000))
HEADER = f"{LINES}#define TWICE(x) ((x) * 2)\nstatic inline int seven(void) {{ return 7; }}\n"


class Headers:
    """Headers that are parsed, and can be asked about as long as this is there."""

    def __init__(self, request: Request) -> None:
        self.unit = parse(request)

    def ask(self, tail: str, args: tuple[str, ...] = ()) -> Unit:
        return parse(replace(self.unit.request, args=args), tail, tolerant=True, bodies=True)


@pytest.fixture
def large(tmp_path: Path) -> Request:
    (tmp_path / "large.h").write_text(HEADER)
    return Request(("large.h",), (tmp_path,))


def opened(unit: Unit) -> set[str]:
    return {Path(path).name for path in map(raw.file_name, raw.opened(unit.tu))}


def sizes(unit: Unit) -> list[str]:
    return [one.type.spelling for one in unit.cursors() if one.spelling == "a"]


def test_the_headers_are_read_once(large: Request) -> None:
    headers = Headers(large)
    assert opened(headers.unit) == {"main.c", "large.h"}
    for tail in ("int a = TWICE(3);", "int b = sizeof(struct s9);"):
        assert opened(headers.ask(tail)) == {"main.c"}


def test_what_they_declare_is_there(large: Request) -> None:
    headers = Headers(large)
    unit = headers.ask("__typeof__((struct s3999 *)0) last;\nint n = TWICE(sizeof(seven()));\n")
    assert not [*unit.tu.diagnostics]
    (last,) = (one.type.get_canonical().get_pointee() for one in unit.cursors() if one.spelling == "last")
    assert last.get_size() == 4 + 4 * 4000
    assert unit.header(last.get_declaration()) == "large.h"


def test_only_what_stands_behind_them_is_listed(large: Request) -> None:
    headers = Headers(large)
    unit = headers.ask("int a;\nvoid f(void) { seven(); }")
    assert [one.spelling for one in unit.cursors()] == ["a", "f"]


def test_errors_are_in_the_same_lines(large: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    def errors() -> list[tuple[str, int, str]]:
        found = Headers(large).ask("\nint a = b;\n\nint c = d;\n").tu.diagnostics
        return [(one.location.file.name, one.location.line, one.spelling) for one in found]

    behind = errors()
    monkeypatch.setattr(precompiled, "LEAST", 1 << 30)
    assert errors() == behind
    assert [(file, line) for file, line, _ in behind] == [(MAIN, 3), (MAIN, 5)]


@pytest.mark.parametrize("args", [("-DTWICE=3",), ("-fpack-struct",), ("-std=gnu11",), ("-Wp,-DTWICE=3",)])
def test_other_arguments_make_other_headers(args: tuple[str, ...], large: Request) -> None:
    headers = Headers(large)
    assert "large.h" in opened(headers.ask("int a;", args))


def test_warnings_do_not(large: Request) -> None:
    headers = Headers(large)
    assert opened(headers.ask("int a;", ("-Wno-int-conversion",))) == {"main.c"}


def test_a_header_that_has_changed_is_read_again(large: Request) -> None:
    headers = Headers(large)
    headers.ask("int a;")
    (large.roots[0] / "large.h").write_text(f"{HEADER}\n#undef TWICE\n#define TWICE(x) int a[x]\n")
    unit = headers.ask("TWICE(5);")
    assert sizes(unit) == ["int[5]"]


def test_the_last_parse_is_that_which_counts(large: Request) -> None:
    """Even if a file has the size and the time that it had."""
    path = large.roots[0] / "large.h"
    before = path.stat()
    for number in "34":
        path.write_text(HEADER.replace("* 2", f"* {number}"))
        os.utime(path, (before.st_mtime, before.st_mtime))
        headers = Headers(large)
        assert sizes(headers.ask("int a[TWICE(1)];")) == [f"int[{number}]"]


def test_small_headers_are_read_again_which_takes_less(tmp_path: Path) -> None:
    (tmp_path / "small.h").write_text("struct s { int a; };\n")
    headers = Headers(Request(("small.h",), (tmp_path,)))
    assert opened(headers.ask("int a;")) == {"main.c", "small.h"}


def test_a_body_with_an_error_is_no_error_of_the_header(tmp_path: Path) -> None:
    (tmp_path / "wrong.h").write_text(f"{LINES}static inline int wrong(void) {{ return missing; }}\n")
    headers = Headers(Request(("wrong.h",), (tmp_path,)))
    assert "wrong" in {one.spelling for one in headers.unit.cursors()}
    assert opened(headers.ask("int a;")) == {"main.c"}


def test_nothing_is_left(
    large: Request, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even what a killed process left an hour ago."""
    folder = tmp_path_factory.mktemp("tmp")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    left, young = folder / "autogen-precompiled-left", folder / "autogen-precompiled-young"
    for one in (left, young):
        one.mkdir()
        (one / "headers").touch()
    os.utime(left, (time.time() - 4000,) * 2)
    headers = Headers(large)
    assert opened(headers.ask("int a;")) == {"main.c"}
    assert [*folder.iterdir()] == [young]


def test_its_file_is_closed_with_it(large: Request) -> None:
    before = [*Path("/proc/self/fd").iterdir()]
    for _ in range(3):
        Headers(large).ask("int a;")
    assert len([*Path("/proc/self/fd").iterdir()]) <= len(before) + 1


def test_where_there_is_no_room_they_are_read_again(
    large: Request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    headers = Headers(large)
    unit = headers.ask("int a[TWICE(2)];")
    assert "large.h" in opened(unit)
    assert sizes(unit) == ["int[4]"]


def test_a_disk_that_fills_up_ends_nothing(
    large: Request,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """clang aborts then, and says that the output stream failed."""
    folder = tmp_path_factory.mktemp("tmp")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    headers = Headers(large)
    limits, ignored = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        unit = headers.ask("int a[TWICE(2)];")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "large.h" in opened(unit)
    assert sizes(unit) == ["int[4]"]
    assert not [*folder.iterdir()]
    assert capfd.readouterr().err == ""
