"""One file of a batch. Runs in a process of its own, on this machine or on another."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from batch import BatchError, Source, Store, printable

from .. import memory
from ..errors import DecodeError
from ..hashing import wrong_planes
from ..output.png import png
from ..video import Video
from . import records
from .records import Record, State


@dataclass(frozen=True)
class Job:
    """What is done with each file."""

    kind: str
    """One of KINDS."""
    url: str
    max_memory: str | None = None
    """Most memory of each process that decodes."""
    backend: str = "libav"
    width: int | None = None
    """Pixels across of thumbnails and frames; None: as they are."""
    keyframes: bool = False
    """Only frames at which decoding may begin (`md5`, `frames`)."""
    every: int = 1
    """Only every so many frames one (`frames`)."""

    @property
    def text(self) -> str:
        """What the output depends on."""
        return f"{self.kind} {self.backend} {self.width} {self.keyframes} {self.every}"


@dataclass(frozen=True)
class Task:
    """A job with a file."""

    source: Source
    job: Job


def done(task: Task) -> Record:
    """Do one file. What is wrong with it is a record too; only what is wrong with the store is raised."""
    source, begun = task.source, time.monotonic()
    store = Store(task.job.url)
    fingerprint = source.fingerprint
    forget(store, task)
    record = Record(source.name, source.shown, State.DONE, fingerprint=fingerprint, job=task.job.text)
    try:
        record = KINDS[task.job.kind](task, store, record)
    except OSError as error:
        forget(store, task)
        if error.filename is None or str(error.filename) != str(source.path):
            raise  # of the store
        return failed(task, f"{error.strerror}")
    except Exception as error:
        forget(store, task)
        if isinstance(error, BatchError):
            raise
        return failed(task, _reason(error))
    except BaseException:  # what ends the process
        forget(store, task)
        raise
    if fingerprint != source.fingerprint:
        forget(store, task)
        return failed(task, f"{source.path} was changed while it was read: do it again")
    record = replace(record, seconds=round(time.monotonic() - begun, 3), memory=memory.peak())
    records.save(store, task.job.kind, record)
    return record


def failed(task: Task, why: str) -> Record:
    """The record of a file of which there is nothing."""
    return Record(task.source.name, task.source.shown, State.FAILED, printable(why), job=task.job.text)


def died(task: Task, why: str) -> Record:
    """The record of a file whose process was killed."""
    forget(Store(task.job.url), task)
    return failed(task, why)


def forget(store: Store, task: Task) -> None:
    """Remove what this job made of a file, whole or left from a run that was broken off."""
    records.forget(store, task.job.kind, task.source.name)
    outputs = {"thumb": "{}.png", "md5": "{}.md5", "frames": "frames/{}"}
    if task.job.kind in outputs:
        store.drop(outputs[task.job.kind].format(task.source.name))


def _reason(error: Exception) -> str:
    """Why a file was not done. Not even a defect may cost more than its row."""
    if isinstance(error, DecodeError):
        return str(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory to decode it"
    return f"a defect of decode, please report it: {type(error).__name__}: {error}"


def _video(task: Task, **options: Any) -> Video:
    job = task.job
    video = Video(task.source.path, backend=job.backend, max_memory=job.max_memory, threads=1, **options)
    if job.width is not None and options.get("out"):
        try:
            video.fit(job.width)
        except BaseException:
            video.close()
            raise
    return video


def _thumb(task: Task, store: Store, record: Record) -> Record:
    """The first key frame as NAME.png."""
    with _video(task, out="rgb", keyframes=True) as video:
        frame = next(video, None)
        if frame is None:
            raise DecodeError("there is no frame to show")
        with store.new(f"{record.name}.png") as file:
            file.write(png(frame.width, frame.height, 3, frame.packed()))
        return replace(record, frames=1, problems=video.problems.count)


def _md5(task: Task, store: Store, record: Record) -> Record:
    """The MD5 of all samples in the report, and of each frame in NAME.md5."""
    total, lines = hashlib.md5(usedforsecurity=False), []
    with _video(task, keyframes=task.job.keyframes) as video:
        for frame in video:
            data = frame.packed()
            total.update(data)
            digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
            lines.append(f"{frame.index} {frame.poc} {digest}\n")
        problems = video.problems.count
    if not lines:
        raise DecodeError("there is no frame in it")
    with store.new(f"{record.name}.md5") as file:
        file.write("".join(lines).encode())
    return replace(record, frames=len(lines), problems=problems, md5=total.hexdigest())


def _verify(task: Task, store: Store, record: Record) -> Record:
    """How many frames differ from the hash that the stream has of them."""
    frames = differ = without = 0
    with _video(task, cropped=False) as video:
        for frame in video:
            frames += 1
            without += frame.hashes is None
            differ += bool(wrong_planes(frame))
        problems = video.problems.count
    if not frames:
        raise DecodeError("there is no frame in it")
    return replace(record, frames=frames, problems=problems, differ=differ, without=without)


def _frames(task: Task, store: Store, record: Record) -> Record:
    """Frames as frames/NAME/NUMBER.png."""
    count = 0
    with _video(task, out="rgb", keyframes=task.job.keyframes) as video:
        for frame in video:
            if frame.index % task.job.every:
                continue
            with store.new(f"frames/{record.name}/{frame.index:06}.png") as file:
                file.write(png(frame.width, frame.height, 3, frame.packed()))
            count += 1
        problems = video.problems.count
    if not count:
        raise DecodeError("there is no frame in it")
    return replace(record, frames=count, problems=problems)


KINDS: dict[str, Callable[[Task, Store, Record], Record]] = {
    "thumb": _thumb,
    "md5": _md5,
    "verify": _verify,
    "frames": _frames,
}
