"""`autogen` and `python` on PATH while a document is carried out: `warm.py` carries their commands out.

What it imports is little, for each command begins with it.
"""

import os
import socket
import sys

PROGRAMS = ("autogen", "decode", "runtime", "sqtt")

words = [os.path.basename(sys.argv[0]), *sys.argv[1:]]  # noqa: PTH119
if words[0] == "python" and (words[1:2] != ["-m"] or words[2:3] == [] or words[2] not in PROGRAMS):
    os.execv(sys.executable, [sys.executable, *words[1:]])  # another program: no command of ours
module, rest = (words[2], words[3:]) if words[0] == "python" else (words[0], words[1:])
request = repr((module, rest, os.getcwd(), dict(os.environ))).encode()  # noqa: PTH109
with socket.socket(socket.AF_UNIX) as asked:
    asked.connect("\0" + os.environ["DOCUMENT_COMMANDS"])
    socket.send_fds(asked, [len(request).to_bytes(8, "big")], [0, 1, 2])
    asked.sendall(request)
    code = int(asked.recv(16) or b"70")
sys.exit(code if code >= 0 else 128 - code)
