"""Whole lists, which Pearl also has to give page by page."""

from graph import ENTITIES, ENTITY, FACTS, ORGANISATIONS, SOURCES, into, of_type, out
from terms import answers, contains, count, ids, is_in, kind_name, nodes_of, ordered


def whole(edges: list[dict]) -> dict:
    return {"totalCount": len(edges), "edges": edges, "pageInfo": {"hasNextPage": False, "hasPreviousPage": False}}


def nodes(items: list[dict]) -> list[dict]:
    return [{"node": item} for item in items]


@answers("50-walk-entities")
def entities():
    known = [each for each in ENTITIES if each.founded is not None]
    found = ordered(known, (lambda each: each.founded, "DESC"), (lambda each: each.confidence, "ASC"))
    return {"entities": whole(nodes([{"id": each.id, "foundedYear": each.founded} for each in found]))}


@answers("51-walk-unknown-years")
def unknown_years():
    def abroad(organisation) -> bool:
        return any(not is_in(place, "place-hk") for place in nodes_of(out(organisation, "LOCATED_IN")))

    found = [each for each in of_type(*ORGANISATIONS) if abroad(each)]
    found = ordered(found, (lambda each: each.founded, "ASC"), (lambda each: each.abbreviation, "DESC"))
    items = [{"id": each.id, "foundedYear": each.founded, "abbreviation": each.abbreviation} for each in found]
    return {"organisations": whole(nodes(items))}


@answers("52-walk-amounts")
def amounts():
    found = ordered(out(ENTITY["itf"], "FUNDS"), (lambda link: link.fact.amount, "DESC"), (lambda link: link.fact.since, "ASC"))
    edges = [
        {"relationship": {"amount": link.fact.amount, "since": link.fact.since}, "node": {"id": link.node.id}} for link in found
    ]
    return {"fund": {"recipients": whole(edges)}}


@answers("53-walk-counts")
def counts():
    def funds(project):
        return into(project, "FUNDS", "Fund")

    found = ordered(of_type("Project"), (lambda each: len(funds(each)), "DESC"), (lambda each: len(into(each, "LEADS")), "ASC"))
    return {"projects": whole(nodes([{"id": each.id, "funds": {**count(funds(each)), "nodes": ids(funds(each))}} for each in found]))}


@answers("54-walk-related")
def related():
    found = [each for each in nodes_of(into(ENTITY["place-hk"], "LOCATED_IN")) if contains(each.name, "hong kong")]
    return {"place": {"organisations": whole(nodes(ids(found)))}}


@answers("55-walk-facts")
def facts():
    article = next(source for source in SOURCES if source.publisher == "seed article")
    assert article.id == "source-c41ea0175d94"
    return {"source": {"facts": whole(nodes(ids(fact for fact in FACTS if fact.source == article)))}}


@answers("56-walk-names")
def names():
    found = ordered(of_type("Company"), (kind_name, "DESC"), (lambda each: each.name, "DESC"))
    return {"companies": whole(nodes([{"kind": kind_name(each), "name": each.name} for each in found]))}
