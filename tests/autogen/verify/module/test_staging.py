"""Verifying a module carries out its tables, and no code that comes with it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.verify.module.staging import stage
from tests import needs

MODULE = '''"""A module.

Made.
"""

try:
    from ._support import bindings as _bindings
except ImportError:
    from _support import bindings as _bindings

__source__ = {}

_records = """
pair: struct, 8 bytes
  a: c_int @ 0
  b: c_int @ 4
"""

_types = """
other = linked.thing
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    target="x86_64-linux-gnu",
    library=("LIBRARY",),
)
'''
PLAIN = MODULE.replace("other = linked.thing", "thing = c_int").replace("LIBRARY", "c")
TRAP = "import os, pathlib; pathlib.Path(os.environ.get('TRAP', '/nowhere')).touch()\n"


def write(folder: Path, library: str = "libc.so.6", **files: str) -> Path:
    for name, text in {"made": MODULE.replace("LIBRARY", library), **files}.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / "made.py"


def ask(module: Path, folder: Path, code: str) -> str:
    """What code says of the module `m`, where verify would import it."""
    staged = stage(module, folder)
    code = f"import sys; sys.path.insert(0, {str(staged.root)!r}); import {staged.name} as m; {code}"
    command = [sys.executable, "-B", "-P", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env=staged.environment, check=True)
    return done.stdout.strip()


def test_its_tables_are_carried_out_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the packages around it, not a `_support` that came with it, not a module that is none."""
    trap = tmp_path / "sprung"
    monkeypatch.setenv("TRAP", str(trap))
    beside = {"__init__": TRAP, "_support/__init__": TRAP, "json": TRAP}
    module = write(tmp_path / "patch", linked=PLAIN, **beside)
    assert ask(module, tmp_path, "import ctypes; print(ctypes.sizeof(m.pair), m.other.__name__)") == "8 c_int"
    assert not trap.exists()


def test_where_its_support_is_says_its_import_not_what_lies_around_it(tmp_path: Path) -> None:
    (tmp_path / "_support").mkdir()
    module = write(tmp_path / "inner", linked=PLAIN)
    assert ask(module, tmp_path, "print(m.__name__, m.other.__name__)") == "staged.made c_int"
    relative = MODULE[: MODULE.index("try:")] + "from .._support import bindings as _bindings\n"
    relative += MODULE[MODULE.index("\n__source__") :]
    module = write(tmp_path / "package", made=relative.replace("LIBRARY", "c"), **{"../linked": PLAIN})
    assert ask(module, tmp_path, "print(m.__name__, m.other.__name__)") == "staged.package.made c_int"


OF_ITS_OWN = '''_macros = """
copied(t: pair) -> c_int = do((u := t), (t := u), assign(t.a, u.b), t.a)
"""

_skipped = """
of_words: declared in words.h, not in text.c
"""

_types = """
other = linked.thing
"""
'''


def test_a_member_and_a_header_are_no_modules(tmp_path: Path) -> None:
    text = MODULE.replace('_types = """\nother = linked.thing\n"""\n', OF_ITS_OWN).replace("LIBRARY", "c")
    text = text.replace("    types=_types,", "    macros=_macros,\n    skipped=_skipped,\n    types=_types,")
    text = text.replace("A module.", "A module of top.h.")
    module = write(
        tmp_path, made=text, linked=PLAIN, **dict.fromkeys(("t", "u", "words", "text", "top"), TRAP)
    )
    assert ask(module, tmp_path, "print(m.copied(m.pair(1, 2)))") == "2"


@pytest.mark.parametrize("bad", ["made", "linked"])
def test_a_module_that_does_more_is_refused_before_anything_runs(tmp_path: Path, bad: str) -> None:
    module = write(tmp_path, **{"linked": PLAIN, bad: MODULE.replace("LIBRARY", "c") + TRAP})
    with pytest.raises(AutogenError, match=f"{bad}.py: is not imported: .* no other statements"):
        stage(module, tmp_path)


def test_the_child_has_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_TOKEN", "secret")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("AUTOGEN_OBJC_DISPATCH", "lookup")
    names = json.loads(
        ask(write(tmp_path, linked=PLAIN), tmp_path, "import os, json; print(json.dumps(dict(os.environ)))")
    )
    assert "AUTOGEN_OBJC_DISPATCH" in names and "PATH" in names
    assert not {"API_TOKEN", "PYTHONPATH"} & set(names)


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library in the current folder that leaves a file there when it is loaded."""
    folder = tmp_path / "current"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "evil.c").write_text(
        'int creat();\nvoid __attribute__((constructor)) run(void) { creat("ran", 0600); }\n'
    )
    subprocess.run([needs.compiler(), "-w", "-shared", "-fPIC", "-o", "evil.so", "evil.c"], check=True)
    return folder / "evil.so"


# Paths that have the current folder in them, all in their own way.
PATHS = ("/opt/x:", ":/opt/x", "/opt/x::/opt/y", "/opt/x;", ".", "/opt/x:.:")


@pytest.mark.parametrize("paths", [PATHS[:1], pytest.param(PATHS[1:], marks=pytest.mark.lists)], ids=str)
@pytest.mark.parametrize(
    "library",
    [
        "library=('{evil}',)",
        "library=('{evil}',), name='other'",
        "library={'linux': ('{evil}',), 'darwin': ('{evil}',)}",
        "library=('./evil.so', 'evil.so')",
        "library=('/usr/lib/../..{evil}',)",
        "library=('/usr/lib/./../..{evil}',)",
    ],
)
def test_a_library_is_loaded_by_its_name_not_by_a_path(
    tmp_path: Path, evil: Path, monkeypatch: pytest.MonkeyPatch, library: str, paths: tuple[str, ...]
) -> None:
    loads_nothing(tmp_path, evil, monkeypatch, library, paths)


def test_a_library_is_not_looked_for_in_the_current_folder(
    tmp_path: Path, evil: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads_nothing(tmp_path, evil, monkeypatch, "library=('evil.so',)", PATHS)


def loads_nothing(
    folder: Path, evil: Path, monkeypatch: pytest.MonkeyPatch, library: str, paths: tuple[str, ...]
) -> None:
    """No LD_LIBRARY_PATH has the library loaded."""
    for path in paths:
        monkeypatch.setenv("LD_LIBRARY_PATH", path)
        text = MODULE.replace(
            'library=("LIBRARY",)', f"functions='\\ntwice(x: c_int) -> c_int\\n', {library}"
        )
        module = write(folder, made=text.replace("{evil}", str(evil)), linked=PLAIN)
        code = "\ntry: m.twice(1)\nexcept OSError as error: print(type(error).__name__)"
        assert ask(module, folder, code) == "LibraryError"
        assert not (evil.parent / "ran").exists()


def test_a_library_is_loaded_by_a_path_that_the_user_names(
    tmp_path: Path, evil: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTOGEN_MADE_LIBRARY", str(evil))
    text = MODULE.replace(
        'library=("LIBRARY",)', "functions='\\ntwice(x: c_int) -> c_int\\n', library=('x.so',)"
    )
    code = "\ntry: m.twice(1)\nexcept OSError as error: print(type(error).__name__)"
    assert ask(write(tmp_path, made=text, linked=PLAIN), tmp_path, code) == "SymbolError"
    assert (evil.parent / "ran").exists()
