"""The answers to the queries in tests/analytics/queries, from the CSV files of Horizon 2020 alone: `python3 tests/analytics/h2020.py`."""

import importlib
import json
import os
import sys

# Figures and groups are made of rows as the answers over Hong Kong make them.
sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "answers"))

from terms import ANSWERS  # noqa: E402

for module in ("programmes", "projects", "participation", "whole"):
    importlib.import_module(module)

if __name__ == "__main__":
    print(json.dumps({f"{query}.graphql": ANSWERS[query]() for query in sorted(ANSWERS)}, ensure_ascii=False, indent=1))
