"""Figures of whole lists of entities and of sources."""

from fields import ALL, DATES, REST, nothing_known, of, size
from graph import ENTITIES, SOURCES, of_type, out
from terms import answers, is_in, nodes_of


@answers("70-aggregate-entities")
def entities():
    health = [each for each in of_type("Project") if any(is_in(one, "sector-healthcare") for one in nodes_of(out(each, "FOCUSES_ON")))]
    companies = [each for each in of_type("Company") if each.kind != "bank"]
    centres = [each for each in of_type("ResearchCentre") if each.founded is None or each.founded <= 2015]
    sure = [each for each in ENTITIES if each.founded is not None and each.founded < 2020 and each.confidence >= 0.85]
    dated = [each for each in of_type("University") if each.founded is not None]
    return {
        "entities": {
            "aggregate": {
                **size(ENTITIES),
                "foundedYear": of(ENTITIES, "founded", ALL),
                "confidence": of(ENTITIES, "confidence", DATES),
                "name": of(ENTITIES, "name", REST),
                "abbreviation": of(ENTITIES, "abbreviation", REST),
                "rorId": of(ENTITIES, "ror", "distinct known"),
            },
            "nodes": [{"id": ENTITIES[0].id}],
        },
        "health": {
            "totalCount": len(health),
            "aggregate": {
                "foundedYear": of(health, "founded", "min max avg median known missing distinct"),
                "startDate": nothing_known(health, DATES),
                "totalCost": nothing_known(health, ALL),
                "count": len(health),
            },
        },
        "funds": {
            "aggregate": {
                "foundedYear": of(of_type("Fund"), "founded", "sum median avg"),
                "description": of(of_type("Fund"), "description", "known missing"),
            }
        },
        "universities": {"aggregate": {"count": len(dated), "foundedYear": of(dated, "founded", "median avg")}},
        "companies": {
            "aggregate": {
                "kind": of(companies, "kind", REST),
                "website": of(companies, "website", REST),
                "wikidataId": of(companies, "wikidata", "known distinct"),
            }
        },
        "nobody": {
            "totalCount": 0,
            "aggregate": {**size([]), "foundedYear": of([], "founded", ALL), "kind": of([], "kind", REST)},
        },
        "soFar": {
            "totalCount": len(centres),
            "aggregate": {"count": len(centres), "foundedYear": of(centres, "founded", "max known missing")},
        },
        "unsure": {
            "aggregate": {
                "count": len(sure),
                "foundedYear": of(sure, "founded", "min max avg"),
                "confidence": of(sure, "confidence", "min"),
            }
        },
        "sources": {
            "aggregate": {
                "count": len(SOURCES),
                "publisher": of(SOURCES, "publisher", REST),
                "url": of(SOURCES, "url", "known missing"),
                "date": of(SOURCES, "date", DATES),
            }
        },
    }
