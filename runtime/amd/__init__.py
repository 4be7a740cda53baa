"""AMD GPUs: which generation is what, and the packets that are written for them."""
