"""Figures of related lists: of the nodes, and of the facts that lead there."""

from fields import ALL, DATES, REST, amount, ends_from, facts_of, held_in, of, size
from graph import ENTITY, FACTS, Entity, either, into, of_type, out
from terms import answers, nodes_of


def received(fund: Entity) -> dict:
    links = out(fund, "FUNDS")
    nodes, facts = nodes_of(links), facts_of(links)
    aggregate = {
        **size(nodes),
        "foundedYear": of(nodes, "founded", "min max avg known"),
        "relationship": {
            "amount": amount(facts, ALL),
            "grants": amount(facts, "sum avg median known missing distinct", "GRANT"),
            "fundingKind": of(facts, "kind", REST),
            "since": of(facts, "since", DATES),
        },
    }
    return {"id": fund.id, "recipients": {"totalCount": len(links), "aggregate": aggregate}}


@answers("71-aggregate-related")
def related():
    allocated = facts_of(out(ENTITY["hksar-government"], "FUNDS", "Fund"))
    to_projects = facts_of(out(ENTITY["trs"], "FUNDS", "Project"))
    return {
        "funds": {"nodes": [received(each) for each in of_type("Fund") if len(out(each, "FUNDS")) >= 2]},
        "governmentBody": {
            "recipients": {
                "aggregate": {
                    "count": len(allocated),
                    "relationship": {
                        "amount": amount(allocated, "sum min max avg median known missing", "ALLOCATION", "DONATION"),
                        "planned": amount(allocated, ALL, "PLANNED"),
                        "role": of(allocated, "role", REST),
                        "note": of(allocated, "note", "known missing"),
                    },
                }
            }
        },
        "trs": {
            "projects": {
                "aggregate": {
                    "relationship": {"amount": amount(to_projects, "avg median", "GRANT"), "none": amount([], "sum max known missing")}
                }
            }
        },
        "university": of_hkust(ENTITY["hkust"]),
        "twice": {"relationships": {"aggregate": of_all_facts(ENTITY["hkic"])}},
        "place": of_place(ENTITY["place-hk"]),
    }


def of_hkust(hkust: Entity) -> dict:
    partners = either(hkust, "PARTNERS_WITH", "Company")
    own = [*out(hkust, "HOSTS"), *out(hkust, "LEADS")]
    return {
        "industryPartners": {
            "aggregate": {
                **size(partners),
                "foundedYear": of(nodes_of(partners), "founded", "min known missing"),
                "kind": of(nodes_of(partners), "kind", "known distinct"),
                "relationship": {
                    "role": of(facts_of(partners), "role", REST),
                    "since": of(facts_of(partners), "since", "min max known"),
                },
            }
        },
        "relationships": {
            "aggregate": {
                "count": len(own),
                "distinct": len({link.node.id for link in own}),
                "foundedYear": of(nodes_of(own), "founded", "sum min max median known missing"),
                "relationship": {
                    "since": of(facts_of(own), "since", DATES),
                    "confidence": of(facts_of(own), "confidence", "min max"),
                },
            }
        },
    }


def of_all_facts(entity: Entity) -> dict:
    """Two facts may lead to the same node: it counts twice, and once among the distinct."""
    facts = [fact for fact in FACTS if entity in (fact.start, fact.end)]
    nodes = [fact.end if fact.start == entity else fact.start for fact in facts]
    return {
        "count": len(facts),
        "distinct": len({node.id for node in nodes}),
        "name": of(nodes, "name", "distinct"),
        "relationship": {"note": of(facts, "note", "known distinct"), "role": of(facts, "role", "known distinct")},
    }


def of_place(place: Entity) -> dict:
    links = into(place, "LOCATED_IN")
    old = [link.node for link in links if link.fact.confidence >= 0.8 and link.node.founded is not None and link.node.founded < 2000]
    held = [link.node for link in links if held_in(link.fact, "2020")]
    undated = [link for link in links if link.fact.since is None and ends_from(link.fact, "2020")]
    return {
        "before": {
            "totalCount": len(old),
            "aggregate": {"distinct": len(old), "foundedYear": of(old, "founded", "min median avg")},
        },
        "organisations": {
            "totalCount": len(held),
            "undatedCount": len(undated),
            "aggregate": {"count": len(held), "foundedYear": of(held, "founded", "min max")},
        },
        "none": {
            "aggregate": {
                **size([]),
                "foundedYear": of([], "founded", "sum avg"),
                "relationship": {"since": of([], "since", "min known")},
            }
        },
    }
