"""Lookups by id, and lists deep below them."""

from graph import ENTITY, FACTS, ORGANISATIONS, SOURCES, Entity, Fact, Source, either, into, out
from terms import PAGE, answers, count, full_source, id_page, kind_name, nodes_of, ordered, type_name

FACT = {fact.id: fact for fact in FACTS}
SOURCE_BY_ID = {source.id: source for source in SOURCES}


def everything(entity: Entity) -> dict:
    return {
        "__typename": entity.type,
        "id": entity.id,
        "type": type_name(entity),
        "name": entity.name,
        "abbreviation": entity.abbreviation,
        "description": entity.description,
        "website": entity.website,
        "wikidataId": entity.wikidata,
        "rorId": entity.ror,
        "foundedYear": entity.founded,
        "confidence": entity.confidence,
        "evidence": [{"source": full_source(entity.source), "quote": None, "accessed": None}],
    }


@answers("20-one-by-id")
def one_by_id():
    company = ENTITY["jean-marie-pharmacal"]
    return {
        "university": everything(ENTITY["hkust"]),
        "fund": everything(ENTITY["itf"]),
        "company": {"kind": kind_name(company), **everything(company)},
        "outcome": everything(ENTITY["outcome-public-trust"]),
        "unknown": None,
        "ofAnotherType": None,
        "inUpperCase": None,
    }


def places(entity: Entity) -> dict:
    return id_page(out(entity, "LOCATED_IN"))


def any_entity(entity: Entity) -> dict:
    answer = {"id": entity.id, "__typename": entity.type, "type": type_name(entity), "name": entity.name}
    if entity.type == "University":
        answer |= {"foundedYear": entity.founded, "industryPartners": count(either(entity, "PARTNERS_WITH", "Company"))}
    return answer


def any_fact(fact: Fact) -> dict:
    answer = {
        "id": fact.id,
        "__typename": "Funding" if fact.type == "FUNDS" else "Fact",
        "relationshipType": fact.type,
        "from": {"__typename": fact.start.type, "id": fact.start.id, "name": fact.start.name},
        "to": {"id": fact.end.id} | ({"places": places(fact.end)} if fact.end.type in ORGANISATIONS else {}),
        "since": fact.since,
        "until": fact.until,
        "role": fact.role,
        "note": fact.note,
        "confidence": fact.confidence,
        "evidence": [{"source": {"id": fact.source.id}}],
    }
    return answer | ({"amount": fact.amount, "fundingKind": fact.kind} if fact.type == "FUNDS" else {})


def any_source(source: Source) -> dict:
    return {"id": source.id, "__typename": "Source"} | full_source(source)


@answers("21-node")
def node():
    return {
        "entity": any_entity(ENTITY["hkust"]),
        "funding": any_fact(FACT["itf~FUNDS~hkrita"]),
        "fact": any_fact(FACT["ogcio~PART_OF~hksar-government"]),
        "source": any_source(SOURCE_BY_ID["source-01cd3711bff6"]),
        "noSuchEntity": None,
        "noSuchFact": None,
        "theOtherWayRound": None,
    }


@answers("22-nodes")
def nodes():
    def entity(id: str) -> dict:
        found = ENTITY[id]
        return {"__typename": found.type, "id": id, "name": found.name, "confidence": found.confidence}

    def fact(id: str) -> dict:
        found = FACT[id]
        amount = {"amount": found.amount} if found.type == "FUNDS" else {}
        type_name = "Funding" if found.type == "FUNDS" else "Fact"
        return {"__typename": type_name, "id": id, **amount, "confidence": found.confidence, "to": {"name": found.end.name}}

    general = SOURCE_BY_ID["source-47b1c41adb2f"]
    return {
        "nodes": [
            entity("place-hk"),
            {"__typename": "Source", "id": general.id, "title": general.title, "url": None},
            None,
            fact("itf~FUNDS~hkust"),
            entity("hkust"),
            fact("hkma~PARTNERS_WITH~hkma-astri-fintech-hub"),
            None,
            entity("place-hk"),
        ],
        "onlyUnknown": [None, None],
    }


@answers("23-four-levels")
def four_levels():
    return {"place": swiss_organisations(), "university": {"ledProjects": hkust_projects()}}


def swiss_organisations() -> dict:
    def project(entity: Entity) -> dict:
        funds = nodes_of(into(entity, "FUNDS", "Fund"))
        return {
            "id": entity.id,
            "funds": {"nodes": [{"id": fund.id, "administrators": id_page(into(fund, "ADMINISTERS"))} for fund in funds]},
        }

    def organisation(entity: Entity) -> dict:
        answer = {"__typename": entity.type, "id": entity.id}
        if entity.type != "University":
            return answer
        projects = ordered(nodes_of(out(entity, "COLLABORATES_WITH", "Project")), (lambda each: each.name, "ASC"))
        collaborators = ordered(either(entity, "COLLABORATES_WITH", *ORGANISATIONS), (lambda link: link.node.name, "DESC"))
        return answer | {
            "collaborativeProjects": {"nodes": [project(each) for each in projects]},
            "collaborators": {
                "totalCount": len(collaborators),
                "edges": [
                    {
                        "relationship": {"id": link.fact.id, "relationshipType": link.fact.type},
                        "node": {"id": link.node.id, "name": link.node.name},
                    }
                    for link in collaborators[:4]
                ],
            },
        }

    switzerland = ENTITY["place-ch"]
    found = nodes_of(into(switzerland, "LOCATED_IN"))
    return {
        "name": switzerland.name,
        "organisations": {"totalCount": len(found), "nodes": [organisation(each) for each in found[:PAGE]]},
    }


def hkust_projects() -> dict:
    def whole(link) -> dict:
        return {
            "relationship": {"since": link.fact.since, "until": link.fact.until},
            "node": {"id": link.node.id, "name": link.node.name},
        }

    def administrator(entity: Entity) -> dict:
        return {"id": entity.id, "partOf": {"edges": [whole(link) for link in out(entity, "PART_OF")]}}

    def fund(link) -> dict:
        administrators = nodes_of(into(link.node, "ADMINISTERS"))
        return {
            "relationship": {"amount": link.fact.amount, "since": link.fact.since},
            "node": {"id": link.node.id, "administrators": {"nodes": [administrator(each) for each in administrators]}},
        }

    led = ordered(
        nodes_of(out(ENTITY["hkust"], "LEADS", "Project")), (lambda each: each.founded, "DESC"), (lambda each: each.name, "ASC")
    )
    return {
        "totalCount": len(led),
        "nodes": [
            {"id": each.id, "foundedYear": each.founded, "funds": {"edges": [fund(link) for link in into(each, "FUNDS", "Fund")]}}
            for each in led[:6]
        ],
    }
