"""The abstract classes alone, which Python has inside."""

import _collections_abc as abc
import sys

sys.modules["collections.abc"] = abc
