"""Constants of compiled object files, read without running them: how a compiler for another machine answers."""
