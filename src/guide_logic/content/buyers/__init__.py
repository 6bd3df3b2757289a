"""What the buyers' guides share: the facts of a purchase, claims, evidence and steps."""
