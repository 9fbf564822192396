"""What nobody does, as far as the files say, and what they do not say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph import ENTITIES, FACTS, ORGANISATIONS, Entity, either, into, of_type, out
from grouping import grouped, shown, size_of, type_of, valued
from paths import ends, ways
from terms import answers, count, counted_ids, is_in, nodes_of, ordered, type_name


@dataclass(frozen=True)
class Gap:
    """What may be missing of which entities. All of them are of one type, or of any."""

    kind: str
    of: list[Entity]
    lacks: Callable[[Entity], bool]
    one_type: bool = True


def facts(types: Iterable[str], related: Callable[[Entity], list]) -> Gap:
    types = tuple(types)
    return Gap("FACTS", of_type(*types), lambda each: not related(each), len(types) == 1)


def data(lacks: Callable[[Entity], bool]) -> Gap:
    return Gap("DATA", ENTITIES, lacks, False)


def low_confidence(least: float = 0.7) -> Gap:
    return data(lambda each: each.confidence < least)


JOINED = {fact.start.id for fact in FACTS} | {fact.end.id for fact in FACTS}

GAPS = {
    "CHALLENGE_WITHOUT_PROJECT": facts(["Challenge"], lambda each: into(each, "ADDRESSES", "Project")),
    "SECTOR_WITHOUT_FUND": facts(["Sector"], lambda each: into(each, "SUPPORTS", "Fund")),
    "TECHNOLOGY_WITHOUT_FUND": facts(["Technology"], lambda each: into(each, "SUPPORTS", "Fund")),
    "UNIVERSITY_WITHOUT_INDUSTRY_PARTNER": facts(["University"], lambda each: either(each, "PARTNERS_WITH", "Company")),
    "FUND_WITHOUT_RECIPIENT": facts(["Fund"], lambda each: out(each, "FUNDS")),
    "FUND_WITHOUT_ADMINISTRATOR": facts(["Fund"], lambda each: into(each, "ADMINISTERS", "GovernmentBody")),
    "PROJECT_WITHOUT_FUND": facts(["Project"], lambda each: into(each, "FUNDS", "Fund")),
    "PROJECT_WITHOUT_SECTOR": facts(["Project"], lambda each: out(each, "FOCUSES_ON", "Sector")),
    "RESEARCH_CENTRE_WITHOUT_HOST": facts(["ResearchCentre"], lambda each: into(each, "HOSTS", *ORGANISATIONS)),
    "ORGANISATION_WITHOUT_PLACE": facts(ORGANISATIONS, lambda each: out(each, "LOCATED_IN")),
    "SECTOR_WITHOUT_CHALLENGE": facts(["Sector"], lambda each: ends(ways(each))),
    "ENTITY_WITHOUT_FACT": data(lambda each: each.id not in JOINED),
    "ENTITY_OF_LOW_CONFIDENCE": low_confidence(),
    "ENTITY_WITHOUT_CHINESE_NAME": data(lambda each: each.chinese is None),
    "ENTITY_WITHOUT_SOURCE": data(lambda each: each.source is None),
}


def found(gap: Gap) -> list[Entity]:
    return [each for each in gap.of if gap.lacks(each)]


def head(name: str) -> dict:
    """`name kind type count total`"""
    gap = GAPS[name]
    of_one = type_name(gap.of[0]) if gap.one_type else None
    return {"name": name, "kind": gap.kind, "type": of_one, "count": len(found(gap)), "total": len(gap.of)}


def of_facts(name: str) -> dict:
    entities = ordered(found(GAPS[name]), (lambda each: each.name, "DESC"))
    nodes = [{"__typename": each.type, "id": each.id, "name": each.chinese or each.name} for each in entities[:3]]
    more = {"hasNextPage": len(entities) > 3}
    return {**head(name), "entities": {"totalCount": len(entities), "pageInfo": more, "nodes": nodes}}


def of_data(name: str) -> dict:
    entities = found(GAPS[name])
    nodes = [{"id": each.id, "confidence": each.confidence} for each in entities[-2:]]
    return {**head(name), "entities": {"totalCount": len(entities), "nodes": nodes}}


def located(name: str, place: str) -> tuple[list[Entity], list[Entity]]:
    """Those in a place that have a gap, and all that are there and could."""
    there = [each for each in GAPS[name].of if any(is_in(one, place) for one in nodes_of(out(each, "LOCATED_IN")))]
    return [each for each in there if GAPS[name].lacks(each)], there


def in_hong_kong(name: str) -> dict:
    lacking, there = located(name, "place-hk")
    dated = [each for each in lacking if each.founded is not None]
    nodes = [{"id": each.id, "foundedYear": each.founded} for each in dated[:25]]
    return {"name": name, "count": len(lacking), "total": len(there), "entities": {"totalCount": len(dated), "nodes": nodes}}


def with_funds(name: str) -> dict:
    """Only those that are funds, and fund two or more."""
    funds = [each for each in found(GAPS[name]) if each.type == "Fund" and len(out(each, "FUNDS")) >= 2]
    nodes = [{"id": each.id, "recipients": count(out(each, "FUNDS"))} for each in funds]
    return {
        "name": name,
        "count": len(found(GAPS[name])),
        "total": len(GAPS[name].of),
        "entities": {"totalCount": len(funds), "nodes": nodes},
    }


@answers("85-gaps")
def gaps():
    unsure, less_sure = found(low_confidence(0.8)), found(low_confidence(0.85))
    british, in_britain = located("UNIVERSITY_WITHOUT_INDUSTRY_PARTNER", "place-gb")
    asked = (
        *("CHALLENGE_WITHOUT_PROJECT", "SECTOR_WITHOUT_FUND", "UNIVERSITY_WITHOUT_INDUSTRY_PARTNER", "FUND_WITHOUT_RECIPIENT"),
        *("PROJECT_WITHOUT_FUND", "ORGANISATION_WITHOUT_PLACE", "SECTOR_WITHOUT_CHALLENGE"),
    )
    of_entities = ("ENTITY_WITHOUT_FACT", "ENTITY_OF_LOW_CONFIDENCE", "ENTITY_WITHOUT_CHINESE_NAME", "ENTITY_WITHOUT_SOURCE")
    local = ("UNIVERSITY_WITHOUT_INDUSTRY_PARTNER", "RESEARCH_CENTRE_WITHOUT_HOST", "ORGANISATION_WITHOUT_PLACE")
    return {
        "facts": [of_facts(name) for name in asked],
        "data": [of_data(name) for name in of_entities],
        "unsure": [
            {"count": len(unsure), "entities": counted_ids(each for each in unsure if each.type in ("Project", "Company"))}
        ],
        "lessSure": [
            {
                "count": len(less_sure),
                "total": len(ENTITIES),
                "entities": {
                    "totalCount": len(less_sure),
                    "groups": shown(grouped(less_sure, type_of), keys=valued(), count=size_of),
                },
            }
        ],
        "inHongKong": [in_hong_kong(name) for name in local],
        "inBritain": [{"name": "UNIVERSITY_WITHOUT_INDUSTRY_PARTNER", "count": len(british), "total": len(in_britain)}],
        "someFunds": [with_funds(name) for name in ("FUND_WITHOUT_ADMINISTRATOR", "TECHNOLOGY_WITHOUT_FUND", "PROJECT_WITHOUT_SECTOR")],
    }
