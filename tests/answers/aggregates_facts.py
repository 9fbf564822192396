"""Figures of lists of facts, and of lists over a path of several."""

from fields import ALL, DATES, REST, amount, ends_from, facts_of, held_in, of, size
from graph import ENTITIES, ENTITY, FACTS, SOURCES, Entity, into, of_type
from paths import ends, sectors_of, ways
from terms import answers


@answers("72-aggregate-facts")
def facts():
    fundings = [fact for fact in FACTS if fact.type == "FUNDS"]
    held = [fact for fact in fundings if held_in(fact, "2020")]
    undated = [fact for fact in fundings if fact.since is None and ends_from(fact, "2020")]
    sure = [fact for fact in fundings if fact.confidence >= 0.85 and fact.kind is not None]
    few = [fact for fact in FACTS if fact.type == "THREATENS"]
    general = next(source for source in SOURCES if source.id == "source-47b1c41adb2f")
    backed = [fact for fact in FACTS if fact.source == general]
    described = [entity for entity in ENTITIES if entity.source == general]
    return {
        "fundings": {
            "totalCount": len(fundings),
            "aggregate": {
                "count": len(fundings),
                "amount": amount(fundings, ALL),
                "grants": amount(fundings, ALL, "GRANT"),
                "given": amount(fundings, "sum avg known missing", "DONATION", "GRANT"),
                "fundingKind": of(fundings, "kind", REST),
                "since": of(fundings, "since", DATES),
                "until": of(fundings, "until", DATES),
                "role": of(fundings, "role", REST),
            },
        },
        "relationships": {
            "aggregate": {
                "count": len(FACTS),
                "since": of(FACTS, "since", DATES),
                "until": of(FACTS, "until", "min max known distinct"),
                "note": of(FACTS, "note", REST),
                "confidence": of(FACTS, "confidence", DATES),
            }
        },
        "in2020": {
            "totalCount": len(held),
            "undatedCount": len(undated),
            "aggregate": {
                "count": len(held),
                "amount": amount(held, "sum max known missing"),
                "since": of(held, "since", "min max"),
            },
        },
        "sure": {
            "aggregate": {
                "count": len(sure),
                "amount": amount(sure, "sum known missing", "GRANT"),
                "confidence": of(sure, "confidence", "min"),
            }
        },
        "few": {"aggregate": {"count": len(few), "since": of(few, "since", DATES), "until": of(few, "until", "known missing")}},
        "nothing": {"aggregate": {"count": 0, "amount": amount([], ALL), "since": of([], "since", "min max")}},
        "source": {
            "facts": {
                "totalCount": len(backed),
                "aggregate": {
                    "count": len(backed),
                    "since": of(backed, "since", "known missing"),
                    "confidence": of(backed, "confidence", "min max distinct"),
                },
            },
            "entities": {"aggregate": {**size(described), "foundedYear": of(described, "founded", "min max median known")}},
        },
    }


@answers("73-aggregate-paths")
def over_paths():
    def sector(entity: Entity) -> dict:
        found = ends(ways(entity))
        applications = facts_of(into(entity, "APPLIES_TO", "Application"))
        aggregate = {
            **size(found),
            "confidence": of(found, "confidence", "min max known"),
            "name": of(found, "name", "distinct"),
            "foundedYear": of(found, "founded", "sum min known missing"),
        }
        joined = {"since": of(applications, "since", "known missing"), "confidence": of(applications, "confidence", "min")}
        return {
            "id": entity.id,
            "challenges": {"totalCount": len(found), "aggregate": aggregate},
            "applications": {"aggregate": {"count": len(applications), "relationship": joined}},
        }

    healthcare = ENTITY["sector-healthcare"]
    sure = ends([way for way in ways(healthcare) if all(fact.confidence >= 0.85 for fact in way)])
    served = [each for each in sectors_of(ENTITY["data-privacy"]) if into(each, "OPERATES_IN", "Company")]
    unraised = [each for each in of_type("Challenge") if not sectors_of(each)]
    nothing = {"sectors": {"aggregate": {**size([]), "name": of([], "name", REST)}}}
    return {
        "sectors": {"nodes": [sector(each) for each in of_type("Sector")]},
        "sure": {"challenges": {"aggregate": {**size(sure), "confidence": of(sure, "confidence", "min")}}},
        "challenge": {"sectors": {"aggregate": {**size(served), "description": of(served, "description", "known missing")}}},
        "unraised": {"aggregate": size(unraised), "nodes": [nothing for _ in unraised]},
    }
