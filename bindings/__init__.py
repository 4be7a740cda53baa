"""Generated ctypes modules, one per manifest under `headers/`; `_support` is what they need at run time."""
