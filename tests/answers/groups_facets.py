"""Groups without the conditions on what they are by, and groups of every year."""

from fields import amount, of
from graph import ENTITIES, ENTITY, FACTS, SOURCES, Entity, of_type, out
from grouping import by_key, decade_of, ends_of, filled, founded_decade, founded_year, grouped, keyed, page, share_of, shown
from grouping import size_of, top, type_of, valued, year_of
from groups_edges import node_type
from groups_edges import kind as kind_of_link
from groups_facts import kind, since_year
from terms import answers, is_in, kind_name, nodes_of


def sectors(project: Entity) -> list[str]:
    return ends_of(out(project, "FOCUSES_ON", "Sector"))


def technologies(project: Entity) -> list[str]:
    return ends_of(out(project, "FOCUSES_ON", "Technology"))


def company_kind(company: Entity) -> list[str]:
    return [kind_name(company)]


@answers("80-groups-without-own-filter")
def without_own_filter():
    unlinked = [each for each in of_type("Company") if each.website is None]
    banks = [each for each in unlinked if each.kind == "bank"]
    deeper = [each for each in of_type("Company") if each.kind == "bank"]
    large = [fact for fact in FACTS if fact.amount is not None and fact.amount >= 50_000_000]
    given = [fact for fact in large if fact.kind in ("GRANT", "DONATION")]
    new = [each for each in ENTITIES if each.founded is not None and each.founded >= 2020]
    links = out(ENTITY["itf"], "FUNDS")
    granted = [link for link in links if link.fact.kind == "GRANT"]
    return {
        "companies": {
            "totalCount": len(banks),
            "kept": facets(banks, company_kind),
            "others": page(grouped(unlinked, company_kind), keys=valued(), count=size_of, share=share_of(unlinked), nodes=top(1)),
        },
        "projects": of_projects(),
        "deeper": {"groups": shown(grouped(deeper, company_kind), keys=valued(), count=size_of, share=share_of(deeper))},
        "fundings": {
            "totalCount": len(given),
            "groups": shown(
                grouped(large, kind),
                keys=valued(),
                count=size_of,
                share=share_of(large),
                aggregate=lambda group: {"amount": amount(group.rows, "sum")},
            ),
        },
        "types": {"groups": facets(new, type_of)},
        "fund": {
            "recipients": {
                "totalCount": len(granted),
                "kinds": facets(links, kind_of_link, missing=True),
                "types": facets(granted, node_type),
            }
        },
    }


def facets(rows: list, *keys, missing: bool = False, first: int = 25) -> dict:
    """`{ totalCount nodes { keys { value } count share } }`"""
    return page(grouped(rows, *keys, missing=missing), first, keys=valued(), count=size_of, share=share_of(rows))


def of_projects() -> dict:
    def found(*conditions) -> list[Entity]:
        return [each for each in of_type("Project") if all(condition(each) for condition in conditions)]

    def on_health(project: Entity) -> bool:
        return any(is_in(each, "sector-healthcare") for each in nodes_of(out(project, "FOCUSES_ON")))

    def new(project: Entity) -> bool:
        return project.founded is not None and project.founded >= 2021

    return {
        "totalCount": len(found(on_health, new, technologies)),
        "sectors": facets(found(new, technologies), sectors, missing=True),
        "years": facets(found(on_health, technologies), founded_year),
        "decades": facets(found(technologies), founded_decade, sectors, first=4),
        "technologies": facets(found(on_health, new), technologies, missing=True, first=4),
    }


@answers("81-groups-filled")
def every_year():
    fundings = [fact for fact in FACTS if fact.type == "FUNDS"]
    projects, universities = of_type("Project"), of_type("University")
    years = filled(grouped(projects, founded_year), 1)
    decades = filled(grouped(universities, founded_decade, missing=True), 10)
    granted = filled(grouped([fact for fact in fundings if fact.kind == "GRANT"], since_year, missing=True), 1)
    all_years = filled(grouped(fundings, since_year), 1)
    ended = filled(grouped(FACTS, lambda fact: decade_of(fact.until)), 10)
    received = filled(grouped(out(ENTITY["itf"], "FUNDS"), lambda link: year_of(link.fact.since)), 1)
    undated = grouped([each for each in universities if each.founded is None], founded_year, missing=True)
    return {
        "projects": {
            "groups": page(
                years,
                keys=keyed("FOUNDED_YEAR"),
                count=size_of,
                share=share_of(projects),
                aggregate=lambda group: {"count": size_of(group), "foundedYear": of(group.rows, "founded", "avg known")},
                nodes=top(1),
            )
        },
        "universities": {"groups": page(decades, keys=valued(), count=size_of, share=share_of(universities))},
        "fundings": {
            "groups": page(
                granted, keys=valued(), count=size_of, aggregate=lambda group: {"amount": amount(group.rows, "sum max")}
            )
        },
        "paged": {
            "groups": {
                "totalCount": len(all_years),
                "pageInfo": {"hasNextPage": len(all_years) > 4},
                **shown(all_years[:4], keys=valued(), count=size_of),
            }
        },
        "backwards": {"groups": shown(by_key(all_years, "DESC")[:12], keys=valued(), count=size_of)},
        "relationships": {"groups": page(ended, keys=valued(), count=size_of)},
        "fund": {"recipients": {"groups": page(received, keys=keyed("RELATIONSHIP_SINCE_YEAR"), count=size_of)}},
        "sources": {"groups": page(filled(grouped(SOURCES, lambda each: year_of(each.date)), 1), keys=valued(), count=size_of)},
        "nothing": {"groups": page(filled([], 1))},
        "onlyMissing": {"groups": page(filled(undated, 1), keys=valued(), count=size_of)},
    }
