"""A model to text: tables, types, stubs, listings; all generated text comes from `templates/`."""
