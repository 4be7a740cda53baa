"""From the tables of modules to Python classes: each module has a `Registry`, each class an `Entry`."""
