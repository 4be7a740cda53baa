"""Beside every header stands the module and the stub that it must give, byte for byte.

After a change of the generator: `python -m tools.golden --renew`, and read the difference.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from autogen.host import native_target
from autogen.verify.compiler.subject import Subject
from autogen.verify.report import verify
from autogen.view import open_module
from tests.autogen.conftest import load
from tests.autogen.verify.samples import compiler
from tests.examples import telling
from tools import golden

HEADERS = golden.headers()


def shown(header: Path) -> str:
    return header.relative_to(golden.ROOT).as_posix()


@pytest.mark.parametrize("header", HEADERS, ids=shown)
def test_a_header_gives_what_stands_beside_it(header: Path) -> None:
    for path, text in golden.files(header):
        assert text == path.read_text(), f"{path.name}: run `python -m tools.golden --renew` if this is meant"


# Those of Objective-C would need a runtime that has their classes.
@pytest.mark.parametrize(
    "header", [one for one in HEADERS if golden.case(one).language != "objective-c"], ids=shown
)
def test_every_name_of_a_module_can_be_had_or_wants_a_library(header: Path) -> None:
    names = [*golden.case(header).links.values(), header.stem]
    try:
        for name in names:
            module = load(f"bindings.{name}", (header.parent / f"{name}.py").read_text())
        for name in dir(module):
            try:
                getattr(module, name)
            except AttributeError as missing:  # a variable, whose library nobody has
                assert "_LIBRARY to the library file" in str(missing)
    finally:
        for name in names:
            sys.modules.pop(f"bindings.{name}", None)


# Of each folder what has most to ask about.
TELLING = {
    *("code/inline.h", "enums/enums.h", "functions/functions.h", "macros/ioctls.h", "macros/values.h"),
    *(
        "records/bitfields.h",
        "records/unions.h",
        "registers/registers.h",
        "targets/widths.h",
        "types/anonymous.h",
    ),
}
ASKED = [
    (header, target)
    for header in HEADERS
    for target in golden.case(header).targets
    if golden.case(header).language == "c" and not golden.case(header).links
    if target in ("x86_64-linux-gnu", "aarch64-linux-gnu")  # whose objects can be read
]


@pytest.mark.parametrize(
    ("header", "target"),
    telling(ASKED, *(row for row in ASKED if shown(row[0]) in TELLING)),
    ids=lambda one: shown(one) if isinstance(one, Path) else one,
)
def test_a_compiler_says_the_same(header: Path, target: str, tmp_path: Path) -> None:
    """What is renewed is not only what the generator says. gcc is asked for this machine, clang for others."""
    here = target == native_target()
    asked = compiler("gcc") if here else compiler("clang", target)
    (tmp_path / "trial").mkdir()
    (tmp_path / "trial" / "__init__.py").touch()
    (tmp_path / "trial" / "_support").symlink_to(golden.ROOT.parents[1] / "bindings" / "_support")
    module = tmp_path / "trial" / f"{header.stem}.py"
    module.write_text(header.with_suffix(".py").read_text())
    text, model = f'#include "{header.name}"\n', golden.product(header).models[target]
    subject = Subject(header.stem, text, (header.parent, None), (), (), {header.name}.__contains__, model)
    found = verify(open_module(module), subject, asked, target).differences
    assert [one for one in found if "_LIBRARY to the library file" not in one.what] == []


def test_every_module_has_its_header() -> None:
    beside = {path for header in HEADERS for path, _ in golden.files(header)}
    assert {path for path in golden.ROOT.glob("*/*.py*") if path.suffix in (".py", ".pyi")} == beside


def test_a_header_says_what_it_shows_and_no_option_is_mistyped(tmp_path: Path) -> None:
    assert [header for header in HEADERS if not header.read_text().startswith("/* ")] == []
    header = tmp_path / "x.h"
    header.write_text('/* Shows.\n *\n * target = ["x86_64-linux-gnu"]\n */\n')
    with pytest.raises(ValueError, match="target"):
        golden.case(header)


def test_renewing_writes_what_differs_and_removes_what_nothing_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "tests" / "golden"
    (root / "some").mkdir(parents=True)
    (root / "some" / "one.h").write_text("/* A number. */\n#define ONE 1\n")
    (root / "some" / "gone.py").touch()
    monkeypatch.setattr(golden, "ROOT", root)
    assert golden.main([]) == 1
    assert not (root / "some" / "one.py").exists()
    assert golden.main(["--renew"]) == 0
    assert "ONE = 1" in (root / "some" / "one.py").read_text()
    assert sorted(path.name for path in (root / "some").iterdir()) == ["one.h", "one.py", "one.pyi"]
    assert golden.main([]) == 0
    assert (
        capsys.readouterr().out.split()
        == [f"tests/golden/some/{n}" for n in ("one.py", "one.pyi", "gone.py")] * 2
    )
