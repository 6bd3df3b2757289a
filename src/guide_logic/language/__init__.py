"""What authors write a guide in: texts, facts, conditions, rows, sums, time limits, letters."""
