"""Groups of related lists: by the facts that lead there, and by the nodes that they lead to."""

from fields import amount, facts_of, of
from graph import ENTITY, FACTS, ORGANISATIONS, Entity, Link, either, of_type, out
from grouping import Group, by_key, chinese_of, decade_of, ends_of, grouped, keyed, optional, page, share_of, shown, size_of
from grouping import type_of, valued, year_of
from terms import answers, kind_name


def kind(link: Link) -> list[str]:
    return optional(link.fact.kind)


def since_year(link: Link) -> list[str]:
    return year_of(link.fact.since)


def since_decade(link: Link) -> list[str]:
    return decade_of(link.fact.since)


def node_type(link: Link) -> list[str]:
    return type_of(link.node)


def all_links(entity: Entity) -> list[Link]:
    """Every fact that it stands in, as it is seen from there."""
    begun = [Link(fact, fact.end) for fact in FACTS if fact.start == entity]
    return begun + [Link(fact, fact.start) for fact in FACTS if fact.end == entity]


@answers("76-groups-of-edges")
def of_edges():
    partners = either(ENTITY["genai-sandbox"], "PARTNERS_WITH", "Company")
    large = [link for link in out(ENTITY["hksar-government"], "FUNDS") if (link.fact.amount or 0) >= 150_000_000]
    funds = [each for each in of_type("Fund") if len(out(each, "FUNDS")) >= 3]
    twice = grouped(all_links(ENTITY["hkic"]), node_type)
    roles = grouped(partners, lambda link: optional(link.fact.role), missing=True)
    return {
        "fund": of_fund(out(ENTITY["itf"], "FUNDS")),
        "initiative": {
            "industryPartners": {
                "totalCount": len(partners),
                "groups": shown(
                    roles,
                    keys=keyed("RELATIONSHIP_ROLE"),
                    count=size_of,
                    nodes=lambda group: [{"name": link.node.name} for link in group.rows[:2]],
                ),
                "kinds": shown(
                    grouped(partners, lambda link: [kind_name(link.node)]), keys=keyed("KIND"), count=size_of, share=share_of(partners)
                ),
            }
        },
        "university": of_university(ENTITY["hkust"]),
        "twice": {
            "relationships": {
                "groups": shown(
                    twice,
                    keys=valued(),
                    count=size_of,
                    aggregate=lambda group: {"count": size_of(group), "distinct": len(set(ends_of(group.rows)))},
                )
            }
        },
        "governmentBody": {
            "recipients": {
                "groups": shown(
                    grouped(large, since_decade, missing=True),
                    keys=keyed("RELATIONSHIP_SINCE_DECADE"),
                    count=size_of,
                    share=share_of(large),
                    aggregate=lambda group: {"relationship": {"amount": amount(facts_of(group.rows), "sum max", "ALLOCATION")}},
                )
            }
        },
        "funds": {
            "nodes": [
                {
                    "id": each.id,
                    "recipients": {
                        "groups": page(
                            grouped(out(each, "FUNDS"), node_type), 1, keys=valued(), count=size_of, share=share_of(out(each, "FUNDS"))
                        )
                    },
                }
                for each in funds
            ]
        },
    }


def of_fund(links: list[Link]) -> dict:
    def received(group: Group) -> dict:
        facts = facts_of(group.rows)
        figures = {"amount": amount(facts, "sum known missing"), "since": of(facts, "since", "min max")}
        return {"count": len(facts), "distinct": len(set(ends_of(group.rows))), "relationship": figures}

    return {
        "kinds": {
            "groups": page(
                grouped(links, kind, missing=True),
                keys=lambda group: [{**key, "node": None} for key in keyed("RELATIONSHIP_KIND")(group)],
                count=size_of,
                share=share_of(links),
                aggregate=received,
            )
        },
        "types": {
            "groups": shown(
                grouped(links, node_type),
                keys=keyed("TYPE"),
                count=size_of,
                aggregate=lambda group: {"relationship": {"amount": amount(facts_of(group.rows), "sum avg", "GRANT")}},
                nodes=lambda group: [{"__typename": link.node.type, "id": link.node.id} for link in group.rows[:2]],
            )
        },
        "years": {
            "groups": shown(
                by_key(grouped(links, since_year)), keys=keyed("RELATIONSHIP_SINCE_YEAR"), count=size_of, share=share_of(links)
            )
        },
        "ended": {
            "groups": page(
                grouped(links, lambda link: year_of(link.fact.until)),
                keys=keyed("RELATIONSHIP_UNTIL_YEAR"),
                count=size_of,
                share=share_of(links),
            )
        },
    }


def of_university(university: Entity) -> dict:
    links = all_links(university)
    sure = [link for link in links if link.fact.start == university and link.fact.confidence >= 0.85]
    collaborators = either(university, "COLLABORATES_WITH", *ORGANISATIONS)
    return {
        "relationships": {
            "totalCount": len(links),
            "groups": shown(
                grouped(links, lambda link: [link.fact.type]), keys=keyed("RELATIONSHIP_TYPE"), count=size_of, share=share_of(links)
            ),
            "types": shown(
                grouped(links, node_type),
                keys=keyed("TYPE"),
                count=size_of,
                aggregate=lambda group: {"distinct": len(set(ends_of(group.rows)))},
            ),
        },
        "sure": {
            "totalCount": len(sure),
            "groups": shown(
                grouped(sure, since_decade, missing=True),
                keys=keyed("RELATIONSHIP_SINCE_DECADE"),
                count=size_of,
                share=share_of(sure),
            ),
        },
        "collaborators": {
            "groups": shown(
                grouped(collaborators, lambda link: ends_of(out(link.node, "LOCATED_IN")), missing=True),
                keys=keyed("PLACES", name=chinese_of),
                count=size_of,
            )
        },
    }
