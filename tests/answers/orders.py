"""Orders: by own fields, by the facts that lead there, by how many are related."""

from graph import ENTITIES, ENTITY, ORGANISATIONS, Entity, Link, either, into, of_type, out
from terms import answers, count, id_page, kind_name, nodes_of, ordered


def by(field: str, direction: str):
    return (lambda entity: getattr(entity, field), direction)


def by_fact(field: str, direction: str):
    return (lambda link: getattr(link.fact, field), direction)


@answers("31-order-own-fields")
def own_fields():
    def show(entities, first: int, **fields) -> dict:
        return {"nodes": [{name: read(each) for name, read in fields.items()} for each in entities[:first]]}

    def id_of(each):
        return each.id

    def year(each):
        return each.founded

    def name(each):
        return each.name

    companies, universities = of_type("Company"), of_type("University")
    bodies = ordered(of_type("GovernmentBody"), by("confidence", "ASC"), by("founded", "DESC"))
    return {
        "oldest": show(ordered(of_type(*ORGANISATIONS), by("founded", "ASC")), 8, id=id_of, foundedYear=year),
        "youngest": show(ordered(universities, by("founded", "DESC")), 12, id=id_of, foundedYear=year),
        "lowerCaseLast": show(ordered(companies, by("name", "DESC")), 6, name=name),
        "withoutAbbreviationLast": show(
            ordered(universities, by("abbreviation", "DESC")), 40, abbreviation=lambda each: each.abbreviation
        ),
        "byKindThenName": show(ordered(companies, (kind_name, "ASC"), by("name", "DESC")), 20, kind=kind_name, name=name),
        "byYearThenName": show(ordered(of_type("Fund"), by("founded", "DESC"), by("name", "ASC")), 50, foundedYear=year, name=name),
        "byConfidence": show(bodies, 25, id=id_of, confidence=lambda each: each.confidence, foundedYear=year),
        "idsBackwards": id_page(ordered(ENTITIES, by("id", "DESC")), first=5),
        "ownOrder": id_page(of_type("Place")),
    }


@answers("32-order-by-facts")
def facts():
    def edges(found: list[Link], fact, node) -> dict:
        return {"edges": [{"relationship": fact(link.fact), "node": node(link.node)} for link in found]}

    def id_only(entity: Entity) -> dict:
        return {"id": entity.id}

    def allocation(fact) -> dict:
        return {
            "__typename": "Funding",
            "since": fact.since,
            "amount": fact.amount,
            "fundingKind": fact.kind,
            "role": fact.role,
            "note": fact.note,
        }

    recipients = out(ENTITY["itf"], "FUNDS")
    largest = ordered(recipients, by_fact("amount", "DESC"), (lambda link: link.node.name, "ASC"))
    smallest = ordered(recipients, by_fact("amount", "ASC"))[:10]
    government = ordered(out(ENTITY["hksar-government"], "FUNDS"), by_fact("since", "DESC"), by_fact("amount", "DESC"))[:20]
    sandbox = either(ENTITY["genai-sandbox"], "PARTNERS_WITH", "Company")
    in_roles = ordered(sandbox, by_fact("role", "ASC"), by_fact("since", "ASC"), (lambda link: link.node.name, "DESC"))[:12]
    return {
        "fund": {
            "largest": edges(largest, lambda fact: {"amount": fact.amount}, id_only),
            "smallest": edges(smallest, lambda fact: {"amount": fact.amount, "fundingKind": fact.kind}, id_only),
        },
        "governmentBody": {"recipients": edges(government, allocation, id_only)},
        "initiative": {
            "industryPartners": {
                "totalCount": len(sandbox),
                **edges(in_roles, lambda fact: {"role": fact.role, "since": fact.since}, lambda node: {"name": node.name}),
            }
        },
    }


@answers("33-order-by-counts")
def counts():
    def how_many(view, direction: str):
        return (lambda entity: len(view(entity)), direction)

    def projects(fund: Entity):
        return out(fund, "FUNDS", "Project")

    def recipients(fund: Entity):
        return out(fund, "FUNDS")

    def centres(technology: Entity):
        return into(technology, "FOCUSES_ON", "ResearchCentre")

    def companies(sector: Entity):
        return into(sector, "OPERATES_IN", "Company")

    def partners(company: Entity):
        return either(company, "PARTNERS_WITH")

    def sector(entity: Entity) -> dict:
        found = nodes_of(companies(entity))
        best = ordered(found, how_many(partners, "DESC"), by("name", "ASC"))[:3]
        nodes = [{"id": each.id, "partners": count(partners(each))} for each in best]
        return {"id": entity.id, "companies": {"totalCount": len(found), "nodes": nodes}}

    def wholes(entity: Entity):
        return out(entity, "PART_OF")

    funds = ordered(of_type("Fund"), how_many(projects, "DESC"), how_many(recipients, "ASC"), by("name", "DESC"))[:8]
    least = ordered(
        of_type("Technology"), how_many(centres, "ASC"), how_many(lambda each: into(each, "FOCUSES_ON", "Project"), "ASC")
    )[:7]
    sectors = ordered(of_type("Sector"), how_many(companies, "DESC"))[:4]
    local = ordered(nodes_of(into(ENTITY["place-hk"], "LOCATED_IN")), how_many(wholes, "DESC"), by("id", "DESC"))[:5]
    return {
        "funds": {"nodes": [{"id": each.id, "projects": count(projects(each)), "recipients": count(recipients(each))} for each in funds]},
        "leastStudied": {"nodes": [{"id": each.id, "researchCentres": count(centres(each))} for each in least]},
        "sectors": {"nodes": [sector(each) for each in sectors]},
        "place": {"organisations": {"nodes": [{"id": each.id, "partOf": count(wholes(each))} for each in local]}},
    }
