"""The order of frames: which picture is shown when, and whose turn it is."""
