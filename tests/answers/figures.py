"""The terms of figures: what an aggregate and a timeline say of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction


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
