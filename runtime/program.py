"""Programs: code objects in a device's memory, and the kernels in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Self

from . import kfd
from .amd import codeobject
from .amd.codeobject import PART, CodeObject
from .errors import BadArguments, BadCodeObject, Closed
from .interface import Kernels
from .kfd import Kind

if TYPE_CHECKING:
    from .device import Device


@dataclass(frozen=True, eq=False)
class Kernel:
    """A kernel that is loaded. `about` is what its file says of it, `entry` where its first instruction is."""

    program: Program
    about: codeobject.Kernel
    entry: int

    @property
    def name(self) -> str:
        """As in the source."""
        return self.about.name

    def typed(self, *types: str) -> Kernel:
        """The same kernel, with the types of its arguments where its file does not tell them: "pointer", "i32", "f32" …

        Then an int for a float is converted, and what does not fit is refused. Raises BadArguments where the file says
        otherwise.
        """
        return replace(self, about=self.about.typed(*types))


class Program(Kernels[Kernel]):
    """The kernels of a code object, by name. Raises BadCodeObject, BadArguments."""

    def __init__(self, device: Device, file: bytes) -> None:
        try:
            self._file = bytes(memoryview(file))
        except TypeError:
            raise BadArguments(
                f"load takes the bytes of a code object, not {type(file).__name__}: read the file first"
            ) from None
        self.code = CodeObject.read(self._file)
        if self.code.target and self.code.target != device.node.target:
            raise BadCodeObject(
                f"compiled for {self.code.target}, and this is {device.node.target}: compile it with "
                f"--offload-arch={device.node.target}"
            )
        self.device = device
        self._kernels = {}
        with device.lock:
            device.check_open()
            self._memory = kfd.Buffer(device.connection, device.node, self.code.size, Kind.CODE)
            device.keep(self)
        try:
            place = 0
            for at, part in self.code.parts(self._memory.address):
                device.zero(self._memory, place, at - place)
                device.upload(self._memory, at, memoryview(part))
                place = at + len(part)
            device.zero(self._memory, place, -(-self.code.size // PART) * PART - place)
        except BaseException:
            device.let_go(self)
            self._memory.close()
            raise
        base = self._memory.address
        self._kernels = {name: Kernel(self, one, base + one.entry) for name, one in self.code.kernels.items()}

    @property
    def open(self) -> bool:
        """It was not closed."""
        return self._memory.open

    @property
    def loaded(self) -> tuple[bytes, int]:
        """The file, and the address at which it was loaded."""
        return self._file, self._memory.address

    def close(self) -> None:
        """Give the memory back, once the device is done with what was submitted."""
        if self.open and not self.device.inherited:
            self.device.unload(self)
            with self.device.lock:
                self._memory.close()

    def drop(self) -> None:
        """Give the memory back at once: the queues have ended."""
        self._memory.close()

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed("the program was closed")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()
