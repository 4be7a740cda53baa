"""A whole GPU behind the kernel's mock: queues that were created, and what happens in them, step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bindings import kfd

from ...amd import aql
from ...errors import RuntimeFault
from ..memory import Fault
from .aql import AqlQueue
from .compute import Board, Pm4Queue, Ring
from .sdma import SdmaQueue
from .space import PageFault

AnyQueue = Pm4Queue | SdmaQueue | AqlQueue
_SDMA = (
    kfd.KFD_IOC_QUEUE_TYPE_SDMA,
    kfd.KFD_IOC_QUEUE_TYPE_SDMA_XGMI,
    kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID,
)


class GpuHardware:
    """`faulted` is called with a PageFault; from then on nothing happens any more, and after a Fault neither."""

    def __init__(self, board: Board, faulted: Callable[[PageFault], None]) -> None:
        self.board, self._faulted = board, faulted
        self.queues: dict[int, AnyQueue] = {}
        self.dead = False

    def create_queue(self, number: int, args: Any) -> None:
        """A queue that the kernel has checked."""
        kind, size = args.queue_type, args.ring_size
        unit = 1 if kind in _SDMA else aql.SIZE if kind == kfd.KFD_IOC_QUEUE_TYPE_COMPUTE_AQL else 4
        ring = Ring(
            self.board,
            args.ring_base_address,
            size,
            args.read_pointer_address,
            args.write_pointer_address,
            unit,
        )
        if kind in _SDMA:
            self.queues[number] = SdmaQueue(self.board, ring)
        elif kind == kfd.KFD_IOC_QUEUE_TYPE_COMPUTE_AQL:
            self.queues[number] = AqlQueue(self.board, ring)
        else:
            self.queues[number] = Pm4Queue(self.board, ring)

    def destroy_queue(self, number: int) -> None:
        """It ends, whatever it was doing."""
        del self.queues[number]

    def ring(self, number: int, value: int) -> None:
        """A doorbell. Fault for a value that makes no sense."""
        if not self.dead:
            self.queues[number].ring(value)

    @property
    def idle(self) -> bool:
        """No queue has anything to do."""
        return self.dead or all(queue.idle for queue in self.queues.values())

    @property
    def emulating(self) -> bool:
        """Machine code is being carried out."""
        return not self.dead and any(
            launch.running is not None
            for queue in self.queues.values()
            if not isinstance(queue, SdmaQueue)
            for launch in queue.compute.launches
        )

    @property
    def waits(self) -> tuple[str, ...]:
        """What each queue that waits is waiting for."""
        return tuple(queue.waits for queue in self.queues.values() if queue.waits)

    def step(self) -> bool:
        """Let one thing happen in one of the queues; False if nothing can. Raises Fault."""
        if self.dead:
            return False
        queues = list(self.queues.values())
        self.board.random.shuffle(queues)
        try:
            return any(queue.step() for queue in queues)
        except PageFault as problem:
            self.dead = True
            self._faulted(problem)
            return True
        except Exception as problem:  # nobody knows in what state it is
            self.dead = True
            if isinstance(problem, Fault):
                raise
            known = isinstance(problem, RuntimeFault)
            raise Fault(
                str(problem) if known else f"a defect of the mock, please report it: {problem!r}"
            ) from problem

    def stop(self) -> None:
        """The GPU was reset: all queues are dead."""
        self.dead = True
