"""Facts that have no first and second, and what belongs to what."""

from graph import ENTITY, FACTS, ORGANISATIONS, Entity, Link, either, into, of_type, out
from terms import PAGE, answers, count, id_page, nodes_of, ordered


def partners(entity: Entity, *types: str) -> list[Link]:
    return either(entity, "PARTNERS_WITH", *types)


def collaborators(entity: Entity) -> list[Link]:
    return either(entity, "COLLABORATES_WITH", *ORGANISATIONS)


@answers("39-either-direction")
def either_direction():
    companies = [each for each in of_type("Company") if partners(each, "Company")]
    hkust = collaborators(ENTITY["hkust"])
    joined = ordered(of_type("ResearchCentre"), (lambda each: len(partners(each)), "DESC"))[:3]
    return {
        "company": of_alibaba(ENTITY["alibaba"]),
        "project": of_project(ENTITY["co-genai"]),
        "researchCentre": of_centre(ENTITY["astri"]),
        "fund": {
            "industryPartners": id_page(partners(ENTITY["hkic"], "Company")),
            "companies": id_page(out(ENTITY["hkic"], "FUNDS", "Company")),
        },
        "pairs": {"nodes": [{"id": each.id, "partners": id_page(partners(each, "Company"))} for each in companies]},
        "hkust": {
            "collaborators": {
                "totalCount": len(hkust),
                "edges": [
                    {"relationship": {"id": link.fact.id, "since": link.fact.since}, "node": {"id": link.node.id}} for link in hkust[:30]
                ],
            }
        },
        "mostJoined": {"nodes": [{"id": each.id, "partners": count(partners(each))} for each in joined]},
    }


def of_alibaba(company: Entity) -> dict:
    def edge(link: Link) -> dict:
        fact = link.fact
        return {
            "relationship": {"id": fact.id, "from": {"id": fact.start.id}, "to": {"id": fact.end.id}},
            "node": {"__typename": link.node.type, "id": link.node.id},
        }

    found = partners(company)
    return {
        "partners": {"totalCount": len(found), "edges": [edge(link) for link in found]},
        "partnerProjects": id_page(partners(company, "Project")),
        "partnerResearchCentres": id_page(partners(company, "ResearchCentre")),
        "partnerUniversities": id_page(partners(company, "University")),
    }


def of_project(project: Entity) -> dict:
    return {
        "industryPartners": id_page(partners(project, "Company")),
        "partners": id_page(partners(project)),
        "collaborators": id_page(into(project, "COLLABORATES_WITH")),
    }


def of_centre(centre: Entity) -> dict:
    def edge(link: Link) -> dict:
        return {
            "relationship": {"id": link.fact.id, "role": link.fact.role},
            "node": {"__typename": link.node.type, "id": link.node.id},
        }

    def collaborator(entity: Entity) -> dict:
        theirs = {"collaborators": id_page(collaborators(entity))} if entity.type == "University" else {}
        return {"id": entity.id, **theirs}

    found = nodes_of(collaborators(centre))
    return {
        "partners": {"edges": [edge(link) for link in partners(centre)[:PAGE]]},
        "industryPartners": id_page(partners(centre, "Company")),
        "collaborators": {"totalCount": len(found), "nodes": [collaborator(each) for each in found[:PAGE]]},
    }


def parts(entity: Entity) -> list[Entity]:
    return nodes_of(into(entity, "PART_OF"))


def wholes(entity: Entity) -> list[Entity]:
    return nodes_of(out(entity, "PART_OF"))


@answers("40-parts")
def belonging():
    government = ordered(
        into(ENTITY["hksar-government"], "PART_OF"), (lambda link: link.fact.until, "ASC"), (lambda link: link.node.founded, "ASC")
    )
    projects = of_type("Project")
    return {
        "fund": of_itf(ENTITY["itf"]),
        "governmentBody": {
            "parts": {
                "edges": [
                    {"relationship": {"until": link.fact.until}, "node": {"id": link.node.id, "foundedYear": link.node.founded}}
                    for link in government[:PAGE]
                ]
            }
        },
        "place": {
            "partOf": {"nodes": [{"id": each.id, "parts": id_page(parts(each))} for each in wholes(ENTITY["place-hk"])]}
        },
        "initiative": {"parts": of_innohk(ENTITY["innohk"])},
        "inTwo": count(projects),
        "wholes": {
            "nodes": [
                {"id": each.id, "parts": {"nodes": [{"__typename": part.type, "id": part.id} for part in parts(each)]}}
                for each in projects
                if parts(each)
            ]
        },
    }


def of_itf(itf: Entity) -> dict:
    def grandpart(entity: Entity) -> dict:
        assert entity.type == "Fund", "the query asks for more of funds only"
        return {"id": entity.id, "partOf": {"nodes": [{"id": each.id, "partOf": id_page(wholes(each))} for each in wholes(entity)]}}

    def part(entity: Entity) -> dict:
        theirs = {"parts": {"nodes": [grandpart(each) for each in parts(entity)]}} if entity.type == "Fund" else {}
        return {"__typename": entity.type, "id": entity.id, **theirs}

    found = parts(itf)
    return {
        "partOf": count(wholes(itf)),
        "parts": {"totalCount": len(found), "nodes": [part(each) for each in found[:30]]},
    }


def of_innohk(innohk: Entity) -> dict:
    def centre(entity: Entity) -> dict:
        hosts = {"hosts": id_page(into(entity, "HOSTS"))} if entity.type == "ResearchCentre" else {}
        return {"__typename": entity.type, "id": entity.id, **hosts}

    def cluster(entity: Entity) -> dict:
        found = parts(entity)
        return {"id": entity.id, "parts": {"totalCount": len(found), "nodes": [centre(each) for each in found[:3]]}}

    clusters = [each for each in parts(innohk) if each.type == "Initiative"]
    return {"totalCount": len(clusters), "nodes": [cluster(each) for each in clusters]}




def degree(entity: Entity, *types: str, start: bool = True, end: bool = True) -> int:
    """How many facts of these types (or any) an entity stands in, at these ends."""
    return sum((start and fact.start == entity) + (end and fact.end == entity) for fact in FACTS if not types or fact.type in types)


@answers("42-degree")
def degrees():
    hkust = ENTITY["hkust"]
    local = lambda place: nodes_of(into(place, "LOCATED_IN"))
    return {
        "university": {
            "degree": degree(hkust),
            "out": degree(hkust, end=False),
            "in": degree(hkust, start=False),
            "hosted": degree(hkust, "LEADS", "HOSTS", end=False),
            "none": 0,
            "any": degree(hkust),
        },
        "places": {
            "nodes": [
                {
                    "id": place.id,
                    "degree": degree(place),
                    "organisations": {
                        "nodes": [
                            {"id": each.id, "degree": degree(each, "LOCATED_IN")}
                            for each in ordered(local(place), (lambda one: one.founded, "DESC"))[:2]
                        ]
                    },
                }
                for place in of_type("Place")[:3]
            ]
        },
    }
