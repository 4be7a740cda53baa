"""A generated module as declarations for cffi: the same facts, read by `FFI().cdef()`.

records.py   where cffi's own rules put the members of a record, and the packing and padding that put them right
text.py      the file: what cffi takes, in an order that it can parse, and what it does not take with the reasons
"""

from .text import cdef

__all__ = ["cdef"]
