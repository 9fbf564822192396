"""Groups of which one thing alone is asked for, and what stands below groups."""

from fields import amount, ends_from, held_in
from figures import timeline
from graph import ENTITIES, ENTITY, FACTS, ORGANISATIONS, SOURCES, Entity, Fact, into, of_type, out
from grouping import by_key, ends_of, founded_decade, grouped, optional, page, share_of, shown, size_of, top, type_of, valued
from groups_edges import all_links, node_type
from groups_facts import end, kind, relationship_type, start
from paths import ends, ways
from terms import answers, contains, count, id_page, ids, kind_name, nodes_of, ordered

KINDS = ("GRANT", "DONATION")


def sectors(project: Entity) -> list[str]:
    return ends_of(out(project, "FOCUSES_ON", "Sector"))


def company_kind(company: Entity) -> list[str]:
    return [kind_name(company)]


@answers("87-one-thing-alone")
def alone():
    projects, companies = of_type("Project"), of_type("Company")
    fundings = [fact for fact in FACTS if fact.type == "FUNDS"]
    by_sector = grouped(projects, sectors)
    with_missing = grouped(projects, sectors, missing=True)
    decades = by_key(grouped(ENTITIES, type_of, founded_decade))
    backwards = grouped(ordered(companies, (lambda each: each.id, "DESC")), company_kind)
    links = all_links(ENTITY["hkic"])
    kinds = grouped(fundings, kind)
    known = {"known": sum(fact.amount is not None for fact in fundings)}

    def distinct(group) -> dict:
        return {"distinct": len(set(ends_of(group.rows)))}

    def given(fund: Entity):
        return amount([link.fact for link in out(fund, "FUNDS")], "sum", *KINDS)["sum"]

    paid = [each for each in of_type("Fund") if len(out(each, "FUNDS")) >= 3 and given(each) > 0]
    return {
        "keys": {"groups": shown(by_sector, keys=valued())},
        "keysOfTwo": {"groups": shown(decades[:4], keys=valued())},
        "shares": {"groups": shown(grouped(companies, company_kind), share=share_of(companies))},
        "howMany": {"groups": {"totalCount": len(with_missing)}, "other": {"totalCount": len(by_sector)}},
        "more": {"groups": {"pageInfo": {"hasNextPage": len(with_missing) > 2}}},
        "members": {"groups": shown(backwards[:2], nodes=top(1))},
        "distinct": {
            "relationships": {
                "aggregate": {"distinct": len(set(ends_of(links)))},
                "groups": shown(by_key(grouped(links, node_type)), aggregate=distinct),
            }
        },
        "given": {
            "aggregate": {"amount": amount(fundings, "sum", *KINDS)},
            "groups": page(kinds, aggregate=lambda group: {"amount": amount(group.rows, "known", *KINDS)}),
        },
        "notGiven": {"aggregate": {"amount": known, "explicit": known}},
        "periods": {
            "timeline": {"undated": timeline(fundings)["undated"]},
            "other": {"periods": [{"ended": each["ended"]} for each in timeline(fundings, 10)["periods"]]},
        },
        "fewest": id_page(ordered(paid, (given, "ASC"))),
    }


