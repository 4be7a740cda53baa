"""The real registries: one package of 22 kB, one wheel of a few kB."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import Artifact, Cache, Obtained, Unavailable, load_pins, newest, obtain
from tests.autogen.sources.registries import leftovers, tree

pytestmark = [pytest.mark.long, pytest.mark.network]

WHEEL = Artifact(
    name="iniconfig",
    kind="pypi",
    requirement="iniconfig==2.3.0",
    platform="any",
    python="3.11",
    sha256="f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12",
    bytes=7484,
    keep=("iniconfig/",),
)


@pytest.fixture
def comgr() -> Artifact:
    return load_pins(Path(__file__).parents[3] / "headers" / "sources.toml").artifacts["libamd-comgr-dev"]


def got(artifact: Artifact, cache: Cache) -> Obtained:
    one = obtain([artifact], cache)[artifact.name]
    if isinstance(one, Unavailable):
        pytest.skip(str(one))
    assert leftovers(cache) == []
    return one


def test_a_wheel_live(cache: Cache) -> None:
    one = got(WHEEL, cache)
    assert one.exact
    assert "iniconfig/__init__.py" in tree(one.tree)


def test_a_package_live(cache: Cache, comgr: Artifact) -> None:
    assert list(tree(got(comgr, cache).tree)) == ["usr/include/amd_comgr.h"]


def test_a_package_that_left_the_pool_live(cache: Cache, comgr: Artifact) -> None:
    old = replace(comgr, version="0.1-1", path=comgr.path.replace(comgr.version, "0.1-1"), sha256="0" * 64)
    one = got(old, cache)
    assert not one.exact
    assert one.pin == f"libamd-comgr-dev={newest(comgr, cache)} (bookworm)"
