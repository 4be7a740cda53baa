"""The lock of the run time: one for all modules, because they import types from each other."""

from _thread import RLock  # `threading` would cost more than the rest of an import

LOCK = RLock()
