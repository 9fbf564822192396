"""Sources, and the evidence that facts and entities give."""

from graph import ENTITIES, FACTS, SOURCES, Fact, Source, of_type, out
from terms import answers, contains, count, counted_ids, full_source, ordered

SOURCE_BY_ID = {source.id: source for source in SOURCES}


def facts_of(source: Source) -> list[Fact]:
    return [fact for fact in FACTS if fact.source == source]


def entities_of(source: Source) -> list:
    return [entity for entity in ENTITIES if entity.source == source]


def cited(source: Source) -> dict:
    def edge(fact: Fact) -> dict:
        node = {
            "__typename": "Funding" if fact.type == "FUNDS" else "Fact",
            "id": fact.id,
            "relationshipType": fact.type,
            "confidence": fact.confidence,
            "from": {"id": fact.start.id},
            "to": {"id": fact.end.id},
        }
        return {"node": node}

    facts, entities = facts_of(source), entities_of(source)
    return {
        "__typename": "Source",
        **full_source(source),
        "facts": {
            "totalCount": len(facts),
            "edges": [edge(fact) for fact in facts[:4]],
            "pageInfo": {"hasNextPage": len(facts) > 4},
        },
        "entities": {
            "totalCount": len(entities),
            "nodes": [{"__typename": each.type, "id": each.id, "name": each.name} for each in entities[:4]],
        },
    }


@answers("38-sources")
def sources():
    official = [source for source in SOURCES if contains(source.publisher, "hksar")]
    latest = ordered(official, (lambda source: source.date, "DESC"), (lambda source: source.title, "ASC"))[:5]
    oldest = ordered(SOURCES, (lambda source: source.date, "ASC"))[:4]
    return {
        "source": cited(SOURCE_BY_ID["source-ad92a211eec6"]),
        "article": cited(SOURCE_BY_ID["source-c41ea0175d94"]),
        "generalKnowledge": cited(SOURCE_BY_ID["source-47b1c41adb2f"]),
        "unknown": None,
        "anEntityIsNoSource": None,
        "sources": {
            "totalCount": len(official),
            "nodes": [{**full_source(each), "entities": counted_ids(entities_of(each), first=2)} for each in latest],
        },
        "withoutAddress": {
            "nodes": [{"title": each.title, "publisher": each.publisher} for each in SOURCES if each.url is None]
        },
        "oldest": {"nodes": [{"id": each.id, "date": each.date} for each in oldest]},
        "all": count(SOURCES),
    }


@answers("41-evidence")
def evidence():
    def of_fact(fact: Fact) -> dict:
        return {
            "__typename": "Funding",
            "id": fact.id,
            "relationshipType": fact.type,
            "amount": fact.amount,
            "fundingKind": fact.kind,
            "since": fact.since,
            "until": fact.until,
            "role": fact.role,
            "note": fact.note,
            "confidence": fact.confidence,
            "evidence": [
                {
                    "__typename": "Evidence",
                    "source": {"__typename": "Source", **full_source(fact.source), "facts": count(facts_of(fact.source))},
                    "quote": None,
                    "accessed": None,
                }
            ],
        }

    def of_fund(fund) -> dict:
        amounts = [link.fact for link in out(fund, "FUNDS") if link.fact.amount is not None]
        return {
            "id": fund.id,
            "evidence": [{"source": {"id": fund.source.id, "title": fund.source.title}}],
            "recipients": {"edges": [{"relationship": of_fact(fact)} for fact in amounts]},
        }

    funds = [each for each in of_type("Fund") if any(link.fact.kind in ("DONATION", "PLANNED") for link in out(each, "FUNDS"))]
    return {"funds": {"nodes": [of_fund(each) for each in funds]}}
