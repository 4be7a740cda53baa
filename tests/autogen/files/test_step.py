"""Files that belong together are replaced as one step, wherever the run that does it is cut off."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.files import left, recover, staging, step, write

REPOSITORY = Path(__file__).parents[3]
OLD = {"bindings/m.py": "old", "bindings/m.pyi": "old stub", "headers/locks/m.lock": "old lock"}
NEW = {"bindings/m.py": "new", "bindings/m.pyi": "new stub", "headers/locks/m.lock": "new lock", "new/x": "x"}

# Reads folders, and in each a child writes what NEW says and is killed before the Nth of the calls that change files,
# in the Nth folder; it says how each child ended.
WRITER = """
import json, os, signal, sys
from pathlib import Path
from autogen.files import write
texts = json.loads(sys.argv[1])
def write_and_die(folder, last):
    count = 0
    def hook(event, arguments):
        nonlocal count
        if event in ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod") or (
            event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        ):
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)
    write({folder / path: text for path, text in texts.items()}, folder)
for call, line in enumerate(sys.stdin, 1):
    child = os.fork()
    if not child:
        write_and_die(Path(line.rstrip()), call)
        sys.exit()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def fill(folder: Path) -> Path:
    for path, text in OLD.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def put(folder: Path, texts: dict[str, str]) -> list[Path]:
    return write({folder / path: text for path, text in texts.items()}, folder)


def test_what_differs_is_written_and_nothing_is_left(tmp_path: Path) -> None:
    fill(tmp_path)
    changed = put(tmp_path, {**NEW, "bindings/m.pyi": "old stub"})
    assert [path.name for path in changed] == ["m.py", "m.lock", "x"]
    assert tree(tmp_path) == {**NEW, "bindings/m.pyi": "old stub"}
    assert not (tmp_path / ".autogen").exists()
    assert put(tmp_path, NEW) == [tmp_path / "bindings/m.pyi"]
    assert put(tmp_path, NEW) == []


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux's /proc")
def test_each_draft_is_on_the_disk_before_the_journal_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of more files than are open together, too."""
    done: list[str] = []
    flush, rename = os.fsync, Path.rename

    def flushed(handle: int) -> None:
        flush(handle)
        done.append(Path(f"/proc/self/fd/{handle}").resolve().name)

    def renamed(self: Path, target: Path) -> Path:
        done.append(f"{self.name} to {target.name}")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(Path, "rename", renamed)
    count = 2 * step._OPEN + 1
    put(tmp_path, {f"bindings/{number}.py": str(number) for number in range(count)})
    drafts = [str(number) for number in range(count)]
    journal = ["journal.new", "journal.new to journal", ".autogen"]
    assert done == [*drafts, *journal, "bindings"]
    assert tree(tmp_path) == {f"bindings/{number}.py": str(number) for number in range(count)}


@pytest.mark.long
def test_killed_before_any_call_the_next_run_has_the_old_files_or_the_new(tmp_path: Path) -> None:
    """Each of the calls in turn; the files never disagree once the next run has looked."""
    call, half, seen = 0, 0, set()
    words = [sys.executable, "-c", WRITER, json.dumps(NEW)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    writer = subprocess.Popen(words, cwd=REPOSITORY, text=True, bufsize=1, **pipes)
    while True:
        call += 1
        folder = fill(tmp_path / str(call))
        print(folder, file=writer.stdin)
        code = int(writer.stdout.readline())
        assert code in (0, -signal.SIGKILL)
        if code == 0:
            break  # there was no call with that number
        half += {path: text for path, text in tree(folder).items() if path in NEW} not in (OLD, NEW)
        recover(folder)
        now = tree(folder)
        assert now in (OLD, NEW), f"killed before call {call}"
        assert not (folder / ".autogen").exists()
        seen.add(now == NEW)
    assert seen == {False, True}
    assert half >= 3  # it was killed between the renames too
    assert call > 15
    writer.communicate(timeout=60)
    assert writer.returncode == 0


def test_a_write_completes_what_was_left(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    interrupt(folder)
    put(folder, {"other": "1"})
    assert tree(folder) == {**NEW, "other": "1"}


def interrupt(folder: Path, most: int = 1) -> None:
    """A step that dies after `most` renames."""
    place, count = step._place, 0

    def placed(draft: Path, path: Path) -> None:
        nonlocal count
        count += 1
        if count > most:
            raise MemoryError
        place(draft, path)

    with pytest.MonkeyPatch.context() as patch, pytest.raises(MemoryError):
        patch.setattr(step, "_place", placed)
        put(folder, NEW)


def test_left_says_so_and_changes_nothing(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    assert left(folder) is None
    interrupt(folder)
    before = tree(folder)
    assert left(folder) == folder / ".autogen/journal"
    assert tree(folder) == before
    assert recover(folder).endswith(
        "completed an interrupted run: bindings/m.pyi, headers/locks/m.lock, new/x"
    )
    assert left(folder) is None
    assert recover(folder) == ""


def test_files_that_somebody_changed_meanwhile_stay(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    interrupt(folder)
    (folder / "bindings/m.pyi").write_text("mine")
    assert "because files are others now: bindings/m.pyi; `autogen check`" in recover(folder)
    assert tree(folder)["bindings/m.pyi"] == "mine"
    assert tree(folder)["headers/locks/m.lock"] == "old lock"
    assert not (folder / ".autogen").exists()


def test_a_journal_that_came_with_a_checkout_moves_nothing(tmp_path: Path) -> None:
    folder = fill(tmp_path / "made")
    interrupt(folder)
    journal = json.loads((folder / ".autogen/journal").read_text())
    stranger = tmp_path / "theirs"
    (stranger / ".autogen").mkdir(parents=True)
    (stranger / ".git/hooks").mkdir(parents=True)
    move = {**journal[2], "to": ".git/hooks/post-commit", "old": ""}
    (stranger / ".autogen/journal").write_text(json.dumps([move]))
    (stranger / ".autogen" / move["draft"]).write_text("new lock")
    assert "dropped" in recover(stranger)
    assert tree(stranger) == {}


@pytest.mark.parametrize("journal", ["", "{", "[]x", '[{"to": "a"}]', "[1]", '{"a": 1}', "\x00" * 9])
def test_a_journal_that_says_nothing_is_removed(tmp_path: Path, journal: str) -> None:
    (tmp_path / ".autogen").mkdir()
    (tmp_path / ".autogen/journal").write_text(journal)
    assert recover(tmp_path) == f"{tmp_path}: removed .autogen, whose journal no run of autogen wrote"
    assert tree(tmp_path) == {}


def test_a_staging_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/1").write_text("precious")
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree/.autogen").symlink_to(tmp_path / "mine")
    with pytest.raises(AutogenError, match="it is a link, which autogen never makes; remove it"):
        put(tmp_path / "tree", NEW)
    assert tree(tmp_path / "mine") == {"1": "precious"}


def test_a_folder_on_another_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a container's volume is: no rename reaches into it."""
    rename = Path.replace

    def within(self: Path, target: Path) -> Path:
        if ".autogen" in self.parts and ".autogen" not in target.parts:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", within)
    put(tmp_path, NEW)
    assert {path.name: path.read_text() for path in (tmp_path / "bindings").iterdir()} == {
        "m.py": "new",
        "m.pyi": "new stub",
    }


