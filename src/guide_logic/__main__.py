"""`python -m guide_logic`: see `guide_logic.cli`."""

import sys

from guide_logic.cli.commands import main
from guide_logic.site import GUIDES

if __name__ == "__main__":
    sys.exit(main(GUIDES))
