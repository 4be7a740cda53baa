"""The four outcomes of a run, and the cache of products."""

from __future__ import annotations

import json
import os
import resource
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from autogen.build import Outcome, build, products, schedule
from autogen.commands import cli
from autogen.errors import AutogenError
from autogen.project import Project, find
from autogen.sources import Artifact, Obtained, Unavailable
from tests.autogen.sources.registries import unprivileged

SOURCES = """
[artifact.pool]
kind = "debian"
package = "libpool-dev"
version = "1.0-1"
suite = "bookworm"
architecture = "amd64"
path = "pool/main/p/pool/libpool-dev_1.0-1_amd64.deb"
sha256 = "%s"
bytes = 1
licence = "MIT"

[source.pool]
artifact = "pool"
include = ["."]
""" % ("a" * 64)
OLD = "struct s { int a; };\n"
NEW = "struct s { int a; int b; };\n"

Serve = Callable[..., None]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    for folder in ("headers", "bindings", "tree"):
        (tmp_path / folder).mkdir()
    (tmp_path / "headers" / "sources.toml").write_text(SOURCES)
    (tmp_path / "headers" / "m.toml").write_text('about = "m"\nheaders = ["s.h"]\nsources = ["pool"]\n')
    monkeypatch.setenv("AUTOGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return find(tmp_path)


@pytest.fixture
def serve(project: Project, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """serve(text, version): what the archive has from now on; no text: nothing."""

    def change(text: str | None, version: str = "1.0-1") -> None:
        def obtain(artifacts: Iterable[Artifact], *_: Any, **__: Any) -> dict[str, Obtained | Unavailable]:
            found: dict[str, Obtained | Unavailable] = {}
            for artifact in artifacts:
                if text is None:
                    found[artifact.name] = Unavailable("the archive cannot be reached")
                    continue
                (project.root / "tree" / "s.h").write_text(text)
                exact = version == artifact.version
                digest = artifact.sha256 if exact else version.rjust(64, "0")
                pin = replace(artifact, version=version).pin
                found[artifact.name] = Obtained(artifact, project.root / "tree", digest, exact, pin)
            return found

        monkeypatch.setattr(schedule, "obtain", obtain)

    return change


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, list(words), standalone_mode=False)
    return int(result.return_value or 0), result.output


def test_exact(project: Project, serve: Serve) -> None:
    serve(OLD)
    assert run("regen") == (0, "m: exact, written: 1 name, 0 skipped\n")
    assert run("check") == (0, "m: exact, same\n")


def test_same_headers_of_another_version(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    before = project.module_path("m").read_text()
    serve(OLD, "1.0-2")
    code, text = run("regen")
    assert code == 0
    assert text.startswith("m: same-headers, unchanged: 1 name, 0 skipped (libpool-dev=1.0-2")
    assert project.module_path("m").read_text() == before
    assert run("check")[0] == 0


def test_drift_shows_what_moved_and_writes_nothing(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    before = project.module_path("m").read_text()
    serve(NEW, "2.0-1")
    code, text = run("regen")
    assert code == 3
    assert "m: drift: libpool-dev=2.0-1 (bookworm) instead of libpool-dev=1.0-1 (bookworm)" in text
    assert "header s.h differs from the one recorded" in text
    assert "+  b: c_int @ 4" in text
    assert project.module_path("m").read_text() == before


def test_drift_is_a_warning_of_check_and_an_error_when_strict(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    serve(NEW, "2.0-1")
    code, text = run("check")
    assert code == 0
    assert "warning: the headers drifted" in text
    assert run("check", "--strict")[0] == 3


def test_drift_still_holds_the_module_against_its_recorded_hash(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    path = project.module_path("m")
    path.write_text(path.read_text() + "# edited\n")
    serve(NEW, "2.0-1")
    code, text = run("check")
    assert code == 1
    assert "edited by hand" in text


def test_accepted_drift_is_written_and_is_the_same_from_then_on(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    serve(NEW, "2.0-1")
    assert run("regen", "--accept-drift")[0] == 0
    assert "b: c_int @ 4" in project.module_path("m").read_text()
    assert run("check")[1].startswith("m: same-headers, same")


def test_unavailable_is_an_error(project: Project, serve: Serve) -> None:
    serve(OLD)
    run("regen")
    serve(None)
    code, text = run("check")
    assert code == 2
    assert "the archive cannot be reached" in text


def test_unavailable_is_allowed_where_the_manifest_says_optional(project: Project, serve: Serve) -> None:
    manifest = project.manifest_path("m")
    manifest.write_text(manifest.read_text() + "optional = true\n")
    serve(OLD)
    run("regen")
    serve(None)
    assert run("regen") == (0, "m: unavailable: the archive cannot be reached\n")
    assert run("check")[0] == 0
    project.module_path("m").write_text("edited")
    assert run("check")[0] == 1


def test_a_product_is_built_once_for_the_same_inputs(
    project: Project, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve(OLD)
    [first] = build(project, ["m"], jobs=1)

    def explode(*_: object, **__: object) -> None:
        raise AssertionError("nothing changed, so nothing is parsed")

    monkeypatch.setattr(schedule, "Child", explode)
    [second] = build(project, ["m"], jobs=1)
    assert (first.outcome, second.built) == (Outcome.EXACT, first.built)
    with pytest.raises(AssertionError):
        serve(OLD, "1.0-2")
        build(project, ["m"], jobs=1)


@pytest.mark.parametrize(
    ("base", "more", "before", "after"),
    [
        (OLD, "int s(void);", "s = base.s\n", "s = base.struct_s\n"),
        ("struct s { struct t *p; };", "struct t { int b; };", "t: struct, incomplete", "t = base.t\n"),
    ],
    ids=["another name there", "completed there"],
)
def test_what_a_linked_binding_has_decides_a_product(
    project: Project, serve: Serve, base: str, more: str, before: str, after: str
) -> None:
    """The user's manifest and headers stay the same; the other binding takes one header more."""
    serve(base)
    (project.root / "tree" / "more.h").write_text(more)
    (project.root / "tree" / "user.h").write_text(
        'struct t;\n#include "s.h"\nstruct user { struct s *one; struct t *other; };'
    )
    common = 'about = "x"\nsources = ["pool"]\n'
    for name, keys in (
        ("base", 'headers = ["s.h"]'),
        ("user", 'headers = ["user.h"]\nlinks = { "s.h" = "base" }'),
        ("base", 'headers = ["s.h", "more.h"]'),
    ):
        project.manifest_path(name).write_text(f"{common}{keys}\n")
        if name == "user":
            assert before in _text(project)
    assert after in _text(project)


def _text(project: Project) -> str:
    [result] = build(find(project.root), ["user"], jobs=1)
    assert result.built is not None, result
    return result.built.text


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: b"{",
        lambda text: bytes(len(text)),
        lambda text: json.dumps(dict.fromkeys(json.loads(text))).encode(),
        lambda text: json.dumps({**json.loads(text), "names": {"s": None}}).encode(),
        lambda text: text[: len(text) // 2],
        lambda text: b"[" * 100_000,
        lambda text: b'{"name": "\xff"}',
        lambda text: b"",
    ],
    ids=["brace", "nulls", "every-value-null", "a-null-inside", "half", "deep", "not-UTF-8", "empty"],
)
def test_a_damaged_cache_entry_is_built_again(
    project: Project, serve: Serve, damage: Callable[[bytes], bytes]
) -> None:
    serve(OLD)
    [first] = build(project, ["m"], jobs=1)
    [entry] = (project.root / "cache" / "products").glob("*.json")
    entry.write_bytes(damage(entry.read_bytes()))
    [second] = build(project, ["m"], jobs=1)
    assert second.built == first.built
    assert json.loads(entry.read_text())["name"] == "m"


class _Here:
    """A call in this process, in the place of one in a child."""

    def __init__(self, function: Callable[..., Any], *arguments: Any, about: str, bounds: object) -> None:
        self.value = function(*arguments)

    def result(self) -> Any:
        return self.value

    def kill(self) -> None:
        pass


@pytest.mark.parametrize("warm", [True, False])
def test_a_cache_that_is_only_read(
    project: Project, serve: Serve, monkeypatch: pytest.MonkeyPatch, warm: bool
) -> None:
    """A warm one answers; in a cold one the product is made and not kept: here, as others may not run our Python."""
    monkeypatch.setattr(schedule, "Child", _Here)
    monkeypatch.setattr(schedule, "wait", list)
    serve(OLD)
    [first] = build(project, ["m"], jobs=1)
    folder = project.root / "cache" / "products"
    for entry in [] if warm else list(folder.iterdir()):
        entry.unlink()
    if warm:
        monkeypatch.setattr(schedule, "Child", None)
    folder.chmod(0o555)
    (project.root / "tree" / "s.h").chmod(0o666)  # which `serve` writes again
    try:
        with unprivileged(folder):
            [second] = build(project, ["m"], jobs=1)
    finally:
        folder.chmod(0o755)
    assert second.built == first.built
    assert len(list(folder.iterdir())) == warm


def test_a_cache_on_a_full_disk_is_an_error_that_says_so(project: Project, serve: Serve) -> None:
    serve(OLD)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limit[1]))
    try:
        code, text = run("check")
    except AutogenError as problem:
        code, text = 2, str(problem)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert code == 2
    assert "cannot be written: File too large; free some of it, or set AUTOGEN_CACHE" in text
    assert list((project.root / "cache" / "products").iterdir()) == []


def test_a_product_in_use_outlives_newer_ones(
    project: Project, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pool's text is OLD, then something newer; OLD is asked for again, and only two may stay."""
    monkeypatch.setattr(products, "PRODUCTS_KEPT", 2)
    product: list[str] = []
    keep = products.keep
    monkeypatch.setattr(products, "keep", lambda *words: product.append("") or keep(*words))
    texts = [OLD, NEW, "struct s { char c; };\n"]
    for number, text in enumerate([texts[0], texts[1], texts[0], texts[2], texts[0]]):
        serve(text, f"{texts.index(text)}.0")
        build(project, ["m"], jobs=1)
        for entry in (project.root / "cache" / "products").glob("*.json"):
            age = entry.stat().st_mtime  # as if a minute had passed
            os.utime(entry, (age - 60, age - 60))
        assert len(product) == [1, 2, 2, 3, 3][number]
