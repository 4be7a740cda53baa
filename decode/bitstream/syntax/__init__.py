"""What stands in units, as chapter 7.3 of the standard has it: one module for each kind of them."""
