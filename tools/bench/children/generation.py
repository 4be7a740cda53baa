"""The command line of autogen, its headers read in a child, as ever, or in the same process: the first argument."""

import multiprocessing
import sys

from autogen import children
from autogen.__main__ import main

if sys.argv.pop(1) == "same process":
    multiprocessing.current_process().name = (
        children._NAME
    )  # in a child everything is read where it is asked for
main()
