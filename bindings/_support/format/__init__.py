"""The text format of generated modules, read: no ctypes, no other part of the run time, cheap to import.

`docs/module-format.md` specifies the format. The run time makes ctypes objects of what is read here; the generator
reads its own products, and checks and compares modules of any target, with the same code.
"""
