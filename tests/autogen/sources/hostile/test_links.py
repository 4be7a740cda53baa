"""Links in archives: none leads outside, and each that stays becomes a copy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.sources import SourceError
from autogen.sources.limits import Limits
from tests.autogen.sources.hostile.archives import (
    FILE,
    HARD,
    LINK,
    TARBALL,
    Unpacked,
    check,
    raw_tar,
)
from tests.examples import examples


def test_a_link_that_climbs_by_way_of_another_one(unpacked: Unpacked) -> None:
    """Each target looks as if it stayed inside; together they lead five folders up."""
    content = raw_tar(
        ("s", LINK, "a/b/c/d/x/../../../../.."),
        ("a/b/c/d/x", LINK, "../../../../z"),
        ("z/k", FILE, "k"),
        ("fl", HARD, "s/outside/victim"),
        ("fl", FILE, "overwritten"),
    )
    with pytest.raises(SourceError, match="two members of one name: 'fl'"):
        unpacked(TARBALL, content)


def test_the_same_where_nothing_is_written_through_it(unpacked: Unpacked) -> None:
    climb, inner = "a/b/c/d/x/../../../../..", "../../../../z"
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(TARBALL, raw_tar(("s", LINK, climb), ("a/b/c/d/x", LINK, inner), ("z/k", FILE, "k")))


@pytest.mark.parametrize("target", ["a/b/../../..", "/etc", "z/../..", "..", "loop/../../.."])
def test_no_link_leads_outside(unpacked: Unpacked, target: str) -> None:
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(TARBALL, raw_tar(("z/k", FILE, "k"), ("loop", LINK, "z"), ("s", LINK, target)))


@pytest.mark.parametrize("target", ["../outside/victim", "/etc/passwd", "s/../../victim"])
def test_no_hard_link_leads_outside(unpacked: Unpacked, target: str) -> None:
    with pytest.raises(SourceError, match=r"leads outside|which is not kept"):
        unpacked(TARBALL, raw_tar(("s", LINK, "z"), ("z/k", FILE, "k"), ("h", HARD, target)))


@pytest.mark.parametrize("first", [LINK, FILE])
@pytest.mark.parametrize("kind", [LINK, HARD, FILE])
def test_no_member_lies_below_a_link_or_a_file(unpacked: Unpacked, first: bytes, kind: bytes) -> None:
    with pytest.raises(SourceError, match="a member below a file or a link"):
        unpacked(TARBALL, raw_tar(("z/k", FILE, "k"), ("s", first, "z"), ("s/x", kind, "z/k")))


def test_the_same_in_the_other_order(unpacked: Unpacked) -> None:
    with pytest.raises(SourceError, match="two members of one name: 's'"):
        unpacked(TARBALL, raw_tar(("s/x", FILE, "x"), ("s", LINK, "..")))


def test_links_become_copies(unpacked: Unpacked) -> None:
    content = raw_tar(
        ("first", LINK, "new/a.h"),
        ("old", LINK, "new"),
        ("new/a.h", FILE, "A"),
        ("new/sub/b.h", FILE, "B"),
        ("new/sub/up.h", LINK, "../a.h"),
        ("hard.h", HARD, "new/a.h"),
        ("to/a/link", LINK, "../../old/sub"),
        ("library.so", LINK, "library.so.1"),
    )
    new = {"a.h": "A", "sub/b.h": "B", "sub/up.h": "A"}
    assert unpacked(TARBALL, content) == {
        "first": "A",
        "hard.h": "A",
        "to/a/link/b.h": "B",
        "to/a/link/up.h": "A",
        **{f"{folder}/{name}": text for folder in ("new", "old") for name, text in new.items()},
    }


def test_a_link_gives_what_is_kept_under_both_names(unpacked: Unpacked) -> None:
    content = raw_tar(("p/real/a.h", FILE, "A"), ("p/real/b.c", FILE, "B"), ("p/also", LINK, "real"))
    kept = replace(TARBALL, strip=1, keep=("real/*.h", "also/a*"))
    assert unpacked(kept, content) == {"real/a.h": "A", "also/a.h": "A"}


def test_a_link_to_what_is_not_kept_is_told_where_something_is_missing(unpacked: Unpacked) -> None:
    content = raw_tar(("lib/a.h", FILE, "A"), ("include/a.h", LINK, "../lib/a.h"))
    with pytest.raises(SourceError, match=r"begins with 'include/' .*'include/a.h -> ../lib/a.h'; keep that"):
        unpacked(replace(TARBALL, keep=("include/",)), content)


def test_a_link_to_its_own_folder_gives_its_files_once_more(unpacked: Unpacked) -> None:
    content = raw_tar(("python/a.h", FILE, "A"), ("python/again", LINK, "."), ("up/x", LINK, "../python"))
    assert unpacked(TARBALL, content) == {
        "python/a.h": "A",
        "python/again/a.h": "A",
        "up/x/a.h": "A",
    }


@pytest.mark.parametrize("other", [LINK, HARD])
def test_links_in_a_circle(unpacked: Unpacked, other: bytes) -> None:
    with pytest.raises(SourceError, match="links that go round in a circle"):
        unpacked(TARBALL, raw_tar(("a", LINK, "b"), ("b", other, "a"), ("k", FILE, "k")))


@pytest.mark.parametrize(("last", "why"), [("d20/k", "more than 500 files"), ("k", "in too many ways")])
def test_links_to_links_in_two_to_the_twentieth_ways(unpacked: Unpacked, last: str, why: str) -> None:
    members = [(f"d{n}/{one}", LINK, f"../d{n + 1}") for n in range(20) for one in "ab"]
    with pytest.raises(SourceError, match=why):
        unpacked(replace(TARBALL, limits=Limits(files=500)), raw_tar(*members, (last, FILE, "k")))


def test_links_that_are_not_kept_do_not_matter(unpacked: Unpacked) -> None:
    content = raw_tar(("k/a.h", FILE, "A"), ("x", LINK, "/etc"), ("y", LINK, "y"), ("z", LINK, "a" * 5000))
    assert unpacked(replace(TARBALL, keep=("k/",)), content) == {"k/a.h": "A"}


@settings(deadline=None, max_examples=examples(150))
@given(
    some.lists(
        some.tuples(
            some.lists(some.sampled_from(["a", "b", "c", "..", ".", ""]), min_size=1, max_size=4).map(
                "/".join
            ),
            some.sampled_from([FILE, LINK, HARD]),
            some.lists(some.sampled_from(["a", "b", "c", "..", ".", ""]), min_size=1, max_size=5).map(
                "/".join
            ),
        ),
        max_size=8,
    )
)
def test_whatever_the_links_are(members: list[tuple[str, bytes, str]]) -> None:
    check(TARBALL, raw_tar(*members))
