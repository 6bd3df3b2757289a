"""`python -m guide_logic`: see `guide_logic.cli`."""

import sys

from guide_logic.cli.commands import main

if __name__ == "__main__":
    sys.exit(main())
