"""What networkx measures of the Hong Kong graph, from its CSV files alone.

pip install networkx scipy && python3 tests/networks/networks.py > tests/networks/networks.json
"""

import csv
import json
import math
import os
from collections import defaultdict

import networkx as nx

SEED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "seed", "hong-kong-ai")


def read(name):
    with open(os.path.join(SEED, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ENTITIES = {row["id"]: row for row in read("entities.csv")}
FACTS = read("relationships.csv")

# The parts of the graph that are measured: which entities, and which facts between them.
PARTS = {
    "all": (lambda entity: True, lambda fact: True),
    "partners": (
        lambda entity: entity["type"] in ("University", "Company"),
        lambda fact: fact["type"] in ("PARTNERS_WITH", "COLLABORATES_WITH"),
    ),
    "lately": (
        lambda entity: entity["id"] != "place-hk",
        lambda fact: fact["since_year"]
        and int(fact["since_year"]) <= 2023
        and (not fact["until_year"] or int(fact["until_year"]) >= 2023)
        and fact["confidence"]
        and float(fact["confidence"]) >= 0.85,
    ),
}


def graph_of(entities, facts):
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(id for id, row in ENTITIES.items() if entities(row))
    graph.add_edges_from((f["from_id"], f["to_id"]) for f in FACTS if facts(f) and f["from_id"] in graph and f["to_id"] in graph)
    return graph


def pagerank(graph):
    return nx.pagerank(graph, alpha=0.85, tol=1e-12, max_iter=1000)


def either_way(graph):
    """Every fact without its direction; networkx's own to_undirected makes one of a fact and of another that points back."""
    undirected = nx.MultiGraph()
    undirected.add_nodes_from(graph)
    undirected.add_edges_from(graph.edges())
    return undirected


def cut_vertices(graph):
    """Into how many parts what each one joins falls without it, and how many are in all of them but the largest."""
    simple = nx.Graph(graph)
    found = {}
    for node in nx.articulation_points(simple):
        rest = simple.subgraph(nx.node_connected_component(simple, node) - {node})
        sizes = [len(part) for part in nx.connected_components(rest)]
        found[node] = [len(sizes), sum(sizes) - max(sizes)]
    return found


def measured(graph):
    return {
        "degree": dict(graph.degree()),
        "degreeIn": dict(graph.in_degree()),
        "pagerank": pagerank(graph),
        "pagerankBack": pagerank(graph.reverse()),
        "pagerankEitherWay": pagerank(either_way(graph)),
        "betweenness": nx.betweenness_centrality(nx.Graph(graph), normalized=True),
        "cutVertices": cut_vertices(graph),
        "parts": sorted(len(part) for part in nx.weakly_connected_components(graph) if len(part) > 1),
    }


def related(graph, one):
    """Adamic and Adar's measure, of which networkx has the form for graphs with one edge between two; against both degrees."""
    simple = nx.Graph(graph)
    scores = {}
    for other in simple:
        shared = set(simple[one]) & set(simple[other]) if other != one else ()
        total = sum(1 / math.log(graph.degree(each)) for each in shared)
        if shared:
            scores[other] = [total / math.sqrt(graph.degree(one) * graph.degree(other)), len(shared)]
    return scores


def received(kinds):
    sums = defaultdict(int)
    for fact in FACTS:
        if fact["type"] == "FUNDS" and fact["amount_hkd"] and (kinds is None or fact["amount_kind"].upper() in kinds):
            sums[fact["to_id"]] += int(fact["amount_hkd"])
    return sums


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in sorted(value.items())}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return float(f"{value:.10g}") if isinstance(value, float) else value


if __name__ == "__main__":
    graphs = {name: graph_of(*part) for name, part in PARTS.items()}
    answers = {
        "measured": {name: measured(graph) for name, graph in graphs.items()},
        "related": {one: related(graphs["all"], one) for one in ("hkust", "webank", "data-privacy")},
        "received": {"all": received(None), "GRANT": received(("GRANT",)), "GRANT DONATION": received(("GRANT", "DONATION"))},
    }
    print(json.dumps(rounded(answers), ensure_ascii=False, separators=(",", ":")))
