"""The only renderer: a question, the answers to check, a plan, the pages around them."""
