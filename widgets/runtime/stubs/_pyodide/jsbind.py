"""Types of JavaScript’s functions; none is called."""

no_default = default_signature = None
