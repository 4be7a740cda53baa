"""Files that belong together, replaced as one step.

reading.py  what is read: regular files of a sensible size, from where they may be
opened.py   what else a compiler in this process has opened
step.py     what is written, how it goes wrong, and what a later run makes of a step that was cut short
staging.py  the folder that a step lives in, and its lock
"""

from .reading import MOST, Border, NotAFile, content, inside, text
from .staging import left
from .step import above, beside, recover, write

__all__ = [
    "MOST",
    "Border",
    "NotAFile",
    "above",
    "beside",
    "content",
    "inside",
    "left",
    "recover",
    "text",
    "write",
]
