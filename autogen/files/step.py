"""Writing files that belong together: none is ever half-written, and whoever is killed meanwhile, they come to agree.

Drafts of all of them are written and flushed, a journal says where each goes, then they are renamed, and the journal
is removed. A run that was killed before the journal had its name changed nothing; one that was killed after it left
work that the next run completes.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from io import BufferedWriter
from pathlib import Path

from ..errors import AutogenError
from .reading import NotAFile, content
from .staging import JOURNAL, NAME, clear, staging

_OPEN = 64  # drafts at a time


@dataclass(frozen=True)
class _Move:
    """A draft on its way: `to` is relative to the folder, `old` and `new` are digests (empty: no file).

    `stamp` is the draft's ctime in nanoseconds, which nobody can set: a journal that came with a checkout or an
    archive fits no draft.
    """

    draft: str
    to: str
    old: str
    new: str
    stamp: int


def write(texts: Mapping[Path, str | bytes], folder: Path) -> list[Path]:
    """Replace the files below `folder` whose contents differ, as one step; returns those that changed.

    What an interrupted run left in `folder` is completed or removed first. Raises AutogenError, with nothing changed,
    where a file cannot be written or another run keeps writing in `folder`.
    """
    contents = {path: text.encode() if isinstance(text, str) else text for path, text in texts.items()}
    path = folder
    try:
        of_folders: dict[Path, Path] = {}
        for path in contents:
            of_folders.setdefault(path.parent, path)
        for path in of_folders.values():
            _refuse_leaving(folder, path)
        path = folder
        if not _differing(contents) and not (folder / NAME).exists():
            return []
        with staging(folder) as stage:
            _recover(folder, stage)
            changed = _differing(contents)
            moves: list[_Move] = []
            for some in _some_at_a_time([*changed]):
                with ExitStack() as drafts:
                    written: dict[Path, BufferedWriter] = {}
                    for path in some:
                        stream = (stage / str(len(moves) + len(written))).open("xb")
                        written[path] = drafts.enter_context(stream)
                        _draft(stream, path, changed[path])
                    for path, stream in written.items():
                        moves.append(_flushed(folder, stream, path, changed[path]))
            path = folder
            with _uninterrupted():
                _commit(stage, moves)
                _complete(folder, stage, moves)
    except NotAFile as error:
        raise AutogenError(f"{error.filename}: cannot be written ({error.strerror}); name another") from None
    except OSError as error:
        rest = f"; {folder / NAME} has what is left to do, and the next run does it"
        raise AutogenError(
            f"{path}: cannot be written ({error.strerror})"
            + (rest if (folder / NAME / JOURNAL).exists() else "; nothing was changed there")
        ) from None
    return list(changed)


def recover(folder: Path) -> str:
    """Complete or undo the step that an interrupted run left in `folder`; says what was done, or nothing.

    Raises AutogenError where that cannot be done.
    """
    if not (folder / NAME).exists():
        return ""
    try:
        with staging(folder) as stage:
            return _recover(folder, stage)
    except OSError as error:
        raise AutogenError(f"{folder / NAME}: cannot be completed or removed ({error.strerror})") from None


def above(module: Path, level: int) -> Path:
    """The folder that a module's import of `_support` leads to with `level` dots."""
    return module.parents[min(level, len(module.parents)) - 1]


def beside(module: Path, level: int, binding: str) -> Path:
    """The file of another binding (dotted, for one in a package), which the module takes types from."""
    return above(module, level).joinpath(*binding.split(".")).with_suffix(".py")


# A step, in the order of its parts -------------------------------------------------------------------------


def _differing(contents: Mapping[Path, bytes]) -> dict[Path, bytes]:
    return {path: wanted for path, wanted in contents.items() if _content(path) != wanted}


def _refuse_leaving(folder: Path, path: Path) -> None:
    """A link between the folder and the file leads to where a checkout has chosen to write."""
    inside = os.path.realpath(path.parent) + os.sep
    if not inside.startswith(os.path.realpath(folder).rstrip(os.sep) + os.sep):
        raise NotAFile(errno.ELOOP, f"a link leads out of {folder}", str(path))


def _some_at_a_time(paths: list[Path]) -> Iterator[list[Path]]:
    """As many as may be open together; macOS lets a process have 256."""
    for first in range(0, len(paths), _OPEN):
        yield paths[first : first + _OPEN]


