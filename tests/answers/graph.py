"""The Hong Kong graph as its CSV files state it, read without any part of Pearl."""

from __future__ import annotations

import csv
import hashlib
import os
import sys
from dataclasses import dataclass

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEED = sys.argv[1] if len(sys.argv) > 1 else os.path.join(REPOSITORY, "seed", "hong-kong-ai")

# The types that are organisations, as the contract lists them.
ORGANISATIONS = ("University", "ResearchCentre", "GovernmentBody", "Company", "HealthcareProvider", "OtherOrganisation")


@dataclass(frozen=True)
class Source:
    id: str
    url: str | None
    title: str | None
    publisher: str | None
    date: str | None


@dataclass(frozen=True)
class Entity:
    id: str
    type: str
    kind: str | None
    name: str
    chinese: str | None
    abbreviation: str | None
    description: str | None
    website: str | None
    wikidata: str | None
    ror: str | None
    founded: int | None
    confidence: float
    source: Source


@dataclass(frozen=True)
class Fact:
    id: str
    start: Entity
    type: str
    end: Entity
    since: str | None
    until: str | None
    amount: float | None
    kind: str | None
    role: str | None
    note: str | None
    confidence: float
    source: Source


@dataclass(frozen=True)
class Link:
    """A fact as it is seen from one of its ends: the node is the other end."""

    fact: Fact
    node: Entity


def rows(name: str) -> list[dict[str, str | None]]:
    """The rows of a CSV file, where an empty cell is None."""
    with open(os.path.join(SEED, name), encoding="utf-8", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def number(text: str | None) -> float | None:
    """JSON tells 10 and 10.0 apart in its text, so whole numbers stay whole."""
    if text is None:
        return None
    return int(text) if text.isdigit() else float(text)


def source_of(row: dict[str, str | None]) -> Source:
    key = row["url"]
    url = key if key.startswith("http") else None
    return Source("source-" + hashlib.sha256(key.encode()).hexdigest()[:12], url, row["title"], row["publisher"], row["date_if_known"])


def entity_of(row: dict[str, str | None]) -> Entity:
    return Entity(
        row["id"], row["type"], row["kind"], row["name"], row["name_zh"], row["abbreviation"], row["description"], row["website"],
        row["wikidata_id"], row["ror_id"], number(row["founded_year"]), number(row["confidence"]), SOURCE[row["source_url"]],
    )  # fmt: skip


def fact_of(row: dict[str, str | None]) -> Fact:
    return Fact(
        f"{row['from_id']}~{row['type']}~{row['to_id']}", ENTITY[row["from_id"]], row["type"], ENTITY[row["to_id"]], row["since_year"],
        row["until_year"], number(row["amount_hkd"]), row["amount_kind"], row["role"], row["note"], number(row["confidence"]),
        SOURCE[row["source_url"]],
    )  # fmt: skip


def by_id(items):
    return sorted(items, key=lambda item: item.id)


SOURCE = {row["url"]: source_of(row) for row in rows("sources.csv")}
SOURCES = by_id(SOURCE.values())
ENTITY = {row["id"]: entity_of(row) for row in rows("entities.csv")}
ENTITIES = by_id(ENTITY.values())
FACTS = by_id(fact_of(row) for row in rows("relationships.csv"))


def of_type(*types: str) -> list[Entity]:
    """The entities of these types, by id."""
    return [entity for entity in ENTITIES if entity.type in types]


def out(entity: Entity, type: str, *ends: str) -> list[Link]:
    """The facts of a type that begin at an entity, to ends of these types (or any), in a list's own order: node, then fact."""
    return links((Link(fact, fact.end) for fact in FACTS if fact.type == type and fact.start == entity), ends)


def into(entity: Entity, type: str, *ends: str) -> list[Link]:
    """The facts of a type that lead to an entity, from ends of these types (or any)."""
    return links((Link(fact, fact.start) for fact in FACTS if fact.type == type and fact.end == entity), ends)


def either(entity: Entity, type: str, *ends: str) -> list[Link]:
    """The facts of a type at an entity, whichever end it is."""
    return links((*out(entity, type), *into(entity, type)), ends)


def links(found, ends) -> list[Link]:
    wanted = [link for link in found if not ends or link.node.type in ends]
    return sorted(wanted, key=lambda link: (link.node.id, link.fact.id))
