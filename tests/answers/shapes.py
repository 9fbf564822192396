"""What the shape of a query does to its answer: page sizes, aliases, fragments, directives, variables, languages."""

from graph import ENTITIES, ENTITY, FACTS, ORGANISATIONS, Entity, either, into, of_type, out
from terms import PAGE, answers, contains, count, counted_ids, id_page, ids, is_in, kind_name, name_page, nodes_of, ordered


@answers("34-sizes")
def sizes():
    local = nodes_of(into(ENTITY["place-hk"], "LOCATED_IN"))
    providers, sectors = of_type("HealthcareProvider"), of_type("Sector")
    begun = {"hasNextPage": True, "hasPreviousPage": False}
    no_cursors = {"startCursor": None, "endCursor": None}
    return {
        "default": {**counted_ids(ENTITIES), "pageInfo": begun},
        "none": {"totalCount": len(ENTITIES), "edges": [], "nodes": [], "pageInfo": begun | no_cursors},
        "justAll": {**id_page(providers), "pageInfo": {"hasNextPage": False}},
        "oneLess": {**id_page(providers, first=1), "pageInfo": {"hasNextPage": True}},
        "most": {
            "totalCount": len(sectors),
            "edges": [{"node": each} for each in ids(sectors)],
            "pageInfo": {"hasNextPage": False},
        },
        "onlyWhetherThereIsMore": {"pageInfo": {"hasNextPage": len(of_type("Fund")) > 41}},
        "place": {
            "default": {**counted_ids(local), "pageInfo": begun},
            "none": {
                **counted_ids((each for each in local if each.type == "Company"), first=0),
                "pageInfo": {"hasNextPage": True, "endCursor": None},
            },
            "parts": {**counted_ids(into(ENTITY["place-hk"], "PART_OF")), "pageInfo": {"hasNextPage": False, "startCursor": None}},
        },
    }


@answers("35-aliases-and-fragments")
def aliases_and_fragments():
    wanted = [
        each for each in ENTITIES if is_in(each, "hkust", "itf", "hsbc", "data-privacy", "co-genai", "robotics", "place-cn", "hkma")
    ]
    first = ENTITIES[0].id
    return {
        "entities": {"kindOfThing": "EntityConnection", "nodes": [summary(each) for each in wanted]},
        "again": {"totalCount": len(ENTITIES), "nodes": [{"again": first, "id": first}]},
        "__typename": "Query",
    }


def summary(entity: Entity) -> dict:
    """The fields in the order in which the query first names them, for the type of this entity."""
    answer: dict = {"__typename": entity.type, "name": entity.name, "year": entity.founded}
    if entity.type in ORGANISATIONS:
        answer["places"] = counted_ids(out(entity, "LOCATED_IN"))
    if entity.type == "University":
        answer["industryPartners"] = name_page(either(entity, "PARTNERS_WITH", "Company"), first=2)
    if entity.type == "Company":
        answer["kind"] = kind_name(entity)
        answer["partners"] = {"edges": [partner(link) for link in either(entity, "PARTNERS_WITH")[:2]]}
    if entity.type == "Fund":
        recipients = nodes_of(out(entity, "FUNDS"))
        answer["first"] = id_page(recipients, first=1)
        answer["last"] = id_page(reversed(recipients), first=1)
    if entity.type == "Project":
        answer["related"] = id_page(out(entity, "FOCUSES_ON", "Technology"), first=2)
    if entity.type == "Technology":
        projects = nodes_of(into(entity, "FOCUSES_ON", "Project"))
        answer["related"] = id_page(ordered(projects, (lambda each: each.name, "DESC")), first=2)
    if entity.type == "Challenge":
        found = nodes_of(into(entity, "ADDRESSES"))
        answer["addressedBy"] = {"totalCount": len(found), "nodes": [addressing(each) for each in found[:3]]}
    return answer


def partner(link) -> dict:
    return {"relationship": {"id": link.fact.id}, "node": {"__typename": link.node.type, "name": link.node.name}}


def addressing(entity: Entity) -> dict:
    def launcher(body: Entity) -> dict:
        abbreviation = {"abbreviation": body.abbreviation} if body.type == "GovernmentBody" else {}
        return {**abbreviation, "__typename": body.type}

    answer: dict = {"__typename": entity.type, "id": entity.id}
    if entity.type == "Initiative":
        answer["launchedBy"] = {"nodes": [launcher(each) for each in nodes_of(out(entity, "LAUNCHED_BY"))]}
    return answer


@answers("36-variables-and-directives")
def variables_and_directives():
    itf = ENTITY["itf"]
    recipients = out(itf, "FUNDS")
    of_kinds = [link for link in recipients if link.fact.kind in ("GRANT", "ALLOCATION")]
    largest = ordered(of_kinds, (lambda link: link.fact.amount, "DESC"), (lambda link: link.node.name, "ASC"))
    return {
        "fund": {
            "name": itf.chinese,
            "recipients": {
                "edges": [{"relationship": {"amount": link.fact.amount}, "node": {"id": link.node.id}} for link in largest[:3]]
            },
            "large": id_page(link for link in recipients if link.fact.amount is not None and link.fact.amount >= 100_000_000),
            "abbreviation": itf.abbreviation,
        },
        "initiatives": id_page(each for each in of_type("Initiative") if contains(each.name, "fintech")),
        "nothingAsked": {"nodes": []},
        "noFilter": id_page(of_type("Outcome")),
        "noCondition": count(of_type("Fund")),
    }


def in_chinese(entity: Entity) -> str:
    """The Chinese name, or the English one where there is none."""
    return entity.chinese or entity.name


def all_names(entity: Entity) -> dict:
    english = {"__typename": "LocalizedText", "lang": "EN", "value": entity.name}
    chinese = {"__typename": "LocalizedText", "lang": "ZH_HANT", "value": entity.chinese}
    return {
        "name": entity.name,
        "english": entity.name,
        "chinese": in_chinese(entity),
        "names": [english] if entity.chinese is None else [english, chinese],
    }


@answers("37-languages")
def languages():
    def project(entity: Entity) -> dict:
        leaders = nodes_of(into(entity, "LEADS"))[:PAGE]
        return {**all_names(entity), "leaders": {"nodes": [{"name": in_chinese(each)} for each in leaders]}}

    projects = ordered(of_type("Project"), (lambda each: each.name, "ASC"))[:6]
    fact = next(each for each in FACTS if each.id == "hkma~PARTNERS_WITH~hkma-astri-fintech-hub")
    return {
        "hkust": all_names(ENTITY["hkust"]),
        "mit": all_names(ENTITY["mit"]),
        "projects": {"nodes": [project(each) for each in projects]},
        "fact": {
            "from": {"name": in_chinese(fact.start)},
            "to": {"name": in_chinese(fact.end), "names": [{"value": each["value"]} for each in all_names(fact.end)["names"]]},
        },
    }