@answers("88-below-groups")
def below():
    def sure(links) -> list:
        return [link for link in links if link.fact.confidence >= 0.85]

    new = [each for each in of_type("Project") if each.founded is not None and each.founded >= 2023 and each.confidence >= 0.85]
    groups = grouped(new, lambda each: ends_of(sure(out(each, "FOCUSES_ON", "Sector"))))

    def sector(group) -> list[dict]:
        found = ENTITY[group.values[0]]
        companies = ordered(sure(into(found, "OPERATES_IN", "Company")), (lambda link: link.node.name, "ASC"))
        challenges = ends([way for way in ways(found) if all(fact.confidence >= 0.85 for fact in way)])
        listed = {"totalCount": len(companies), "nodes": ids(companies[:2])}
        return [{"node": {"name": found.name, "companies": listed, "challenges": {"aggregate": {"count": len(challenges)}}}}]

    def fund(link) -> dict:
        administrators = id_page(sure(into(link.node, "ADMINISTERS", "GovernmentBody")))
        return {"relationship": {"amount": link.fact.amount}, "node": {"id": link.node.id, "administrators": administrators}}

    def project(each: Entity) -> dict:
        funds = sure(into(each, "FUNDS", "Fund"))
        technologies = nodes_of(out(each, "FOCUSES_ON", "Technology"))
        others = grouped(technologies, lambda one: ends_of(into(one, "FOCUSES_ON", "Project")))
        return {
            "id": each.id,
            "funds": {"totalCount": len(funds), "edges": [fund(link) for link in funds]},
            "technologies": {"totalCount": len(technologies), "groups": {"totalCount": len(others)}},
        }

    return {
        "projects": {
            "groups": shown(groups[:3], keys=sector, nodes=lambda group: [project(each) for each in group.rows[:2]]),
        },
        "organisations": held_organisations(),
        "fundings": {"groups": largest_fundings()},
        "sources": {"groups": of_polyu()},
    }


def held_organisations() -> dict:
    begun = [each for each in of_type(*ORGANISATIONS) if each.founded is None or each.founded <= 2021]

    def held(links) -> list:
        return [link for link in links if held_in(link.fact, "2021")]

    def place(group) -> list[dict]:
        [id] = group.values
        if id is None:
            return [{"value": None, "node": None}]
        links = into(ENTITY[id], "LOCATED_IN")
        undated = [link for link in links if link.fact.since is None and ends_from(link.fact, "2021")]
        return [{"value": id, "node": {"organisations": {"totalCount": len(held(links)), "undatedCount": len(undated)}}}]

    def first(group) -> list[dict]:
        [each, *_] = group.rows
        links = held(all_links(each))
        types = grouped(links, lambda link: [link.fact.type])[:2]
        joined = {"totalCount": len(links), "groups": shown(types, keys=valued(), count=size_of)}
        return [{"__typename": each.type, "id": each.id, "relationships": joined}]

    groups = grouped(begun, lambda each: ends_of(held(out(each, "LOCATED_IN"))), missing=True)
    return {"totalCount": len(begun), "groups": shown(groups[:2], keys=place, count=size_of, nodes=first)}


def largest_fundings() -> dict:
    large = ordered([fact for fact in FACTS if (fact.amount or 0) >= 1_000_000_000], (lambda fact: fact.amount, "DESC"))

    def entity(id: str) -> dict:
        received = [link.fact for link in out(ENTITY[id], "FUNDS")]
        more = {"recipients": {"aggregate": {"relationship": {"amount": amount(received, "sum")}}}}
        return {"__typename": ENTITY[id].type, "id": id, **(more if ENTITY[id].type == "Fund" else {})}

    def fact(each: Fact) -> dict:
        evidence = [{"source": {"publisher": each.source.publisher}}]
        return {"__typename": "Funding", "id": each.id, "amount": each.amount, "from": {"name": each.start.name}, "evidence": evidence}

    return shown(
        grouped(large, end, start)[:3],
        keys=lambda group: [{"node": entity(id)} for id in group.values],
        nodes=lambda group: [fact(each) for each in group.rows[:3]],
    )


def of_polyu() -> dict:
    found = [source for source in SOURCES if contains(source.publisher, "PolyU")]

    def first(source) -> dict:
        facts = [fact for fact in FACTS if fact.source == source]
        types = grouped(facts, relationship_type)[:1]
        return {"id": source.id, "facts": {**count(facts), "groups": shown(types, keys=valued(), count=size_of)}}

    return shown(
        grouped(found, lambda source: optional(source.publisher)),
        keys=valued(),
        nodes=lambda group: [first(source) for source in group.rows[:2]],
    )
