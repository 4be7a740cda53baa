"""The GPU's side of the mock: page tables, caches, processors of queues, in an order that a seed decides."""
