"""Figures of the fields of entities, sources and facts, in the sets that queries ask for."""

from __future__ import annotations

from figures import figures, money
from graph import Fact, Link

ALL = "sum min max avg median known missing distinct"
DATES = "min max known missing distinct"
REST = "known missing distinct"


def of(items: list, field: str, names: str) -> dict:
    """The figures of an own field of entities, sources or facts."""
    return figures((getattr(item, field) for item in items), names)


def nothing_known(items: list, names: str) -> dict:
    """The figures of a field that the files have no column for."""
    return figures((None for _ in items), names)


def amount(facts: list[Fact], names: str, *kinds: str) -> dict:
    """The figures of the amounts, of these kinds only where any are given."""
    return money((fact.amount for fact in facts if not kinds or fact.kind in kinds), names)


def facts_of(links: list[Link]) -> list[Fact]:
    return [link.fact for link in links]


def size(items: list) -> dict:
    """`count distinct` of a list in which nothing stands twice."""
    return {"count": len(items), "distinct": len(items)}


def ends_from(fact: Fact, year: str) -> bool:
    """Whether it is not known to have ended before the year."""
    return fact.until is None or fact.until >= year


def held_in(fact: Fact, year: str) -> bool:
    return fact.since is not None and fact.since <= f"{year}~" and ends_from(fact, year)
