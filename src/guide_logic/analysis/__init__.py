"""What a build works out from a flow: its proof, its states, its head start. Never shipped."""
