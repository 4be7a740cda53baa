"""A capture: the streams of the shader engines and the code that ran, as values.

Nothing here reads a packet: `Stream.data` is a view of the file, decoded when a caller decodes it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..codeobject import CodeObject, CodeObjectError
from ..errors import SqttError

if TYPE_CHECKING:
    from ..decoding.watch import Flag, Progress
    from ..export.table import Table


class CaptureError(SqttError):
    """A file that is no usable capture; the message names it and says what is wrong and what helps."""


@dataclass(frozen=True, eq=False)
class Stream:
    """What one shader engine wrote."""

    name: str
    data: memoryview  #: the bytes, zero padding included; usually a view of a mapped file
    shader_engine: int
    xcc: int = 0  #: the accelerator die, on parts that have several
    instructions: bool | None = None  #: whether instructions of one unit were traced; None: not recorded
    recorded_sha256: str = ""  #: what the capture says the hash is; empty when it says nothing
    agent: int | None = None  #: of folders with several captures: the agent (GPU) as rocprofv3 numbers it
    dispatch: int | None = None  #: and the dispatch that was traced

    @property
    def launch(self) -> tuple[int, int]:
        """Agent and dispatch, -1 where they are not known: streams of different launches are no one trace."""
        return -1 if self.agent is None else self.agent, -1 if self.dispatch is None else self.dispatch

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def intact(self) -> bool:
        """Whether the bytes have the recorded hash (True when none is recorded). Reads the whole stream."""
        return self.recorded_sha256 in ("", self.sha256)


@dataclass(frozen=True, eq=False)
class LoadedCode:
    """A code object, and where it was loaded."""

    name: str
    data: memoryview
    load_address: int | None  #: None: not recorded; the trace's registers may tell
    recorded_sha256: str = ""

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def intact(self) -> bool:
        """Whether the bytes have the recorded hash (True when none is recorded)."""
        return self.recorded_sha256 in ("", self.sha256)

    @cached_property
    def code(self) -> CodeObject:
        """The code object itself. Raises CodeObjectError when the bytes are none."""
        return CodeObject.read(bytes(self.data))

    @property
    def target(self) -> str:
        """The target the code object names; empty when it names none, or is none (`code` says why)."""
        try:
            return self.code.target
        except CodeObjectError:
            return ""


@dataclass(frozen=True, eq=False)
class Capture:
    """What `sqtt.open` gives."""

    path: Path
    format: str  #: "container", "directory", "stream", "folder", "rgp", "rdf" or "launch"
    streams: tuple[Stream, ...]
    code_objects: tuple[LoadedCode, ...] = ()
    recorded_target: str = ""  #: such as "gfx1100"; empty when the capture does not say
    device: Mapping[str, int | float | str] = field(default_factory=dict)  #: facts of the device, by name
    notes: tuple[str, ...] = ()  #: what could not be learned from the files, in sentences

    @cached_property
    def target(self) -> str:
        """The target: what the capture says, else what its code objects say, else empty."""
        return self.recorded_target or next((one.target for one in self.code_objects if one.target), "")

    @property
    def size(self) -> int:
        """Bytes of all streams."""
        return sum(len(one.data) for one in self.streams)

    def label(self, stream: Stream) -> str:
        """How a stream is called: `se3`, or `xcc1.se3` in captures of several dies.

        Where there are several dispatches or agents: `dispatch2.se3`, `agent1.dispatch2.se3`.
        """
        launch = self.launch(stream)
        return f"{launch}.{self.engine(stream)}" if launch else self.engine(stream)

    def engine(self, stream: Stream) -> str:
        """The engine of a stream: `se3`, or `xcc1.se3` in captures of several dies."""
        die = f"xcc{stream.xcc}." if any(one.xcc for one in self.streams) else ""
        return f"{die}se{stream.shader_engine}"

    def launch(self, stream: Stream) -> str:
        """What tells a stream's launch from others of the capture, `agent1.dispatch2`; empty when there is one."""
        agents, dispatches = ({one.launch[at] for one in self.streams} for at in (0, 1))
        names = [f"agent{stream.agent}"] if len(agents) > 1 else []
        return ".".join([*names, f"dispatch{stream.dispatch}"] if len(dispatches) > 1 else names)

    def waves(self, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
        """The waves of all engines: see `sqtt.analysis.waves`."""
        from .. import analysis  # it stands on captures

        return analysis.waves(self, progress=progress, cancel=cancel)

    def instructions(
        self,
        *,
        dispatch: int | None = None,
        wave: int | None = None,
        t0: float | None = None,
        t1: float | None = None,
        progress: Progress | None = None,
        cancel: Flag | None = None,
    ) -> Table:
        """The instructions that the traced waves issued: see `sqtt.analysis.instructions`."""
        from .. import analysis  # it stands on captures

        return analysis.instructions(
            self, dispatch=dispatch, wave=wave, t0=t0, t1=t1, progress=progress, cancel=cancel
        )

    def hotspots(
        self, *, latency: bool = False, progress: Progress | None = None, cancel: Flag | None = None
    ) -> Table:
        """What each instruction cost: see `sqtt.analysis.hotspots`."""
        from .. import analysis  # it stands on captures

        return analysis.hotspots(self, latency=latency, progress=progress, cancel=cancel)

    def states(
        self, *, bins: int = 100, progress: Progress | None = None, cancel: Flag | None = None
    ) -> Table:
        """What the traced waves did over time: see `sqtt.analysis.states`."""
        from .. import analysis  # it stands on captures

        return analysis.states(self, bins=bins, progress=progress, cancel=cancel)

    def counters(self, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
        """Gauges and performance counters over time: see `sqtt.analysis.counters`."""
        from .. import analysis  # it stands on captures

        return analysis.counters(self, progress=progress, cancel=cancel)

    def user_data(self, *, progress: Progress | None = None, cancel: Flag | None = None) -> Table:
        """What shaders wrote into the trace: see `sqtt.analysis.user_data`."""
        from .. import analysis  # it stands on captures

        return analysis.user_data(self, progress=progress, cancel=cancel)

    def compare(
        self, other: Capture, *, progress: Progress | None = None, cancel: Flag | None = None
    ) -> Table:
        """What each instruction cost here and in another capture: see `sqtt.analysis.compare`."""
        from .. import analysis  # it stands on captures

        return analysis.compare(self, other, progress=progress, cancel=cancel)

    def damaged(self) -> tuple[str, ...]:
        """Names of the streams and code objects whose bytes do not have the recorded hash."""
        parts: list[Stream | LoadedCode] = [*self.streams, *self.code_objects]
        return tuple(one.name for one in parts if not one.intact)
