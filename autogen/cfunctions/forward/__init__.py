"""Functions and macros that forward: they call what is bound, follow pointers and write to memory."""