def _draft(stream: BufferedWriter, path: Path, wanted: bytes) -> None:
    """Write one new file and see that its place can be had: after the journal, nothing should fail.

    The system hears that the file can go to the disk, and has begun with all of them when the first is waited for.
    Where a file system finds the room for a file late, each would else be a wait for the disk of its own.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir() or not os.access(path.parent, os.W_OK | os.X_OK):
        code = errno.EISDIR if path.is_dir() else errno.EACCES
        raise OSError(code, os.strerror(code))
    stream.write(wanted)
    stream.flush()
    if sys.platform == "linux":
        with suppress(OSError):  # it is advice
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _flushed(folder: Path, stream: BufferedWriter, path: Path, wanted: bytes) -> _Move:
    """The move of a draft, which is on the disk then."""
    os.fsync(stream.fileno())
    draft, old = Path(stream.name), _content(path)
    draft.chmod(0o644 if old is None else path.stat().st_mode & 0o777)
    to = Path(os.path.relpath(path, folder)).as_posix()
    return _Move(draft.name, to, _digest(old), _digest(wanted), draft.stat().st_ctime_ns)


def _commit(stage: Path, moves: list[_Move]) -> None:
    """Give the journal its name; what stands in it is done from here on, by this run or a later one."""
    draft = stage / f"{JOURNAL}.new"
    with draft.open("xb") as stream:
        stream.write(json.dumps([asdict(move) for move in moves], indent=0).encode())
        stream.flush()
        os.fsync(stream.fileno())
    draft.rename(stage / JOURNAL)
    _flush(stage)


def _complete(folder: Path, stage: Path, moves: list[_Move]) -> None:
    """Put the drafts that are still there where they belong, then remove the journal."""
    for move in moves:
        if (stage / move.draft).exists():
            _place(stage / move.draft, folder / move.to)
    for parent in {(folder / move.to).parent for move in moves}:
        _flush(parent)
    (stage / JOURNAL).unlink()


def _place(draft: Path, path: Path) -> None:
    try:
        draft.replace(path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # A folder of the tree is on another file system (a container's volume): the rename has to happen there.
        near = path.with_name(f".{path.name}{NAME}")
        shutil.copy(draft, near)
        near.replace(path)
        draft.unlink()


def _recover(folder: Path, stage: Path) -> str:
    """What was done of a step that a run left, if one did."""
    try:
        moves = [_Move(**entry) for entry in json.loads((stage / JOURNAL).read_bytes())]
    except FileNotFoundError:
        undone = any(entry.name.isdecimal() for entry in os.scandir(stage))
        clear(stage)
        return (
            f"{folder}: removed the drafts of an interrupted run, which had changed nothing" if undone else ""
        )
    except (ValueError, TypeError):
        clear(stage)
        return f"{folder}: removed {NAME}, whose journal no run of autogen wrote"
    if strangers := [move.to for move in moves if not _fits(folder, stage, move)]:
        clear(stage)
        return (
            f"{folder}: dropped what an interrupted run left to do, because files are others now: "
            f"{', '.join(strangers)}; `autogen check` says what differs"
        )
    todo = [move.to for move in moves if (stage / move.draft).exists()]
    _complete(folder, stage, moves)
    clear(stage)
    return f"{folder}: completed an interrupted run: {', '.join(todo) or 'every file was in its place'}"


def _fits(folder: Path, stage: Path, move: _Move) -> bool:
    """Whether a move is one that this folder's drafts were made for, and the file as the run saw or made it."""
    draft = stage / str(move.draft)
    if not str(move.draft).isdecimal() or ".." in Path(move.to).parts or Path(move.to).is_absolute():
        return False
    there = _digest(_content(folder / move.to))
    if not draft.exists():
        return there == move.new
    return draft.lstat().st_ctime_ns == move.stamp and there in (move.old, move.new)


# Files -----------------------------------------------------------------------------------------------------


def _content(path: Path) -> bytes | None:
    """What a file says; None where there is none that can be read.

    Raises NotAFile for what is there and no file: a device or a pipe is not replaced.
    """
    try:
        return content(path)
    except NotAFile:
        raise
    except OSError:
        return None


def _digest(found: bytes | None) -> str:
    return "" if found is None else hashlib.sha256(found).hexdigest()


def _flush(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """What ends a run waits for the renames, a matter of milliseconds."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(
        signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM}
    )
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
