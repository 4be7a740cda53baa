"""What frames are written as: raw planes, Y4M, PNG."""
