"""Writes the packets of launches: WHAT (runtime or tinygrad) and how many are the arguments.

Prints the words of a launch (with a barrier before it), of a timestamp and of a signal with its interrupt, the CPU
seconds for all launches, and the words of one.
"""

import sys
import time
from collections.abc import Callable

CODE, ARGUMENTS, RSRC = 0x7F1234567800, 0x7F0000001000, (0x60AF0000, 0x84, 0)
GROUPS, THREADS = (16, 2, 1), (64, 1, 1)
Words = list[int]


def main() -> None:
    what, count = sys.argv[1], int(sys.argv[2])
    launch, timestamp, signal = tinygrad() if what == "tinygrad" else ours()
    words = launch()
    begin = time.process_time()
    for _ in range(count):
        launch()
    print((len(words), len(timestamp()), len(signal()), time.process_time() - begin, words))


def ours() -> tuple[Callable[[], Words], ...]:
    from runtime.amd.codeobject import Kernel
    from runtime.amd.models import MODELS
    from runtime.recipes import synchronisation
    from runtime.recipes.launch import launch, user_data

    chip = MODELS["gfx1100"].chip
    kernel = Kernel("k", 0, 0, 16, 1000, 0, RSRC, 1 << 3 | 1 << 10, (), 1024)

    def one() -> Words:
        user = user_data(kernel, {"KERNARG_SEGMENT_PTR": ARGUMENTS})
        barrier = synchronisation.barrier(chip)
        return [*barrier, *launch(chip, kernel, CODE, GROUPS, THREADS, user, kernel.group)]

    def signal() -> Words:
        done = synchronisation.signal(chip, 0x2000, 5)
        return [*synchronisation.finish(chip), *done, *synchronisation.interrupt(chip, 0x1008, 9)]

    return one, lambda: list(synchronisation.timestamp(chip, 0x1010)), signal


def tinygrad() -> tuple[Callable[[], Words], ...]:
    from types import SimpleNamespace as Some

    from tinygrad.runtime.autogen import am
    from tinygrad.runtime.ops_amd import AMDComputeQueue
    from tinygrad.runtime.support.amd import AMDIP, import_soc

    target, bases = (11, 0, 0), {0: (0x1260, 0xA000, 0x1C000, 0x2402C00)}
    device = Some(target=target, soc=import_soc(target), pm4=am.pm4_nv, gc=AMDIP("gc", target, bases), xccs=1)
    device.nbio, device.sqtt_enabled, device.tmpring_size = AMDIP("nbio", (4, 3, 0), bases), False, 0
    device.scratch, device.is_am = Some(va_addr=0x7F0000010000, size=1), lambda: False
    device.queue_event_mailbox_ptr, device.queue_event = 0x1008, Some(event_id=9)
    program = Some(dev=device, enable_private_segment_sgpr=False, enable_dispatch_ptr=False, prog_addr=CODE)
    program.rsrc1, program.rsrc2, program.rsrc3, program.wave32 = RSRC[0], RSRC[1] | 2 << 15, RSRC[2], True

    def queue() -> AMDComputeQueue:
        queue_ = AMDComputeQueue(device)
        queue_.bind_args_state = lambda state: None
        return queue_

    def launch() -> Words:
        queue_ = queue().exec(program, Some(buf=Some(va_addr=ARGUMENTS)), GROUPS, THREADS)
        return [int(word) & 0xFFFFFFFF for word in queue_._q]

    def timestamp() -> Words:
        return list(queue().timestamp(Some(timestamp_addr=0x1010))._q)

    def signal() -> Words:
        return list(queue().signal(Some(value_addr=0x2000, owner=device, is_timeline=True), 5)._q)

    return launch, timestamp, signal


main()
