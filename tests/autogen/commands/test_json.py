"""Every command answers in JSON, and with --json says nothing else on standard output."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click
import pytest

from autogen.commands import cli
from tests.autogen.commands.conftest import Tree


def commands(group: click.Group = cli, *names: str) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, *names, name)
        else:
            yield " ".join((*names, name)), command


@pytest.mark.parametrize(("name", "command"), [pytest.param(*one, id=one[0]) for one in commands()])
def test_every_command_has_the_option(name: str, command: click.Command) -> None:
    assert "--json" in [flag for option in command.params for flag in option.opts], name


def output(tree: Tree, *words: str) -> Any:
    run = tree.run(*words, "--json")
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_what_writes_says_what_it_wrote(tree: Tree) -> None:
    base, user = output(tree, "regen")
    assert base == {
        **{"name": "base", "outcome": "exact", "state": "written", "names": 2, "skipped": 0},
        **{"detail": "", "drift": []},
    }
    assert user["name"] == "user"
    assert {row["state"] for row in output(tree, "regen")} == {"unchanged"}
    result = output(tree, "gen", "include/user.h", "-o", "out/user.py")
    assert result["module"] == "out/user.py" and {"out/user.py", "out/user.pyi"} <= set(result["changed"])
    assert (result["declared"], result["headers"]) == (4, {"base.h": 2, "user.h": 2})
    assert (result["left_out"], result["left_out_of_system"], result["reasons"]) == ([], [], {})
    [again] = output(tree, "regen", "out/user.py")
    assert (again["name"], again["outcome"], again["state"]) == ("out/user.py", "made", "unchanged")


def test_what_starts_a_project_says_what_it_wrote(tree: Tree) -> None:
    (tree.root / "mine").mkdir()
    inner = Tree(tree.root / "mine")
    assert output(inner, "init", "--output", "src") == {
        "configuration": "autogen.toml",
        "output": "src",
        "headers": "headers",
    }
    (inner.root / "a.h").write_text("int a;\n")
    new = output(inner, "new", "a", "a.h")
    assert (new["manifest"], new["headers"]) == ("headers/a.toml", ["a.h"])
    assert new["sources"][1:] == ["builtins", "host"]


def test_the_cache(tree: Tree) -> None:
    where = output(tree, "cache", "dir")["dir"]
    assert output(tree, "cache", "clean") == {
        "dir": where,
        "removed": 0,
        "parts": {"archives": 0, "trees": 0, "apt": 0, "products": 0},
    }


@pytest.mark.parametrize(("name", "command"), [pytest.param(*one, id=one[0]) for one in commands()])
def test_no_option_is_there_twice(name: str, command: click.Command) -> None:
    flags = [flag for option in command.params for flag in option.opts]
    assert len(flags) == len(set(flags)), name