def test_a_place_that_cannot_be_had_changes_nothing(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    (folder / "new/x").mkdir(parents=True)
    with pytest.raises(
        AutogenError, match=r"new/x: cannot be written \(Is a directory\); nothing was changed there"
    ):
        put(folder, NEW)
    assert tree(folder) == OLD


def test_modes_stay(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / "bindings/m.py").chmod(0o600)
    put(tmp_path, NEW)
    modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in ("bindings/m.py", "new/x")}
    assert modes == {"bindings/m.py": 0o600, "new/x": 0o644}


def test_runs_at_once_take_turns(tmp_path: Path) -> None:
    """Eight writers; whoever is last, all files are of one of them."""
    code = """
import os, sys
from pathlib import Path
from autogen.files import write
folder = Path(sys.argv[1])
for who in range(8):
    if not os.fork():
        for turn in range(20):
            write({folder / str(number): f"{who} {turn}" for number in range(6)}, folder)
        sys.exit()
print([os.wait()[1] for _ in range(8)])
"""
    words = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(words, cwd=REPOSITORY, timeout=60, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == (f"{[0] * 8}\n", "")
    assert len(tree(tmp_path)) == 6
    assert len(set(tree(tmp_path).values())) == 1


def test_a_run_that_keeps_the_lock_is_named_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "PATIENCE", 0.1)
    with staging.staging(tmp_path):
        for waits in (lambda: put(tmp_path, NEW), lambda: left(tmp_path)):
            with pytest.raises(
                AutogenError, match="another run of autogen has been writing here for 0 seconds"
            ):
                waits()
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("kind", ["fifo", "device", "folder"])
def test_what_is_no_file_is_not_replaced(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.py"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        path.mkdir()
    with pytest.raises(
        AutogenError, match=r"a\.py: cannot be written \((not a regular file|Is a directory)\)"
    ):
        write({path: "text"}, tmp_path)
    assert not path.is_file() and not (tmp_path / ".autogen").exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="Linux's /proc")
def test_a_folder_that_nothing_can_be_made_in_is_said_at_once() -> None:
    with pytest.raises(AutogenError, match="cannot be written"):
        write({Path("/proc/a.py"): "text"}, Path("/proc"))


@pytest.mark.parametrize("name", [".gitignore", "lock", "journal", "0", "other"])
@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_staging_folder_that_came_with_the_files_is_refused(tmp_path: Path, name: str, kind: str) -> None:
    """A link in it would lead what is written there to any file of the user's."""
    victim = tmp_path / "victim"
    victim.write_text("precious")
    folder = tmp_path / "tree"
    (folder / ".autogen").mkdir(parents=True)
    if kind == "link":
        (folder / ".autogen" / name).symlink_to(victim)
    else:
        os.mkfifo(folder / ".autogen" / name)
    for act in (lambda: write({folder / "a": "text"}, folder), lambda: recover(folder), lambda: left(folder)):
        with pytest.raises(AutogenError, match="nothing that autogen makes; remove it"):
            act()
    assert victim.read_text() == "precious" and not (folder / "a").exists()


@pytest.mark.parametrize("link", ["inner", "inner/deep"])
def test_a_link_on_the_way_to_a_file_is_refused(tmp_path: Path, link: str) -> None:
    folder, outside = tmp_path / "tree", tmp_path / "outside"
    outside.mkdir()
    (folder / link).parent.mkdir(parents=True)
    (folder / link).symlink_to(outside)
    with pytest.raises(AutogenError, match="a link leads out of"):
        write({folder / "first": "text", folder / link / "a": "text"}, folder)
    assert not any(outside.iterdir()) and not (folder / "first").exists()


def test_a_folder_that_is_full_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(staging.os, "write", full)
    with pytest.raises(AutogenError, match="No space left"):
        write({tmp_path / "a": "text"}, tmp_path)
    assert not any(tmp_path.iterdir())
