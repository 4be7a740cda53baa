"""The answers to the page's questions: `data/NAME?parameters`. docs/guides/sqtt/viewer.md lists them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any

import numpy as np

from ..analysis import compared
from ..errors import SqttError
from ..export.table import Table
from . import banners, costs, facts, pictures
from .bins import Cover
from .engine import STATES, Engine, engine
from .items import ChangedError, Item, answers
from .jobs import BusyError, Job, Jobs
from .timeline import LEVELS, Timeline, Window, picture, spans, timeline
from .wire.asked import Asked, AskedError
from .wire.columns import packed
from .wire.server import Reply

_TICK = 0.1  #: seconds between two lines of progress
_MOST = 6000  #: waves that are sent one by one
_LISTED = 2000  #: dispatches, rows of instructions, places found
_TALL = 4096


class Api:
    """What is known of some launches. `capacity`: bytes of the buffer of each engine, if known."""

    def __init__(self, items: Sequence[Item], capacity: int | None = None) -> None:
        self._items = tuple(items)
        self._capacity = capacity
        self._jobs = Jobs()
        self._answers: dict[str, Callable[[Asked], Reply]] = {
            "decode": self._decode,
            "overview": self._overview,
            "waves": self._waves,
            "wave": self._wave,
            "selection": self._selection,
            "curves": self._curves,
            "engine": self._engine_facts,
            "series": self._series,
            "lane": self._lane,
            "rows": self._rows,
            "memory": self._memory,
            "find": self._find,
            "costs": self._costs,
            "comparison": self._comparison,
        }

    def stop(self) -> None:
        """Cancel what runs."""
        self._jobs.stop()

    def answer(self, name: str, asked: Mapping[str, str]) -> Reply:
        """The answer to one question; what is wrong with it is an answer too."""
        try:
            if about := answers(self._items, name):
                return about
            if name not in self._answers:
                return _text(HTTPStatus.NOT_FOUND, "there is no such question")
            return self._answers[name](Asked(asked))
        except AskedError as error:
            return _text(HTTPStatus.BAD_REQUEST, str(error))
        except _UndecodedError as error:
            return _text(HTTPStatus.CONFLICT, str(error))
        except BusyError as error:
            return _text(HTTPStatus.SERVICE_UNAVAILABLE, str(error))
        except ChangedError as error:
            return _text(HTTPStatus.GONE, str(error))
        except SqttError as error:
            return _text(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        except Exception as error:
            text = f"a defect of the viewer, please report it: {type(error).__name__}: {error}"
            return _text(HTTPStatus.INTERNAL_SERVER_ERROR, text)

    # What was decoded

    def _item(self, asked: Asked, name: str = "item") -> Item:
        return self._items[asked.integer(name, 0, len(self._items) - 1)]

    def _timeline(self, item: Item) -> Timeline:
        found: Timeline = self._known(("waves", item.number), Timeline)
        return found

    def _engine(self, asked: Asked) -> tuple[Timeline, Engine]:
        item = self._item(asked)
        line = self._timeline(item)
        part = asked.integer("part", 0, len(line.found.parts) - 1)
        return line, self._known(("engine", item.number, part), Engine)

    def _traced(self, asked: Asked) -> tuple[Engine, int]:
        """An engine, and a wave of it."""
        _, of = self._engine(asked)
        return of, asked.integer("wave", 0, len(of.detail.instructions.begin) - 1)

    def _known(self, key: tuple[object, ...], kind: type[Any]) -> Any:
        found = self._jobs.result(key)
        if not isinstance(found, kind):
            raise _UndecodedError(
                "this was not decoded yet, or was dropped for what was decoded since: decode it"
            )
        return found

    # Decoding

    def _decode(self, asked: Asked) -> Reply:
        item = self._item(asked)
        what = asked.choice("what", ("waves", "engine", "costs", "comparison"))
        key: tuple[object, ...] = (what, item.number)
        work: Callable[[Job], object]
        if what == "waves":
            work = partial(timeline, item, capacity=self._capacity)
        elif what == "engine":
            line = self._timeline(item)
            part = asked.integer("part", 0, len(line.found.parts) - 1)
            key = (*key, part)
            work = partial(engine, item, line, part, capacity=self._capacity)
        elif what == "costs":
            work = partial(costs.of_launch, item, self._timeline(item))
        else:
            other = self._item(asked, "other")
            key = (*key, other.number)
            work = partial(self._compare, item, other)
        return Reply(HTTPStatus.OK, kind="application/json", lines=self._progress(key, work))

    def _compare(self, item: Item, other: Item, job: Job) -> Table:
        tables = []
        for one in (item, other):
            found = self._jobs.result(("costs", one.number))
            tables.append(
                found if isinstance(found, Table) else costs.of_launch(one, self._timeline(one), job)
            )
        job.stage = "comparing"
        return compared(*tables)

    def _progress(self, key: tuple[object, ...], work: Callable[[Job], object]) -> Iterator[bytes]:
        """Lines of JSON until the job is done; who stops reading them gives it up."""
        job = self._jobs.join(key, work)
        try:
            while not job.finished.wait(_TICK):
                yield _line(stage=job.stage, done=job.done, total=job.total)
            yield _line(stage="failed" if job.error else "done", error=job.error)
        finally:
            self._jobs.leave(job)

    # What there is

    def _overview(self, asked: Asked) -> Reply:
        item = self._item(asked)
        line = self._timeline(item)
        columns, found = facts.overview(item, line)
        return _columns(columns, **found)

    # The wave timeline

    def _window(self, asked: Asked, line: Timeline) -> Window:
        level = asked.choice("level", LEVELS)
        last = int(line.lines[level][-1]) + 1 if len(line.lines[level]) else 0
        t0, t1 = asked.time()
        return Window(
            level,
            asked.integer("first", 0, last, 0),
            asked.integer("last", 0, last, last),
            t0,
            t1,
            asked.integer("kernel", -1, 255, -1),
        )

    def _waves(self, asked: Asked) -> Reply:
        line = self._timeline(self._item(asked))
        window = self._window(asked, line)
        pixels, height = asked.pixels(), asked.integer("height", 1, _TALL)
        bounds = {"t0": window.t0, "t1": window.t1, "first": window.first, "last": window.last}
        count = window.last - window.first
        if window.level == "slot" and 2 * count <= height:
            found = spans(line, window, _MOST)
            if found is not None:
                return _columns(found, kind="spans", **bounds)
        lines = min(max(count, 1), height)
        return _columns(
            picture(line, window, pixels, height), kind="picture", lines=lines, pixels=pixels, **bounds
        )

    def _wave(self, asked: Asked) -> Reply:
        item = self._item(asked)
        line = self._timeline(item)
        number = asked.integer("part", 0, len(line.found.parts) - 1)
        wave = asked.integer("wave", 0, len(line.found.parts[number].waves) - 1)
        return _json(facts.wave(item, line, number, wave))

    def _selection(self, asked: Asked) -> Reply:
        if asked.text("part"):
            of, wave = self._traced(asked)
            return _json(pictures.selected(of, wave, *asked.time()))
        line = self._timeline(self._item(asked))
        window = self._window(asked, line)
        return _json(facts.selection(line, window))

    def _curves(self, asked: Asked) -> Reply:
        item = self._item(asked)
        line = self._timeline(item)
        covers = self._jobs.result(("curves", item.number))
        if covers is None:
            covers = tuple(
                Cover(line.start[line.part == at], line.end[line.part == at])
                for at in range(len(line.found.parts))
            )
            self._jobs.store(("curves", item.number), covers)
        t0, t1 = asked.time()
        return _columns(pictures.occupancy(covers, line, t0, t1, asked.pixels()), t0=t0, t1=t1)

    # Instructions

    def _engine_facts(self, asked: Asked) -> Reply:
        line, of = self._engine(asked)
        issued = of.detail.instructions
        waves = np.flatnonzero(issued.end > issued.begin)
        where = self._item(asked).capture.label(of.detail.part.stream)
        return _columns(
            {
                **costs.columns(of.costs),
                "traced": waves,
                "traced_rows": (issued.end - issued.begin)[waves],
                "traced_start": issued.waves.start[waves],
                "traced_end": issued.waves.end[waves],
            },
            categories=of.categories,
            states=STATES,
            counters=list(of.counters),
            rows=len(issued),
            addressed=int(issued.mapped.sum()),
            banners=[one.described() for one in banners.of_engine(where, of)],
            notes=line.listing.notes,
        )

    def _series(self, asked: Asked) -> Reply:
        line, of = self._engine(asked)
        t0, t1 = asked.time()
        found, names = pictures.series(of, line, t0, t1, asked.pixels())
        return _columns(found, counters=names, states=STATES, t0=t0, t1=t1)

    def _lane(self, asked: Asked) -> Reply:
        of, wave = self._traced(asked)
        t0, t1 = asked.time()
        pixels = asked.pixels()
        found, exact = pictures.lane(of, wave, t0, t1, pixels)
        return _columns(found, exact=exact, t0=t0, t1=t1, pixels=pixels)

    def _rows(self, asked: Asked) -> Reply:
        of, wave = self._traced(asked)
        mine = of.detail.instructions.of(wave)
        size = mine.stop - mine.start
        first = asked.integer("first", 0, max(size, 0), 0)
        count = asked.integer("count", 0, _LISTED, _LISTED)
        return _columns(pictures.rows(of, np.arange(first, min(first + count, size)) + mine.start), rows=size)

    def _memory(self, asked: Asked) -> Reply:
        of, wave = self._traced(asked)
        t0, t1 = asked.time()
        return _columns(pictures.memory(of, wave, t0, t1, asked.pixels()), t0=t0, t1=t1)

    def _find(self, asked: Asked) -> Reply:
        of, wave = self._traced(asked)
        wanted = asked.text("text").lower()
        texts = costs.columns(of.costs)["text"]
        codes = np.array(
            [at for at, one in enumerate(texts) if wanted and wanted in str(one).lower()], np.int64
        )
        found, total = pictures.find(of, wave, codes, _LISTED)
        return _columns(found, total=total)

    # Costs

    def _costs(self, asked: Asked) -> Reply:
        if asked.text("part"):
            if asked.text("wave"):
                return _columns(costs.of_wave(*self._traced(asked)))
            return _columns(costs.columns(self._engine(asked)[1].costs))
        item = self._item(asked)
        return _columns(
            costs.columns(self._known(("costs", item.number), Table)),
            notes=self._timeline(item).listing.notes,
        )

    def _comparison(self, asked: Asked) -> Reply:
        item, other = self._item(asked), self._item(asked, "other")
        table = self._known(("comparison", item.number, other.number), Table)
        found = banners.of_comparison(item, other)
        return _columns(costs.columns(table), banners=[one.described() for one in found])


class _UndecodedError(SqttError):
    """What is asked about is not decoded."""


def _columns(columns: costs.Columns, **facts: object) -> Reply:
    return Reply(HTTPStatus.OK, packed(columns, **facts))


def _json(value: object) -> Reply:
    return Reply(HTTPStatus.OK, json.dumps(value).encode(), "application/json")


def _line(**facts: object) -> bytes:
    return json.dumps(facts).encode() + b"\n"


def _text(status: HTTPStatus, text: str) -> Reply:
    return Reply(status, text.encode(), "text/plain")
