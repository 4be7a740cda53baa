"""Scripts that run in processes of their own: one measures itself, or is a peer that is measured."""
