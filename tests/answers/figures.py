"""The terms of figures: what an aggregate, a list of groups and a timeline say of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from terms import PAGE, ids, ordered


def plain(value: Fraction) -> int | float:
    """As JSON writes it: whole numbers without a fraction."""
    return int(value) if value.denominator == 1 else float(value)


def to_the_cent(value: Fraction) -> Fraction:
    """Half a cent counts as a whole one."""
    return Fraction((value * 100 + Fraction(1, 2)).__floor__(), 100)


def middle(known: list[Fraction]) -> Fraction:
    """The value in the middle, or halfway between the two that are."""
    half = len(known) // 2
    return known[half] if len(known) % 2 else (known[half - 1] + known[half]) / 2


def figures(values: Iterable, names: str, rounded: Callable[[Fraction], Fraction] = lambda value: value) -> dict:
    """The figures of these names, in this order. What has no value counts as missing and nowhere else."""
    values = list(values)
    known = sorted(value for value in values if value is not None)
    exact = [Fraction(str(value)) for value in known] if {"sum", "avg", "median"} & set(names.split()) else []
    read = {
        "sum": lambda: plain(sum(exact, Fraction(0))),
        "min": lambda: known[0] if known else None,
        "max": lambda: known[-1] if known else None,
        "avg": lambda: plain(rounded(sum(exact, Fraction(0)) / len(exact))) if exact else None,
        "median": lambda: plain(rounded(middle(exact))) if exact else None,
        "known": lambda: len(known),
        "missing": lambda: len(values) - len(known),
        "distinct": lambda: len(set(known)),
    }
    return {name: read[name]() for name in names.split()}


def money(values: Iterable, names: str) -> dict:
    """The figures of amounts, which have no parts of a cent."""
    return figures(values, names, to_the_cent)


@dataclass(frozen=True)
class Group:
    """The rows that have these values, one of each key; None where a key is missing."""

    values: tuple[str | None, ...]
    rows: list


Key = Callable[[object], Iterable[str]]
"""The values that a row has of a key: none where it is missing, several where it is related to several."""


def grouped(rows: Iterable, *keys: Key, missing: bool = False) -> list[Group]:
    """The groups that rows fall into, the largest first and then by key; a row stands once in each group that it has a value of."""
    found: dict[tuple[str | None, ...], list] = {}
    for row in rows:
        of_each = [set(key(row)) or ({None} if missing else set()) for key in keys]
        for values in product(*of_each):
            found.setdefault(values, []).append(row)
    return ordered(by_key(Group(values, rows) for values, rows in found.items()), (count_of, "DESC"))


def by_key(groups: Iterable[Group], *directions: str) -> list[Group]:
    """In the order of the keys, ascending unless said otherwise; what is missing comes last."""
    groups = list(groups)
    width = len(groups[0].values) if groups else 0
    return ordered(groups, *((lambda group, at=at: group.values[at], (directions or ("ASC",) * width)[at]) for at in range(width)))


def count_of(group: Group) -> int:
    return len(group.rows)


def optional(value: str | None) -> list[str]:
    return [] if value is None else [str(value)]


def year_of(value: str | int | None) -> list[str]:
    return optional(value and str(value)[:4])


def decade_of(value: str | int | None) -> list[str]:
    """2020 for any date from 2020 to 2029."""
    return optional(value and f"{str(value)[:3]}0")


def keys(fields: str, group: Group) -> list[dict]:
    """`keys { field value }`"""
    return [{"field": field, "value": value} for field, value in zip(fields.split(), group.values, strict=True)]


def counted(groups: list[Group], fields: str, first: int = PAGE) -> dict:
    """`{ nodes { keys { field value } count } }`"""
    return {"nodes": [{"keys": keys(fields, group), "count": len(group.rows)} for group in groups[:first]]}


def top(group: Group, first: int) -> dict:
    """`nodes(first: …) { id }`: the first of its rows, in the order of the list."""
    return {"nodes": ids(group.rows[:first])}


def filled(groups: list[Group], step: int) -> list[Group]:
    """Every year, or every tenth, between the first group and the last; what is missing comes last."""
    known = {group.values[0]: group for group in groups}
    years = [int(value) for value in known if value is not None]
    every = [str(year) for year in range(min(years), max(years) + 1, step)] if years else []
    return [known.get(value, Group((value,), [])) for value in every] + ([known[None]] if None in known else [])


def timeline(facts: Iterable, step: int = 1) -> dict:
    """How many facts began and ended in each period from the first to the last, and how many have neither date."""
    facts = list(facts)

    def periods(date: str | None) -> list[int]:
        return [] if date is None else [int(date[:4]) // step * step]

    began = [period for fact in facts for period in periods(fact.since)]
    ended = [period for fact in facts for period in periods(fact.until)]
    both = [*began, *ended]
    every = range(min(both), max(both) + 1, step) if both else []
    return {
        "periods": [{"period": str(each), "started": began.count(each), "ended": ended.count(each)} for each in every],
        "undated": sum(fact.since is None and fact.until is None for fact in facts),
    }
