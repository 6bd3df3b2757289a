"""From answers to a plan: which question matters, what follows, and why."""
