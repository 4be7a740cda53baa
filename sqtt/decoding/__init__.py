"""From bytes to packets: two engines with one result, the columns they fill, what they found wrong."""
