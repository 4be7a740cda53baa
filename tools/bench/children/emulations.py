"""Multiplies matrices on a mock of a gfx1100: a code object, a kernel of it and the size are the arguments.

Prints CPU seconds: of the whole process until the result is there, and of the launch alone.
"""

import sys
import time
from pathlib import Path


def main() -> None:
    file, name, n = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    import numpy as np

    import runtime

    random = np.random.default_rng(n)
    a, b = (random.random((n, n), dtype=np.float32) for _ in range(2))
    with runtime.open("mock:gfx1100") as device:
        buffers = [device.alloc(4 * n * n) for _ in range(3)]
        for buffer, given in zip(buffers, (a, b), strict=False):
            buffer.write(given.tobytes())
        with device.record() as commands:
            commands.launch(
                device.load(file.read_bytes())[name], (n // 16, n // 16, 1), (16, 16, 1), (*buffers, n)
            )
        begin = time.process_time()
        device.queue.submit(commands).wait(600.0)
        found = np.frombuffer(buffers[-1].read(), np.float32).reshape(n, n)
    end = time.process_time()
    exact = a.astype(np.float64) @ b.astype(np.float64)
    assert np.abs(found - exact).max() < 1e-5 * n, "the result is wrong"
    print(end, end - begin)


main()
