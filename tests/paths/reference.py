"""What networkx says of paths, from the CSV files alone: `python3 tests/paths/reference.py > tests/paths/reference.json`."""

import json
import math
import os
import random
import sys
from itertools import combinations

import networkx

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# The longest path that a search follows, and how long the simple paths are that are counted one by one.
LONGEST, SIMPLE = 8, 3

SEED = 8


# The graphs are read as the other answers read them.
sys.path += [os.path.join(TESTS, "answers"), os.path.join(TESTS, "analytics")]

from graph import ENTITIES, ENTITY, FACTS  # noqa: E402
from seed import FUNDINGS, ORGANISATIONS, PARTICIPATIONS, PROGRAMMES  # noqa: E402


def hong_kong(wanted=lambda fact: True) -> networkx.DiGraph:
    """Facts between the same two entities are one step, as sure as the surest of them."""
    made = networkx.DiGraph()
    made.add_nodes_from(each.id for each in ENTITIES)
    for fact in filter(wanted, FACTS):
        known = made.get_edge_data(fact.start.id, fact.end.id, {"sure": 0})["sure"]
        made.add_edge(fact.start.id, fact.end.id, sure=max(known, fact.confidence))
    return made


def h2020() -> networkx.Graph:
    made = networkx.Graph()
    made.add_edges_from((each.programme, each.project.id) for each in FUNDINGS)
    made.add_edges_from((each.organisation.id, each.project.id) for each in PARTICIPATIONS)
    made.add_edges_from((each.id, each.place) for each in ORGANISATIONS)
    made.add_edges_from((code, above) for code, above in PROGRAMMES.items() if above)
    return made


def shortest(graph: networkx.Graph, start: str, end: str) -> list[int] | None:
    """How long the shortest paths are, and how many; nothing where there is none short enough."""
    try:
        length = networkx.shortest_path_length(graph, start, end)
    except networkx.NetworkXNoPath:
        return None
    return [length, sum(1 for _ in networkx.all_shortest_paths(graph, start, end))] if length <= LONGEST else None


def undirected(graph: networkx.DiGraph) -> networkx.Graph:
    """Either way, as sure as the surer way."""
    made = networkx.Graph()
    made.add_nodes_from(graph)
    for start, end, sure in graph.edges(data="sure"):
        made.add_edge(start, end, sure=max(sure, made.get_edge_data(start, end, {"sure": 0})["sure"]))
    return made


def degrees() -> dict[str, int]:
    found: dict[str, int] = {}
    for fact in FACTS:
        for end in (fact.start.id, fact.end.id):
            found[end] = found.get(end, 0) + 1
    return found


def score(graph: networkx.Graph, degree: dict[str, int], path: list[str]) -> float:
    sure = math.prod(graph.edges[step]["sure"] for step in networkx.utils.pairwise(path))
    return sure * math.prod(degree[each] ** -0.4 for each in path[1:-1])


def reference() -> dict:
    directed = hong_kong()
    graph, degree = undirected(directed), degrees()
    ids = sorted(graph)
    sample = sorted(random.Random(SEED).sample(ids, 100))
    pairs = [tuple(random.Random(SEED + index).sample(sample, 2)) for index in range(20)]
    without_hubs = graph.subgraph(set(graph) - {"place-hk", "artificial-intelligence"})
    of_types = undirected(hong_kong(lambda fact: fact.type in ("FUNDS", "FOCUSES_ON")))
    sure = undirected(hong_kong(lambda fact: fact.confidence >= 0.85))

    def between(start: str, end: str, types: tuple[str, ...]) -> networkx.Graph:
        return graph.subgraph([each for each in graph if each in (start, end) or ENTITY[each].type in types])

    def connections(start: str, end: str) -> list[float]:
        found = networkx.all_simple_paths(graph, start, end, cutoff=4)
        return [float(f"{each:.5g}") for each in sorted((score(graph, degree, path) for path in found), reverse=True)[:10]]

    large = h2020()
    largest = sorted(large)
    random_pairs = [tuple(random.Random(SEED * 1000 + index).sample(largest, 2)) for index in range(200)]
    return {
        "hongKong": {
            "sample": sample,
            "shortest": [shortest(graph, start, end) for start, end in combinations(sample, 2)],
            "pairs": pairs,
            "directed": [shortest(directed, *pair) for pair in pairs],
            "withoutHubs": [
                shortest(without_hubs, *pair) if set(pair) <= set(without_hubs) else "an end" for pair in pairs
            ],
            "ofTypes": [shortest(of_types, *pair) for pair in pairs],
            "sure": [shortest(sure, *pair) for pair in pairs],
            "overProjects": [shortest(between(*pair, ("Project", "ResearchCentre", "University")), *pair) for pair in pairs],
            "simple": [sum(1 for _ in networkx.all_simple_paths(graph, *pair, cutoff=SIMPLE)) for pair in pairs],
            "connections": [connections(*pair) for pair in pairs],
        },
        "h2020": {"pairs": random_pairs, "shortest": [shortest(large, *pair) for pair in random_pairs]},
    }


if __name__ == "__main__":
    print(json.dumps(reference()))
