"""Which products are kept: those of headers whose bytes are known, all of them, and will be the same next time."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.build import products
from autogen.manifest import Binding
from autogen.sources import Artifact, Headers, Obtained
from autogen.sources.fetch import folder


@pytest.fixture
def place(tmp_path: Path) -> Callable[[], Path | None]:
    """Where the product of the headers in the folder `include` is kept."""
    tree = tmp_path / "include"
    tree.mkdir()
    (tree / "a.h").write_text("int a;\n")
    obtained = Obtained(
        Artifact(name="own", kind="path", path="../include"), tree, "", False, "path ../include"
    )
    headers = {"x86_64-linux-gnu": Headers((tree,), (obtained,))}
    binding = Binding(name="a", about="a", headers=("a.h",), sources=("own",))
    return lambda: products.place(tmp_path / "cache", binding, headers, ())


def test_another_header_is_another_product(place: Callable[[], Path | None], tmp_path: Path) -> None:
    before = place()
    assert before is not None and place() == before
    (tmp_path / "include" / "b.h").write_text("int b;\n")
    assert place() not in (None, before)


@pytest.mark.parametrize(
    "target", ["/proc/self/pagemap", "/dev/zero", "/etc/passwd", "/usr/include", "nowhere"]
)
def test_what_leads_out_of_the_folder_is_not_read(
    place: Callable[[], Path | None], tmp_path: Path, target: str
) -> None:
    (tmp_path / "include" / "z.h").symlink_to(target)
    assert place() is None


def test_a_pipe_is_not_waited_for(place: Callable[[], Path | None], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "include" / "z.h")
    assert place() is None


def test_a_link_to_a_folder_is_not_overlooked(place: Callable[[], Path | None], tmp_path: Path) -> None:
    (tmp_path / "include" / "inner").symlink_to("../include")
    assert place() is None


@pytest.mark.parametrize(("bound", "most"), [("FILES", 3), ("HASHED", 30)])
def test_more_than_headers_are(
    place: Callable[[], Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str, most: int
) -> None:
    monkeypatch.setattr(folder, bound, most)
    assert place() is not None
    for number in range(4):
        (tmp_path / "include" / f"{number}.h").write_text("int x;\n")
    assert place() is None
