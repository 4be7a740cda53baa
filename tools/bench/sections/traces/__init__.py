"""Thread traces: how fast they are decoded, followed, worked on by commands, and shown."""
