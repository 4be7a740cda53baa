"""In place of `tools/faults/wrapped.py`: a run that hears no signal, with a child that stays."""

import os
import signal
import sys
import time

signal.signal(signal.SIGTERM, signal.SIG_IGN)
if os.fork():
    os.write(int(sys.argv[1]), b"r")
    time.sleep(2)
    os._exit(0)
for descriptor in range(3):
    os.close(descriptor)
time.sleep(60)
