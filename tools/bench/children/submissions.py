"""Submits launches and waits for each: WHAT (runtime or tinygrad) and how many are the arguments.

The GPU is one that is done when its doorbell has rung: what is measured is the program's part. Prints CPU seconds.
"""

import ctypes
import sys
import time
from collections.abc import Callable
from typing import Any

CODE, ARGUMENTS, RSRC = 0x7F1234567800, 0x7F0000001000, (0x60AF0000, 0x84, 0)
GROUPS, THREADS = (16, 2, 1), (64, 1, 1)
RING = 1 << 16


def main() -> None:
    what, count = sys.argv[1], int(sys.argv[2])
    once = tinygrad() if what == "tinygrad" else ours()
    for _ in range(3):
        once()
    begin = time.process_time()
    for _ in range(count):
        once()
    print(time.process_time() - begin)


def ours() -> Callable[[], None]:
    import runtime
    from runtime.amd.models import MODELS
    from runtime.mock import Machine
    from runtime.mock.program import Source, code_object

    class Doorbell:
        engine: Any = None

        def ring(self, value: int) -> None:
            number = self.engine.given + 1
            self.engine._timeline.memory[:8] = number.to_bytes(8, "little")

    class Instant(Machine):
        """The driver's calls are the mock's; nothing reads the rings."""

        def __init__(self) -> None:
            super().__init__([MODELS["gfx1100"]])
            self.doorbells: list[Doorbell] = []

        def doorbell(self, address: int) -> Doorbell:
            self.doorbells.append(Doorbell())
            return self.doorbells[-1]

    system = Instant()
    device = runtime.open(system=system, ring=RING)
    for doorbell, engine in zip(system.doorbells, (device.compute_engine, device.copy_engine), strict=True):
        doorbell.engine = engine
    kernel = device.load(code_object("gfx1100", {"k": Source(("pointer", "pointer"), group=1000)}))["k"]

    def once() -> None:
        with device.record() as commands:
            commands.launch(kernel, GROUPS, THREADS, (ARGUMENTS, ARGUMENTS))
        device.queue.submit(commands).wait(1.0)
        commands.close()

    return once


def tinygrad() -> Callable[[], None]:
    from types import SimpleNamespace as Some

    from tinygrad.runtime.autogen import am
    from tinygrad.runtime.ops_amd import AMDComputeQueue, AMDQueueDesc, AMDSignal
    from tinygrad.runtime.support.amd import AMDIP, import_soc
    from tinygrad.runtime.support.hcq import HCQBuffer, MMIOInterface

    kept: list[Any] = []

    def memory(size: int, form: str) -> MMIOInterface:
        kept.append(ctypes.create_string_buffer(size))
        return MMIOInterface(ctypes.addressof(kept[-1]), size, fmt=form)

    class Doorbell:
        def __setitem__(self, at: int, value: int) -> None:
            timeline.value = number

    target, bases = (11, 0, 0), {0: (0x1260, 0xA000, 0x1C000, 0x2402C00)}
    device = Some(target=target, soc=import_soc(target), pm4=am.pm4_nv, gc=AMDIP("gc", target, bases), xccs=1)
    blocks = {0: (0, 0x14, 0xD20, 0x10400, 0x241B000, 0x4040000)}
    device.nbio, device.sqtt_enabled, device.tmpring_size = AMDIP("nbio", (4, 3, 0), blocks), False, 0
    device.scratch, device.is_am = Some(va_addr=0x7F0000010000, size=1), lambda: False
    device.queue_event_mailbox_ptr, device.queue_event = 0x1008, Some(event_id=9)
    device.compute_queue = AMDQueueDesc(memory(RING, "I"), memory(8, "Q"), memory(8, "Q"), Doorbell())
    program = Some(dev=device, enable_private_segment_sgpr=False, enable_dispatch_ptr=False, prog_addr=CODE)
    program.rsrc1, program.rsrc2, program.rsrc3, program.wave32 = RSRC[0], RSRC[1] | 2 << 15, RSRC[2], True
    page = memory(16, "B")
    timeline = AMDSignal(HCQBuffer(page.addr, 16, view=page), is_timeline=True)
    owned = Some(value_addr=page.addr, owner=device, is_timeline=True)
    arguments, number, device.kept = memory(16, "Q"), 0, kept

    def once() -> None:
        nonlocal number
        number += 1
        arguments[0], arguments[1] = ARGUMENTS, ARGUMENTS
        queue = AMDComputeQueue(device)
        queue.bind_args_state = lambda state: None
        queue.wait(owned, number - 1).memory_barrier()
        queue.exec(program, Some(buf=Some(va_addr=arguments.addr)), GROUPS, THREADS)
        queue.signal(owned, number).submit(device)
        timeline.wait(number)

    return once


main()
