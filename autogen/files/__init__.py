"""Files that belong together, replaced as one step.

step.py     what is written, how it goes wrong, and what a later run makes of a step that was cut short
staging.py  the folder that a step lives in, and its lock
"""

from .staging import left
from .step import above, beside, recover, write

__all__ = ["above", "beside", "left", "recover", "write"]
