"""Many at once, many processes at once, and whatever may cut a run short."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autogen.sources import Artifact, Cache, HashMismatch, Obtained, SourceError, Unavailable, obtain
from tests.autogen.sources.registries import COPY, Pool, leftovers, tree, unprivileged
from tests.interrupts import interruptible

CHILD = """
import sys
from pathlib import Path
from autogen.sources import Apt, Artifact, Cache, obtain
helper, get, mirror, root, name, path, sha256, size = sys.argv[1:]
apt = Apt(helper=helper, get=get, mirror=mirror)
hip = Artifact(name=name, kind="debian", package=name, version="1.0-1", suite="bookworm", path=path,
               sha256=sha256, bytes=int(size), keep=("usr/include/",))
print("start", flush=True)
print(obtain([hip], Cache(Path(root)), apt=apt)[name].tree)
"""
REPOSITORY = Path(__file__).parents[3]


def process(pool: Pool, cache: Cache, one: Artifact) -> subprocess.Popen[str]:
    """Another Python that obtains `one` into the same cache."""
    words = [pool.apt.helper, pool.apt.get, str(pool.apt.mirror), str(cache.root)]
    words += [one.name, one.path, one.sha256, str(one.bytes)]
    return interruptible("-c", CHILD, *words, folder=REPOSITORY)


def until(happened: Callable[[], bool]) -> None:
    for _ in range(6000):
        if happened():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen within a minute")


def alive(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_every_artifact_has_its_answer(pool: Pool, cache: Cache) -> None:
    debs = [pool.deb(f"p{number}", {"usr/include/x.h": str(number)}) for number in range(6)]
    pool.remove(debs[3])
    answers = obtain(debs, cache, jobs=3, apt=pool.apt)
    assert list(answers) == [one.name for one in debs]
    assert [name for name, answer in answers.items() if isinstance(answer, Unavailable)] == ["p3"]
    five = answers["p5"]
    assert isinstance(five, Obtained)
    assert tree(five.tree) == {"usr/include/x.h": "5"}


def test_progress_grows_and_ends_full(pool: Pool, cache: Cache, tmp_path: Path) -> None:
    """The helper goes on when what it did has been told."""
    hip = pool.deb("hip", {"usr/include/x.h": "x" * 5000})
    seen: list[tuple[str, int, int]] = []

    def progress(*state: Any) -> None:
        seen.append(state)
        (tmp_path / str(state[1])).touch()

    wait = f"until [ -e '{tmp_path}/%s' ]; do sleep 0.01; done; "
    first, more = wait % 100, wait % hip.bytes
    slowly = f'head -c 100 "$2" > "$3"; {first}cat "$2" "$2" > "$3.more"; {more}{COPY}'
    obtain([hip], cache, apt=pool.helper(slowly), progress=progress)
    assert ("fetch hip", 100, hip.bytes) in seen
    assert ("fetch hip", hip.bytes, hip.bytes) in seen
    assert seen[-1] == ("unpack hip", hip.bytes, hip.bytes)
    assert seen == sorted(seen)


def test_a_bad_pin_stops_the_others(pool: Pool, cache: Cache) -> None:
    good = pool.deb("good", {"usr/include/x.h": ""})
    bad = pool.deb("bad", {}, listed_as=b"something else")
    apt = pool.helper('case "$2" in *good*) sleep 60;; esac; ' + COPY)
    begun = time.monotonic()
    with pytest.raises(HashMismatch):
        obtain([good, bad], cache, apt=apt)
    assert time.monotonic() - begun < 10
    assert leftovers(cache) == []


def test_two_processes_download_once(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/x.h": "X"})
    pool.helper("sleep 0.5; " + COPY)
    both = [process(pool, cache, hip) for _ in range(2)]
    outputs = [one.communicate(timeout=60) for one in both]
    assert [one.returncode for one in both] == [0, 0], outputs
    assert outputs[0] == outputs[1]
    assert len(pool.asked) == 1
    assert leftovers(cache) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_children_and_their_helpers_end_with_the_run(
    pool: Pool, cache: Cache, tmp_path: Path, number: signal.Signals
) -> None:
    hip = pool.deb("hip", {"usr/include/x.h": "X"})
    pool.helper(
        f'sleep 60 & echo $$ $! > "{tmp_path}/pids.new"; mv "{tmp_path}/pids.new" "{tmp_path}/pids"; wait'
    )
    run = process(pool, cache, hip)
    until((tmp_path / "pids").exists)
    assert leftovers(cache) != []
    run.send_signal(number)
    _, err = run.communicate(timeout=60)
    if number == signal.SIGINT:
        assert "KeyboardInterrupt" in err
        assert leftovers(cache) == []
    helpers = [int(word) for word in (tmp_path / "pids").read_text().split()]
    until(lambda: not any(alive(pid) for pid in helpers))


def test_a_killed_run_leaves_nothing_that_counts_nor_stays(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/x.h": "X"})
    pool.helper('head -c 100 "$2" > "$3"; sleep 1')
    run = process(pool, cache, hip)
    until(lambda: len(pool.asked) == 1)
    run.kill()
    run.communicate()
    assert not (cache.root / "archives").exists()
    one = obtain([hip], cache, apt=pool.helper(COPY))["hip"]
    assert isinstance(one, Obtained)
    assert tree(one.tree) == {"usr/include/x.h": "X"}
    assert leftovers(cache) == []


def test_a_full_cache_may_be_read_only(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/x.h": "X"})
    first = obtain([hip], cache, apt=pool.apt)
    folders = [cache.root, *(path for path in cache.root.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        with unprivileged(cache.root):
            assert not os.access(cache.root, os.W_OK, effective_ids=True)
            assert obtain([hip], cache, apt=pool.apt) == first
            with pytest.raises(SourceError, match="cannot be used: Permission denied"):
                obtain([replace(hip, keep=())], cache, apt=pool.apt)
    finally:
        for folder in folders:
            folder.chmod(0o755)


def test_a_cache_on_a_full_disk(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/x.h": "x" * 100_000})
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limit[1]))
    try:
        with pytest.raises(
            SourceError, match=r"cannot be used: File too large .* free or unlock it, or set AUTOGEN_"
        ):
            obtain([hip], cache, apt=pool.apt)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert leftovers(cache) == []
    assert not (cache.root / "trees").exists()
    one = obtain([hip], cache, apt=pool.apt)["hip"]
    assert isinstance(one, Obtained)


def test_a_cache_that_cannot_be_written(pool: Pool, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    hip = pool.deb("hip", {})
    with pytest.raises(SourceError, match=r"the cache .*file/cache cannot be used: .* set AUTOGEN_CACHE"):
        obtain([hip], Cache(tmp_path / "file/cache"), apt=pool.apt)
