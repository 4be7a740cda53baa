"""`autogen export`: a package with what its modules need, which says what it is, and is compared later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.autogen.render.conftest import mypy_cache
from tests.autogen.run import autogen

ROOT = Path(__file__).parents[4]
TOUCH_ALL = """
import sys, importlib
sys.path.insert(0, ".")
for name in sys.argv[1:]:
    module = importlib.import_module(f"own.{name}")
    for one in dir(module):
        try:
            getattr(module, one)
        except OSError:
            pass  # a variable of a library that is not here
assert not [name for name in sys.modules if name.startswith("bindings")]
"""


def export(folder: Path, *words: str, code: int = 0) -> str:
    done = autogen("-C", str(ROOT), "export", *words, folder=folder, environment={"PATH": ""})
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_it_is_a_package_that_says_what_it_is(tmp_path: Path) -> None:
    export(tmp_path, "kfd", "own")
    own = tmp_path / "own"
    assert {path.name for path in own.iterdir()} == {
        *("__init__.py", "py.typed", "_support", "kfd.py", "kfd.pyi", "amdgpu_drm.py", "amdgpu_drm.pyi")
    }
    assert "MIT License" in (own / "_support/LICENSE").read_text()
    stamp = (own / "_support/export.toml").read_text()
    assert 'version = "0.1.0"' in stamp and 'modules = ["amdgpu_drm", "kfd"]' in stamp


@pytest.mark.parametrize("names", [("kfd",), ("hip", "amd_gpu.gc_11_0_0"), ("va", "libusb")])
def test_every_name_is_made_with_the_support_that_came_along(tmp_path: Path, names: tuple[str, ...]) -> None:
    export(tmp_path, *names, "own")
    assert not (tmp_path / "own/_support/objc").exists()
    done = subprocess.run(
        [sys.executable, "-P", "-c", TOUCH_ALL, *names], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_modules_of_objective_c_have_their_run_time(tmp_path: Path) -> None:
    export(tmp_path, "kfd", "own")
    export(tmp_path, "dispatch", "own")
    assert (tmp_path / "own/_support/objc/binding.py").exists() or (
        tmp_path / "own/_support/objc/binding"
    ).exists()
    export(tmp_path, "--check", "own")


def test_what_was_changed_is_named(tmp_path: Path) -> None:
    export(tmp_path, "kfd", "own")
    assert export(tmp_path, "--check", "own") == "own: same\n"
    with (tmp_path / "own/_support/enums.py").open("a") as file:
        file.write("# mine\n")
    (tmp_path / "own/kfd.pyi").unlink()
    (tmp_path / "own/_support/more.py").write_text("")
    output = export(tmp_path, "--check", "own", code=1)
    assert "own/_support/enums.py: differs" in output
    assert "own/kfd.pyi: missing" in output
    assert "own/_support/more.py: not of this version's _support" in output


def test_an_init_of_ones_own_stays(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/__init__.py").write_text("MINE = 1\n")
    export(tmp_path, "kfd", "own")
    assert (tmp_path / "own/__init__.py").read_text() == "MINE = 1\n"
    export(tmp_path, "--check", "own")


def test_modules_of_a_project_leave_the_init_of_the_folder_alone(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "a.h").write_text("struct a { int x; };\n")

    def run(*words: str, code: int = 0) -> str:
        done = autogen("-C", str(project), *words, folder=project)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    run("init")
    run("new", "a", "a.h", "--source", "linux@7.2")
    manifest = project / "headers" / "a.toml"
    manifest.write_text(manifest.read_text().replace(', "linux@7.2", "builtins"', ""))
    run("regen")
    run("export", "a", "../own")
    assert "same" in run("export", "--check", "../own")
    (tmp_path / "own/__init__.py").write_text("MINE = 1\n")
    run("export", "a", "../own")
    assert (tmp_path / "own/__init__.py").read_text() == "MINE = 1\n"
    assert "same" in run("export", "--check", "../own")


def test_a_folder_without_a_stamp_cannot_be_compared(tmp_path: Path) -> None:
    assert "export.toml is not there" in export(tmp_path, "--check", "own", code=2)
    assert "no module is named" in export(tmp_path, "own", code=2)


def test_type_checkers_accept_what_was_left_out(tmp_path: Path) -> None:
    export(tmp_path, "kfd", "own")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", mypy_cache(tmp_path), "own"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_a_file_is_no_name_and_of_many_names_the_nearest_are_shown(tmp_path: Path) -> None:
    message = export(tmp_path, "zzgeo.py", "own", code=2)
    assert message.startswith(
        "autogen: no binding is called 'zzgeo.py'; names of bindings are expected, not files; expected one of "
    )
    assert ", of which the nearest are " in message and len(message) < 250
