"""Nothing of it is used but its classes for the checker, in abc.py here."""
