"""From packets to program counters: machine code as chains of instructions that leave packets, and the walk on them."""
