"""The answers to the queries in tests/frozen and tests/api/queries, from the CSV files alone: `python3 tests/answers/answers.py`."""

import json

import answers_conditions  # noqa: F401
import answers_frozen  # noqa: F401
import answers_lookups  # noqa: F401
import answers_orders  # noqa: F401
import answers_related  # noqa: F401
import answers_shapes  # noqa: F401
import answers_sources  # noqa: F401
import answers_walks  # noqa: F401
from terms import ANSWERS

if __name__ == "__main__":
    print(json.dumps({f"{query}.graphql": ANSWERS[query]() for query in sorted(ANSWERS)}, ensure_ascii=False, indent=1))
