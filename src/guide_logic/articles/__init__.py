"""What a build puts into articles; none of it is ever sent to a reader as Python."""
