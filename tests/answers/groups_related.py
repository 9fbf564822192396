"""Groups by what entities are related to."""

from fields import amount, ends_from, facts_of, held_in, of
from graph import ENTITY, ORGANISATIONS, Entity, either, into, of_type, out
from grouping import chinese_of, ends_of, grouped, id_of, keyed, name_of, page, share_of, shown, size_of, top, valued
from paths import ends, sectors_of, ways
from terms import answers, nodes_of, ordered


def kind_of(entity: Entity) -> str:
    """`__typename`"""
    return entity.type


@answers("75-groups-related")
def by_related():
    projects = ordered(of_type("Project"), (lambda each: each.founded, "DESC"), (name_of, "ASC"))
    sectors = grouped(projects, lambda each: ends_of(out(each, "FOCUSES_ON", "Sector")), missing=True)
    new = [each for each in of_type("Project") if each.founded is not None and each.founded >= 2020]
    funds = grouped(new, lambda each: ends_of(into(each, "FUNDS", "Fund")))
    partners = grouped(of_type("University"), lambda each: ends_of(either(each, "PARTNERS_WITH", "Company")))
    organisations = of_type(*ORGANISATIONS)
    places = grouped(organisations, lambda each: ends_of(out(each, "LOCATED_IN")), missing=True)
    challenges = grouped(of_type("Sector"), lambda each: [one.id for one in ends(ways(each))], missing=True)
    raisers = grouped(of_type("Challenge"), lambda each: [one.id for one in sectors_of(each)])
    return {
        "sectors": {
            "totalCount": len(projects),
            "groups": page(
                sectors,
                keys=keyed("SECTORS", __typename=kind_of, id=id_of, name=chinese_of),
                count=size_of,
                share=share_of(projects),
                aggregate=lambda group: {"foundedYear": of(group.rows, "founded", "min max avg missing")},
                nodes=lambda group: [{"id": each.id, "foundedYear": each.founded} for each in group.rows[:3]],
            ),
        },
        "funds": {
            "groups": {
                "totalCount": len(funds),
                "pageInfo": {"hasNextPage": len(funds) > 4},
                **shown(funds[:4], keys=keyed("FUNDS", id=id_of), count=size_of, share=share_of(new)),
            }
        },
        "partners": {"groups": page(partners, keys=keyed("INDUSTRY_PARTNERS", name=name_of), count=size_of, nodes=top(5))},
        "places": {"groups": page(places, keys=valued(name=name_of), count=size_of, share=share_of(organisations))},
        "challenges": {
            "groups": page(
                challenges, 8, keys=keyed("CHALLENGES", id=id_of), count=size_of, share=share_of(of_type("Sector")), nodes=top(2)
            )
        },
        "raisers": {"groups": page(raisers, keys=keyed("SECTORS", id=id_of), count=size_of)},
        **through_a_lens(),
        "ofOneFund": {"projects": of_one_fund(ENTITY["itf"])},
        "alsoWhereItIs": {"organisations": of_one_place(ENTITY["place-gb"])},
    }


def through_a_lens() -> dict:
    """What the time and the confidence of a list ask of its rows they ask of the facts that lead to a key, too."""
    sure = [each for each in of_type("Project") if each.confidence >= 0.85]
    begun = [each for each in of_type("Project") if each.founded is None or each.founded <= 2023]

    def technologies(project: Entity) -> list[str]:
        return ends_of(link for link in out(project, "FOCUSES_ON", "Technology") if link.fact.confidence >= 0.85)

    def held(project: Entity) -> list[str]:
        return ends_of(link for link in into(project, "FUNDS", "Fund") if held_in(link.fact, "2023"))

    def held_or_undated(project: Entity) -> list[str]:
        undated = [link for link in into(project, "FUNDS", "Fund") if link.fact.since is None and ends_from(link.fact, "2023")]
        return held(project) + ends_of(undated)

    def found(rows: list[Entity], key) -> dict:
        groups = grouped(rows, key, missing=True)
        return {"totalCount": len(rows), "groups": page(groups, 5, keys=valued(), count=size_of, share=share_of(rows))}

    return {"sure": found(sure, technologies), "held": found(begun, held), "heldOrUndated": found(begun, held_or_undated)}


def of_one_fund(fund: Entity) -> dict:
    links = out(fund, "FUNDS", "Project")
    technologies = grouped(links, lambda link: ends_of(out(link.node, "FOCUSES_ON", "Technology")), missing=True)
    leaders = grouped(links, lambda link: ends_of(into(link.node, "LEADS")))
    return {
        "groups": shown(
            technologies,
            keys=keyed("TECHNOLOGIES", id=id_of),
            count=size_of,
            share=share_of(links),
            aggregate=lambda group: {"relationship": {"amount": amount(facts_of(group.rows), "sum")}},
        ),
        "leaders": shown(leaders, keys=valued(__typename=kind_of), count=size_of),
    }


def of_one_place(place: Entity) -> dict:
    found = nodes_of(into(place, "LOCATED_IN"))
    groups = grouped(found, lambda each: ends_of(out(each, "LOCATED_IN")))
    return {"totalCount": len(found), "groups": page(groups, keys=valued(), count=size_of, share=share_of(found))}
