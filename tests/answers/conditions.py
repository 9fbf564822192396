"""Conditions on an entity's own fields. A condition on what is not known is false; its negation is therefore true."""

from graph import ENTITIES, ORGANISATIONS, of_type
from terms import PAGE, answers, contains, count, counted_ids, ends, id_page, is_in, kind_name, starts, type_name


def founded(entity, condition) -> bool:
    return entity.founded is not None and condition(entity.founded)


@answers("24-and-or-not")
def and_or_not():
    universities, funds = of_type("University"), of_type("Fund")

    def modern(each) -> bool:
        return founded(each, lambda year: 1960 <= year < 1992) and contains(each.name, "hong kong")

    def mixed(each) -> bool:
        recent = founded(each, lambda year: year > 2020)
        abbreviated = each.founded is None and each.abbreviation is not None
        return contains(each.name, "fund") and (recent or abbreviated) and not starts(each.name, "research")

    not_since_1960 = [each for each in universities if not founded(each, lambda year: year >= 1960)]
    before_1960 = [each for each in universities if founded(each, lambda year: year < 1960)]
    return {
        "together": id_page(each for each in universities if modern(each)),
        "and": id_page(each for each in universities if modern(each)),
        "or": id_page(
            each
            for each in universities
            if founded(each, lambda year: year < 1940) or is_in(each, "mit", "hkust") or ends(each.name, "college london")
        ),
        "not": {
            "totalCount": len(not_since_1960),
            "nodes": [{"id": each.id, "foundedYear": each.founded} for each in not_since_1960[:50]],
        },
        "lessThan": count(before_1960),
        "notNot": count(before_1960),
        "neither": counted_ids((each for each in funds if each.founded is not None and not contains(each.name, "scheme")), first=5),
        "mixed": id_page(each for each in funds if mixed(each)),
        "everything": count(funds),
        "allOfNothing": count(funds),
        "anyOfNothing": count([]),
        "notEverything": count([]),
    }


def names(entities) -> dict:
    return {"nodes": [{"name": each.name} for each in list(entities)[:PAGE]]}


@answers("25-text")
def text():
    funds, universities = of_type("Fund"), of_type("University")

    def several(name: str) -> bool:
        return starts(name, "the") and contains(name, "of") and ends(name, "kong") and name != "The University of Hong Kong"

    return {
        "eq": id_page(each for each in funds if each.name == "Research Impact Fund"),
        "eqInLowerCase": id_page(each for each in funds if each.name == "research impact fund"),
        "ne": count(each for each in funds if each.abbreviation is not None and each.abbreviation != "ITF"),
        "notEq": count(each for each in funds if each.abbreviation != "ITF"),
        "neOfNothingKnown": count(each for each in of_type("Company") if each.abbreviation is not None and each.abbreviation != "ITF"),
        "in": id_page(each for each in funds if each.name in ("Green Tech Fund", "No such fund", "General Research Fund")),
        "inNothing": count([]),
        "contains": id_page(each for each in of_type("Challenge") if contains(each.name, "ai ")),
        "startsWith": id_page(each for each in universities if starts(each.name, "the hong kong")),
        "endsWith": id_page(each for each in universities if ends(each.name, "of technology")),
        "severalOperators": id_page(each for each in universities if several(each.name)),
        "plus": names(each for each in ENTITIES if contains(each.name, "i+")),
        "ampersand": names(each for each in ENTITIES if "&" in each.name),
        "apostrophe": names(each for each in ENTITIES if contains(each.name, "alzheimer's")),
        "noPattern": count(each for each in ENTITIES if ".*" in each.name),
        "noWildcard": count(each for each in ENTITIES if "%" in each.name or "_" in each.name or each.name.startswith("*")),
        "anythingKnown": count(each for each in funds if each.abbreviation is not None),
        "chineseIsNoEnglishName": count(each for each in ENTITIES if "香港" in each.name),
        "description": {
            "nodes": [
                {"id": each.id, "description": each.description}
                for each in of_type("GovernmentBody")
                if contains(each.description, "itib")
            ]
        },
    }


@answers("26-numbers")
def numbers():
    bodies, funds = of_type("GovernmentBody"), of_type("Fund")

    def funds_founded(condition) -> dict:
        return id_page(each for each in funds if founded(each, condition))

    return {
        "eq": id_page(each for each in ENTITIES if each.founded == 2006),
        "ne": count(each for each in bodies if founded(each, lambda year: year != 1997)),
        "notEq": count(each for each in bodies if each.founded != 1997),
        "in": id_page(each for each in bodies if each.founded in (1883, 1997, 2024, 1)),
        "gt": funds_founded(lambda year: year > 2022),
        "gte": funds_founded(lambda year: year >= 2022),
        "lt": funds_founded(lambda year: year < 2011),
        "lte": funds_founded(lambda year: year <= 2011),
        "between": funds_founded(lambda year: 2011 < year <= 2020),
        "unknown": count(each for each in funds if each.founded is None),
        "known": count(each for each in funds if each.founded is not None),
        "notBefore2020": count(each for each in funds if not founded(each, lambda year: year < 2020)),
        "unsure": {"nodes": [{"id": each.id, "confidence": each.confidence} for each in ENTITIES if each.confidence < 0.7][:PAGE]},
        "inferred": count(each for each in ENTITIES if each.confidence == 0.8 and each.founded is not None),
    }


@answers("27-kinds-and-types")
def kinds_and_types():
    companies = of_type("Company")

    def of_kind(*kinds: str) -> dict:
        return {"nodes": [{"id": each.id, "kind": kind_name(each)} for each in companies if each.kind in kinds][:PAGE]}

    types = of_type("Outcome", "Place", "HealthcareProvider")
    old = [
        each for each in of_type(*ORGANISATIONS) if each.type != "University" and founded(each, lambda year: year < 1950)
    ]
    addressed = [each for each in companies if each.website is not None]
    return {
        "insurers": of_kind("insurer"),
        "bySeveralKinds": of_kind("life science", "association"),
        "noBanks": count(each for each in companies if each.kind != "bank"),
        "types": {
            "totalCount": len(types),
            "nodes": [{"__typename": each.type, "id": each.id, "type": type_name(each)} for each in types[:30]],
        },
        "organisations": {
            "totalCount": len(old),
            "nodes": [{"__typename": each.type, "id": each.id, "foundedYear": each.founded} for each in old[:3]],
        },
        "otherOrganisations": counted_ids(of_type("OtherOrganisation")),
        "byIds": counted_ids(each for each in ENTITIES if is_in(each, "itf", "hkust", "place-hk")),
        "allButOne": id_page(each for each in of_type("HealthcareProvider") if not is_in(each, "hospital-authority")),
        "withAddress": {
            "totalCount": len(addressed),
            "nodes": [{"id": each.id, "website": each.website} for each in addressed[:PAGE]],
        },
        "registered": {"nodes": [{"id": each.id, "rorId": each.ror} for each in of_type(*ORGANISATIONS) if each.ror is not None][:PAGE]},
    }
