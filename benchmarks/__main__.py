"""Prints the tables: `make bench`, or `BENCH_RUNS=1 make bench` to try it."""

import os

from benchmarks.addresses import addresses
from benchmarks.race import race
from benchmarks.scale import scale

_RUNS = int(os.environ.get("BENCH_RUNS", "7"))

addresses()
scale(_RUNS)
race(_RUNS)
