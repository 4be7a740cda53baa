"""`python -m runtime`: one file for each command."""
