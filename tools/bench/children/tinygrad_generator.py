"""Runs tinygrad's own generator on given headers: REQUEST (JSON) and the output file are the arguments."""

import json
import sys
from pathlib import Path


def main() -> None:
    request = json.loads(sys.argv[1])
    from tinygrad.runtime.support import autogen

    text = autogen.gen(request["name"], request["files"], dll="'benchmark'", args=request["args"])
    Path(sys.argv[2]).write_text(text)


main()
