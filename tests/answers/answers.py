"""The answers to the queries in tests/frozen and tests/api/queries, from the CSV files alone: `python3 tests/answers/answers.py`."""

import importlib
import json

from terms import ANSWERS

for module in (
    *("frozen", "lookups", "conditions", "relations", "seeks", "orders", "shapes", "views", "sources", "paths", "walks"),
    *("aggregates", "aggregates_related", "aggregates_facts"),
    *("groups_own", "groups_related", "groups_edges", "groups_facts", "groups_two", "groups_order", "groups_facets", "groups_nested"),
    *("related_sums", "timelines", "gaps", "overview"),
):
    importlib.import_module(module)

if __name__ == "__main__":
    print(json.dumps({f"{query}.graphql": ANSWERS[query]() for query in sorted(ANSWERS)}, ensure_ascii=False, indent=1))
