"""Outside of any project, the commands that read take the bindings that came with autogen; nothing is fetched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.build import build, name_and_kind
from autogen.project import find
from autogen.view import open_module
from autogen.view.listing import built
from tests.autogen.run import autogen

ROOT = Path(__file__).parents[4]


def run(folder: Path, *words: str, code: int = 0) -> str:
    environment = {**os.environ, "AUTOGEN_CACHE": str(folder / "cache")}
    done = autogen(*words, folder=folder, environment=environment)
    assert done.returncode == code, done.stdout + done.stderr
    assert "fetching" not in done.stderr
    return done.stdout if code == 0 else done.stderr


def test_the_bindings_are_listed(tmp_path: Path) -> None:
    assert "kfd " in run(tmp_path, "list")
    assert {"kfd", "hip", "amd_gpu.gc_11_0_0"} <= {
        one["name"] for one in json.loads(run(tmp_path, "list", "--json"))
    }


def test_what_a_binding_declares(tmp_path: Path) -> None:
    listed = {one["name"]: one for one in json.loads(run(tmp_path, "list", "kfd", "--json"))}
    assert listed["AMDKFD_IOC_GET_VERSION"]["kind"] == "ioctl"
    assert listed["kfd_ioctl_get_version_args"]["declaration"].startswith(
        "struct kfd_ioctl_get_version_args {"
    )


def test_where_a_name_comes_from(tmp_path: Path) -> None:
    output = run(tmp_path, "explain", "hip.hipMalloc")
    assert "header  one of hip/amd_detail/" in output  # a module does not say which of its headers has a name
    assert "C       enum hipError_t hipMalloc(void **ptr, size_t size);" in output
    assert "Python  (ptr: POINTER(c_void_p), size: c_size_t) -> hipError_t" in output


@pytest.mark.network
@pytest.mark.parametrize("name", ["kfd", "amdgpu_drm", "metal"])
def test_a_module_alone_lists_the_names_and_kinds_that_its_headers_do(name: str) -> None:
    project = find(ROOT)
    path = project.module_path(name)
    alone = built(name, open_module(path), path.read_text())
    [result] = build(project, [name])
    assert result.built is not None
    known = {"inline function": "macro function"}  # which of the two it was, a module does not say
    for target in project.bindings[name].targets:
        there = {(name, known.get(kind, kind)) for name, kind in map(name_and_kind, result.built.on(target))}
        assert {*map(name_and_kind, alone.on(target))} == there


def test_what_the_value_of_a_register_means(tmp_path: Path) -> None:
    assert "VGPRS" in run(tmp_path, "decode", "gc_11_0_0.COMPUTE_PGM_RSRC1", "0x43")


def test_modules_for_another_package(tmp_path: Path) -> None:
    run(tmp_path, "export", "kfd", "out")
    asked = "import sys; sys.path.insert(0, '.'); from out import kfd; print(hex(kfd.AMDKFD_IOC_GET_VERSION))"
    done = subprocess.run([sys.executable, "-P", "-c", asked], cwd=tmp_path, capture_output=True)
    assert done.stdout.strip() == b"0x80084b01", done.stderr


def test_two_of_them_are_compared(tmp_path: Path) -> None:
    assert "same" in run(tmp_path, "diff", "kfd", "kfd")
    assert (
        run(tmp_path, "diff", "comgr", "comgr3", code=4) == ""
    )  # breaking; what broke is on standard output
    assert "a checkout" in run(tmp_path, "diff", "kfd", "kfd@git:HEAD", code=2)


@pytest.mark.needs("gcc")
def test_headers_that_are_not_here_are_named_with_what_fetches_them(tmp_path: Path) -> None:
    assert "`autogen sources get ziglang` fetches them (101.1 MB)" in run(tmp_path, "verify", "kfd", code=2)


@pytest.mark.parametrize("command", [("regen",), ("check",), ("new", "geo", "geo.h"), ("sources", "update")])
def test_what_writes_says_that_it_needs_a_project(tmp_path: Path, command: tuple[str, ...]) -> None:
    output = run(tmp_path, *command, code=2)
    assert "headers/sources.toml" in output and "list, explain, decode" in output


def test_a_project_of_ones_own_comes_first(tmp_path: Path) -> None:
    (tmp_path / "headers").mkdir()
    (tmp_path / "headers/sources.toml").write_text("")
    assert run(tmp_path, "list") == "\n"
    assert "kfd" in run(tmp_path, "explain", "kfd.AMDKFD_IOC_GET_VERSION")
    assert "no binding is called 'kfd'" in run(tmp_path, "-C", ".", "list", "kfd", code=2)
