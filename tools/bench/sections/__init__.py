"""What is measured, one file a section of the report."""
