"""Who takes part in projects, as what, and from where."""

from collections import Counter, defaultdict

from figures import figures, money
from grouping import Group, by_key, grouped, page, share_of, shown, size_of, valued
from seed import FUNDINGS, ORGANISATIONS, PARTICIPATIONS, PROGRAMMES, PROJECTS, Organisation, Participation, Project
from terms import answers, ordered

OF_ORGANISATION: dict[str, list[Participation]] = defaultdict(list)
OF_PROJECT: dict[str, list[Participation]] = defaultdict(list)
for participation in PARTICIPATIONS:
    OF_ORGANISATION[participation.organisation.id].append(participation)
    OF_PROJECT[participation.project.id].append(participation)


def place(organisation: Organisation) -> list[str]:
    return [organisation.place]


def role(each: Participation) -> list[str]:
    return [] if each.role is None else [each.role]


def organisation(each: Participation) -> list[str]:
    return [each.organisation.id]


def project(each: Participation) -> list[str]:
    return [each.project.id]


def keyed(field: str, **node):
    """`keys { field value }`, and `node { … }` read of the id and the first row."""

    def keys(group: Group) -> list[dict]:
        key = {"field": field, "value": group.values[0]}
        return [key | ({"node": {name: read(group) for name, read in node.items()}} if node else {})]

    return keys


def id_of(group: Group) -> str | None:
    return group.values[0]


@answers("participants-by-country")
def by_country():
    countries = grouped(ORGANISATIONS, place)
    coordinating = [each for each in ORGANISATIONS if any(one.role for one in OF_ORGANISATION[each.id])]
    taking_part = OF_PROJECT["h2020-193159"]
    theirs = grouped(taking_part, lambda each: place(each.organisation))
    many = Counter(each.place for each in ORGANISATIONS)
    largest = ordered(sorted(many), (lambda each: many[each], "DESC"))
    smallest = ordered(by_key(countries), (size_of, "ASC"))
    return {
        "otherOrganisations": {
            "totalCount": len(ORGANISATIONS),
            "groups": page(
                countries,
                10,
                keys=keyed("PLACES", id=id_of),
                count=size_of,
                share=share_of(ORGANISATIONS),
                nodes=lambda group: [{"id": each.id} for each in group.rows[:2]],
            ),
            "smallest": shown(smallest[:5], keys=valued(), count=size_of),
        },
        "coordinators": {
            "totalCount": len(coordinating),
            "groups": page(grouped(coordinating, place), 5, keys=valued(), count=size_of, share=share_of(coordinating)),
        },
        "project": {
            "participants": {
                "totalCount": len(taking_part),
                "groups": page(theirs, 4, keys=keyed("PLACES", id=id_of), count=size_of, share=share_of(taking_part)),
                "roles": page(grouped(taking_part, role, missing=True), keys=keyed("RELATIONSHIP_ROLE"), count=size_of),
            }
        },
        "places": {
            "nodes": [
                {"id": each, "organisations": {"aggregate": {"count": many[each], "distinct": many[each]}}} for each in largest[:5]
            ]
        },
        "large": {"nodes": [{"id": each} for each in sorted(many) if 500 <= many[each] <= 1230]},
    }


@answers("participations")
def participations():
    joined = sum(whole is not None for whole in PROGRAMMES.values())
    types = [
        *(("FUND", "FUNDS") for _ in FUNDINGS),
        *(("FUND", "PART_OF") for _ in range(joined)),
        *(("OTHER_ORGANISATION", "LOCATED_IN") for _ in ORGANISATIONS),
        *(("OTHER_ORGANISATION", "PARTICIPATES_IN") for _ in PARTICIPATIONS),
    ]
    both = grouped(types, lambda each: [each[0]], lambda each: [each[1]])
    size = len(PARTICIPATIONS)
    return {
        "relationships": {
            "totalCount": size,
            "aggregate": {
                "count": size,
                "role": figures((each.role for each in PARTICIPATIONS), "known missing distinct"),
                "confidence": {"min": 0.9, "max": 0.9, "known": size, "distinct": 1},
                "since": {"known": 0, "missing": size},
            },
            "roles": page(
                grouped(PARTICIPATIONS, role, missing=True), keys=keyed("ROLE"), count=size_of, share=share_of(PARTICIPATIONS)
            ),
            "projects": page(
                grouped(PARTICIPATIONS, project),
                5,
                keys=keyed("TO", __typename=lambda group: "Project", name=lambda group: group.rows[0].project.name),
                count=size_of,
                share=share_of(PARTICIPATIONS),
            ),
            "organisations": page(
                grouped(PARTICIPATIONS, organisation),
                5,
                keys=keyed("FROM", name=lambda group: group.rows[0].organisation.name),
                count=size_of,
            ),
            "coordinators": page(grouped(PARTICIPATIONS, organisation, role), 4, keys=valued(), count=size_of),
        },
        "types": {"totalCount": len(types), "groups": page(both, keys=valued(), count=size_of, share=share_of(types))},
    }


def projects_of(each: Organisation) -> list[Project]:
    return [one.project for one in OF_ORGANISATION[each.id]]


def cost(each: Organisation):
    return money((one.cost for one in projects_of(each)), "sum")["sum"]


@answers("organisations-by-projects")
def by_projects():
    def busy(each: Organisation) -> dict:
        projects = projects_of(each)
        aggregate = {
            "count": len(projects),
            "distinct": len(projects),
            "totalCost": money((one.cost for one in projects), "sum avg median missing"),
            "relationship": {"role": {"known": sum(one.role is not None for one in OF_ORGANISATION[each.id])}},
        }
        return {"id": each.id, "name": each.name, "participatesIn": {"aggregate": aggregate}}

    def started(each: Organisation) -> dict:
        return figures((one.start for one in projects_of(each)), "min max known")

    def is_early(each: Organisation) -> bool:
        last = started(each)["max"]
        return len(projects_of(each)) >= 2 and last is not None and last[:7] < "2014-06"

    many = ordered(
        [each for each in ORGANISATIONS if len(OF_ORGANISATION[each.id]) >= 100], (lambda each: len(OF_ORGANISATION[each.id]), "DESC")
    )
    expensive = ordered(ORGANISATIONS, (cost, "DESC"))[:5]
    early = [each for each in ORGANISATIONS if is_early(each)]
    largest = ordered(PROJECTS, (lambda each: len(OF_PROJECT[each.id]), "DESC"))[:3]
    return {
        "otherOrganisations": {"totalCount": len(many), "nodes": [busy(each) for each in many[:25]]},
        "expensive": {
            "nodes": [{"id": each.id, "participatesIn": {"aggregate": {"totalCost": {"sum": cost(each)}}}} for each in expensive]
        },
        "early": {
            "totalCount": len(early),
            "nodes": [{"id": each.id, "participatesIn": {"aggregate": {"startDate": started(each)}}} for each in early[:25]],
        },
        "busy": {"nodes": [{"id": each.id, "participants": {"totalCount": len(OF_PROJECT[each.id])}} for each in largest]},
    }
