"""The graph as a whole: what the files hold, and how complete they are."""

import os
import re
from collections import Counter
from fractions import Fraction

from figures import plain
from graph import ENTITIES, FACTS, SEED, SOURCES, Entity
from terms import answers, ordered, type_name

TYPES = (
    *("University", "ResearchCentre", "GovernmentBody", "Company", "HealthcareProvider", "OtherOrganisation", "Fund"),
    *("Initiative", "Project", "Sector", "Technology", "Application", "Challenge", "Outcome", "Place"),
)

# What may be missing of any type, as the schema lists it; the files have no column for what is None.
FIELDS = {
    "abbreviation": "abbreviation",
    "description": "description",
    "website": "website",
    "wikidataId": "wikidata",
    "rorId": "ror",
    "foundedYear": "founded",
    "confidence": "confidence",
}
OWN = {"Company": {"kind": "kind"}, "Project": {"startDate": None, "endDate": None, "totalCost": None}}


def stated(key: str) -> str:
    """What the mapping says of the graph."""
    with open(os.path.join(SEED, "mapping.yaml"), encoding="utf-8") as file:
        return re.search(rf"^  {key}: (.*)$", file.read(), re.MULTILINE)[1]


def most_first(counted: Counter) -> list[tuple]:
    return ordered(sorted(counted.items()), (lambda each: each[1], "DESC"))


def completeness() -> list[dict]:
    def field(type: str, of: list[Entity], name: str, column: str | None) -> dict:
        known = sum(column is not None and getattr(each, column) is not None for each in of)
        share = plain(Fraction(known, len(of)))
        return {"type": type_name(of[0]), "field": name, "known": known, "total": len(of), "share": share}

    found = [(type, [each for each in ENTITIES if each.type == type]) for type in TYPES]
    return [
        field(type, of, name, column)
        for type, of in found
        if of
        for name, column in (FIELDS | OWN.get(type, {}) | {"evidence": "source"}).items()
    ]


@answers("86-overview")
def overview():
    types = Counter(type_name(each) for each in ENTITIES)
    relationships = most_first(Counter(fact.type for fact in FACTS))
    connections = Counter((type_name(fact.start), fact.type, type_name(fact.end)) for fact in FACTS)
    newest = ordered(FACTS, (lambda fact: fact.since, "DESC"))[0]
    publishers = Counter(source.publisher for source in SOURCES if source.publisher is not None)
    to = {"name": newest.end.chinese or newest.end.name}
    return {
        "overview": {
            **{key: stated(key) for key in ("title", "currency", "licence")},
            "entityCount": len(ENTITIES),
            "relationshipCount": len(FACTS),
            "sourceCount": len(SOURCES),
            "entities": [{"type": type, "count": count} for type, count in most_first(types)],
            "relationships": [{"type": type, "count": count} for type, count in relationships],
            "connections": [
                {"from": start, "type": type, "to": end, "count": count} for (start, type, end), count in most_first(connections)
            ],
            "completeness": completeness(),
            "newestFact": {
                "__typename": "Funding" if newest.type == "FUNDS" else "Fact",
                "id": newest.id,
                "since": newest.since,
                "from": {"id": newest.start.id},
            },
            "publishers": [{"publisher": publisher, "count": count} for publisher, count in most_first(publishers)],
        },
        "part": {
            "sourceCount": len(SOURCES),
            "relationships": [{"count": count} for _, count in relationships],
            "newestFact": {"to": to, **({"amount": newest.amount} if newest.type == "FUNDS" else {})},
        },
    }
