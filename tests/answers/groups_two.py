"""Cross tables: groups by two keys."""

from fields import amount
from graph import ENTITIES, ENTITY, FACTS, Entity, into, of_type, out
from grouping import Group, by_key, chinese_of, decade_of, ends_of, founded_decade, founded_year, grouped, id_of, keyed, page, share_of
from grouping import shown, size_of, top, type_of, valued
from groups_facts import end_type, kind, relationship_type, since_year, start, start_type
from terms import answers, ordered


@answers("78-groups-by-two")
def by_two():
    chinese = into(ENTITY["place-cn"], "LOCATED_IN")
    dated = [fact for fact in FACTS if fact.since is not None]
    decades = grouped(dated, lambda fact: decade_of(fact.since), relationship_type)
    types = grouped(chinese, lambda link: type_of(link.node), lambda link: [link.fact.type])
    return {
        "entities": of_entities(),
        "fundings": of_fundings(),
        "projects": of_projects(),
        "place": {
            "organisations": {
                "groups": shown(types, keys=keyed("TYPE RELATIONSHIP_TYPE"), count=size_of, share=share_of(chinese)),
            }
        },
        "relationships": {
            "totalCount": len(dated),
            "groups": page(decades, 6, keys=valued(), count=size_of, share=share_of(dated)),
        },
    }


def of_entities() -> dict:
    known = grouped(ENTITIES, type_of, founded_decade)
    every = grouped(ENTITIES, type_of, founded_decade, missing=True)
    return {
        "known": {
            "totalCount": len(known),
            "pageInfo": {"hasNextPage": len(known) > 5},
            **shown(known[:5], keys=keyed("TYPE FOUNDED_DECADE"), count=size_of, share=share_of(ENTITIES)),
        },
        "all": page(every, 5, keys=valued(), count=size_of),
        "inOrder": shown(by_key(every)[:9], keys=valued(), count=size_of),
    }


def of_fundings() -> dict:
    fundings = [fact for fact in FACTS if fact.type == "FUNDS"]

    def total(group: Group):
        return amount(group.rows, "sum")["sum"]

    pairs = ordered(by_key(grouped(fundings, start, kind, missing=True)), (total, "DESC"))
    return {
        "types": page(
            grouped(fundings, start_type, end_type),
            keys=lambda group: [{**key, "node": None} for key in keyed("FROM_TYPE TO_TYPE")(group)],
            count=size_of,
            aggregate=lambda group: {"amount": amount(group.rows, "sum known missing", "GRANT", "ALLOCATION")},
        ),
        "kinds": page(
            by_key(grouped(fundings, kind, since_year, missing=True), "DESC"), 12, keys=keyed("KIND SINCE_YEAR"), count=size_of
        ),
        "pairs": page(
            pairs,
            4,
            keys=lambda group: [
                {"value": value, "node": {"name": chinese_of(ENTITY[value])} if index == 0 else None}
                for index, value in enumerate(group.values)
            ],
            count=size_of,
            aggregate=lambda group: {"amount": {"sum": total(group)}},
        ),
    }


def of_projects() -> dict:
    projects = of_type("Project")

    def sectors(project: Entity) -> list[str]:
        return ends_of(out(project, "FOCUSES_ON", "Sector"))

    def funds(project: Entity) -> list[str]:
        return ends_of(into(project, "FUNDS", "Fund"))

    return {
        "both": page(
            grouped(projects, sectors, funds),
            keys=keyed("SECTORS FUNDS", id=id_of),
            count=size_of,
            share=share_of(projects),
            nodes=top(1),
        ),
        "either": page(grouped(projects, sectors, funds, missing=True), 6, keys=valued(), count=size_of),
        "twice": page(by_key(grouped(projects, founded_year, founded_decade)), keys=valued(), count=size_of),
    }
