"""`autogen new` and `init`: what they write is what the other commands take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.autogen.commands.conftest import Tree


@pytest.fixture
def repository(tmp_path: Path) -> Tree:
    """A library with headers in include/lib, one of which its build makes in build/include/lib."""
    for name, text in {
        "include/lib/lib.h": '#include "lib/config.h"\n#include "lib/deep/part.h"\nint f(int n[LIB_MOST]);\n',
        "include/lib/deep/part.h": "struct part { int x; };\n",
        "build/include/lib/config.h": "#define LIB_MOST 4\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return Tree(tmp_path)


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("header", ["lib/lib.h", "include/lib/lib.h"])
def test_each_include_folder_becomes_a_source(repository: Tree, header: str) -> None:
    assert repository.run("init").returncode == 0
    run = repository.run("new", "lib", header, "-I", "include", "-I", "build/include")
    assert run.returncode == 0, run.stderr
    manifest = (repository.root / "headers" / "lib.toml").read_text()
    assert 'headers = ["lib/lib.h"]\nsources = ["include", "build-include", "builtins", "host"]' in manifest
    assert repository.run("regen").returncode == 0
    assert repository.run("check").returncode == 0
    assert repository.run("new", "part", "lib/deep/part.h", "-I", "include").returncode == 0
    assert 'sources = ["include", "builtins"' in (repository.root / "headers" / "part.toml").read_text()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("-l", "$package/../x.so"),
            "expected $package/PATH, below the folder of the module. Nothing was written",
        ),
        (("-l", ""), "library[0]"),
        (("-l", "a\tb"), "library[0]"),
        (("-I", "/usr"), "-I /usr: it lies outside of"),
        (("-I", "build/include"), "include/lib/lib.h: it lies outside of "),
    ],
)
def test_what_would_be_no_manifest_is_not_written(
    repository: Tree, words: tuple[str, ...], message: str
) -> None:
    assert repository.run("init").returncode == 0
    run = repository.run("new", "lib", "include/lib/lib.h", "--source", "linux@7.2", *words)
    assert run.returncode == 2 and message in run.stderr, run.stderr
    assert [path.name for path in (repository.root / "headers").iterdir()] == ["sources.toml"]


def test_init_makes_the_folder_that_a_configuration_names(repository: Tree) -> None:
    (repository.root / "autogen.toml").write_text('output = "out"\nheaders = "manifests"\n')
    for command in ("regen", "check"):
        run = repository.run(command)
        assert run.returncode == 2 and "there is no such folder; `autogen init` makes it" in run.stderr
    run = repository.run("init", "--headers", "elsewhere")
    assert run.returncode == 2 and "says 'manifests'; edit it there" in run.stderr
    assert repository.run("init").stdout.startswith("manifests/sources.toml: written")
    assert (repository.root / "autogen.toml").read_text() == 'output = "out"\nheaders = "manifests"\n'
    assert repository.run("init").returncode == 2


@pytest.mark.parametrize("output", ["out put", "src/geo-native", "class", "src/_support"])
def test_the_output_is_a_package_that_can_be_imported(repository: Tree, output: str) -> None:
    run = repository.run("init", "--output", output)
    assert run.returncode == 2 and "no import can name a package" in run.stderr
    assert not (repository.root / "autogen.toml").exists()


@pytest.mark.parametrize("command", ["regen", "check"])
def test_a_project_without_a_binding_says_so(repository: Tree, command: str) -> None:
    assert repository.run("init").returncode == 0
    run = repository.run(command)
    assert run.returncode == 0
    assert run.stderr.endswith(
        "has no manifest, so there is no binding; `autogen new NAME HEADER…` starts one\n"
    )
