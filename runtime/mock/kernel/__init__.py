"""The driver's side of the mock: KFD as a process sees it, with the checks of Linux 6.12, and the files of sysfs.

It speaks numbers and bytes, as the kernel does, so any client can be put on it.
"""
