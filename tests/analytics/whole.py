"""The graph as a whole: how much it holds, how complete it is, and what is missing."""

import os
import re
from fractions import Fraction

from figures import plain
from programmes import GIVEN
from seed import FUNDINGS, ORGANISATIONS, PARTICIPATIONS, PROGRAMMES, PROJECTS, REPOSITORY, rows
from terms import answers

PLACES = sorted({each.place for each in ORGANISATIONS})

# The most first, both.
SIZES = {"OTHER_ORGANISATION": len(ORGANISATIONS), "PROJECT": len(PROJECTS), "FUND": len(PROGRAMMES), "PLACE": len(PLACES)}
JOINED = sum(whole is not None for whole in PROGRAMMES.values())
FACTS = {
    ("OTHER_ORGANISATION", "PARTICIPATES_IN", "PROJECT"): len(PARTICIPATIONS),
    ("OTHER_ORGANISATION", "LOCATED_IN", "PLACE"): len(ORGANISATIONS),
    ("FUND", "FUNDS", "PROJECT"): len(FUNDINGS),
    ("FUND", "PART_OF", "FUND"): JOINED,
}

# What may be missing of any type. All have the confidence and the source of CORDIS.
FIELDS = ("abbreviation", "description", "website", "wikidataId", "rorId", "foundedYear", "confidence")
OWN = {"PROJECT": ("startDate", "endDate", "totalCost")}


def stated(key: str) -> str:
    """What the mapping says of the graph."""
    with open(os.path.join(REPOSITORY, "seed", "eu-h2020", "mapping.yaml"), encoding="utf-8") as file:
        return re.search(rf"^  {key}: (.*)$", file.read(), re.MULTILINE)[1]


def known() -> dict[tuple[str, str], int]:
    """Of how many there is something that not all of a type have."""
    return {
        ("OTHER_ORGANISATION", "abbreviation"): sum(row["shortName"].strip() != "" for row in rows("unique_org.csv")),
        ("PROJECT", "startDate"): sum(each.start is not None for each in PROJECTS),
        ("PROJECT", "endDate"): sum(each.end is not None for each in PROJECTS),
        ("PROJECT", "totalCost"): sum(each.cost is not None for each in PROJECTS),
    }


def completeness() -> list[dict]:
    some = known()

    def field(type: str, name: str) -> dict:
        of_all = name in ("confidence", "evidence")
        count = SIZES[type] if of_all else some.get((type, name), 0)
        return {"type": type, "field": name, "known": count, "total": SIZES[type], "share": plain(Fraction(count, SIZES[type]))}

    types = ("OTHER_ORGANISATION", "FUND", "PROJECT", "PLACE")
    return [field(type, name) for type in types for name in (*FIELDS, *OWN.get(type, ()), "evidence")]


@answers("overview")
def overview():
    return {
        "overview": {
            **{key: stated(key) for key in ("title", "currency", "licence")},
            "entityCount": sum(SIZES.values()),
            "relationshipCount": sum(FACTS.values()),
            "sourceCount": 1,
            "entities": [{"type": type, "count": count} for type, count in SIZES.items()],
            "relationships": [{"type": type, "count": count} for (_, type, _), count in FACTS.items()],
            "connections": [{"from": start, "type": type, "to": end, "count": count} for (start, type, end), count in FACTS.items()],
            "completeness": completeness(),
            "newestFact": None,
            "publishers": [{"publisher": "European Commission", "count": 1}],
        }
    }


@answers("gaps")
def gaps():
    every = sum(SIZES.values())

    def gap(name: str, kind: str, type: str | None, lacking: list[str], total: int) -> dict:
        nodes = [{"id": each} for each in lacking[:2]]
        entities = {"totalCount": len(lacking), "nodes": nodes}
        return {"name": name, "kind": kind, "type": type, "count": len(lacking), "total": total, "entities": entities}

    idle = sorted(each for each in PROGRAMMES if not GIVEN[each])
    in_english = sorted([*PROGRAMMES, *(each.id for each in PROJECTS), *(each.id for each in ORGANISATIONS)])
    return {
        "gaps": [
            gap("FUND_WITHOUT_RECIPIENT", "FACTS", "FUND", idle, len(PROGRAMMES)),
            gap("PROJECT_WITHOUT_FUND", "FACTS", "PROJECT", [], len(PROJECTS)),
            gap("ORGANISATION_WITHOUT_PLACE", "FACTS", None, [], len(ORGANISATIONS)),
            gap("PROJECT_WITHOUT_SECTOR", "FACTS", "PROJECT", [each.id for each in PROJECTS], len(PROJECTS)),
            gap("ENTITY_WITHOUT_FACT", "DATA", None, [], every),
            gap("ENTITY_WITHOUT_CHINESE_NAME", "DATA", None, in_english, every),
        ],
        "unsure": [{"count": every, "total": every, "entities": {"totalCount": len(PROGRAMMES)}}],
        "sure": [{"count": 0, "total": every}],
    }
