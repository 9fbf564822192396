"""The terms of groups: which there are of rows, in which order, and what is shown of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from figures import plain
from graph import ENTITY, Entity, Link
from terms import PAGE, ids, ordered, type_name


@dataclass(frozen=True)
class Group:
    """The rows that have these values, one of each key; None where a key is missing."""

    values: tuple[str | None, ...]
    rows: list


# The values that a row has of a key: none where it is missing, several where it is related to several.
Key = Callable[[object], Iterable[str]]


def grouped(rows: Iterable, *keys: Key, missing: bool = False) -> list[Group]:
    """The groups that rows fall into, the largest first and then by key; a row stands once in each group that it has a value of."""
    found: dict[tuple[str | None, ...], list] = {}
    for row in rows:
        of_each = [set(key(row)) or ({None} if missing else set()) for key in keys]
        for values in product(*of_each):
            found.setdefault(values, []).append(row)
    return by_size(Group(values, rows) for values, rows in found.items())


def by_size(groups: Iterable[Group], direction: str = "DESC") -> list[Group]:
    return ordered(by_key(groups), (size_of, direction))


def by_key(groups: Iterable[Group], direction: str = "ASC") -> list[Group]:
    """In the order of the keys, the first one first; what is missing comes last both ways."""
    groups = list(groups)
    width = len(groups[0].values) if groups else 0
    return ordered(groups, *((lambda group, at=at: group.values[at], direction) for at in range(width)))


def filled(groups: list[Group], step: int) -> list[Group]:
    """Every year, or every tenth, from the first group to the last; what is missing comes last."""
    known = {group.values[0]: group for group in groups}
    years = [int(value) for value in known if value is not None]
    every = [str(year) for year in range(min(years), max(years) + 1, step)] if years else []
    return [known.get(value, Group((value,), [])) for value in every] + ([known[None]] if None in known else [])


# Values that rows have.


def optional(value: str | None) -> list[str]:
    return [] if value is None else [value]


def year_of(date: str | int | None) -> list[str]:
    return [] if date is None else [str(date)[:4]]


def decade_of(date: str | int | None) -> list[str]:
    """2020 for any date from 2020 to 2029."""
    return [] if date is None else [f"{str(date)[:3]}0"]


def founded_year(entity: Entity) -> list[str]:
    return year_of(entity.founded)


def founded_decade(entity: Entity) -> list[str]:
    return decade_of(entity.founded)


def type_of(entity: Entity) -> list[str]:
    return [type_name(entity)]


def ends_of(links: Iterable[Link]) -> list[str]:
    return [link.node.id for link in links]


# What is shown of a group.


def shown(groups: Iterable[Group], **fields: Callable[[Group], object]) -> dict:
    """`{ nodes { … } }`"""
    return {"nodes": [{name: read(group) for name, read in fields.items()} for group in groups]}


def page(groups: list[Group], first: int = PAGE, **fields: Callable[[Group], object]) -> dict:
    """`{ totalCount nodes { … } }`"""
    return {"totalCount": len(groups), **shown(groups[:first], **fields)}


def size_of(group: Group) -> int:
    return len(group.rows)


def share_of(rows: list) -> Callable[[Group], int | float]:
    return lambda group: plain(Fraction(len(group.rows), len(rows)))


def keyed(fields: str, **node: Callable[[Entity], object]) -> Callable[[Group], list[dict]]:
    """`keys { field value }`, and `node { … }` where something of it is read."""
    return lambda group: [
        {"field": field, "value": value, **node_of(value, node)} for field, value in zip(fields.split(), group.values, strict=True)
    ]


def valued(**node: Callable[[Entity], object]) -> Callable[[Group], list[dict]]:
    """`keys { value }`, and `node { … }` where something of it is read."""
    return lambda group: [{"value": value, **node_of(value, node)} for value in group.values]


def node_of(value: str | None, fields: dict[str, Callable[[Entity], object]]) -> dict:
    if not fields:
        return {}
    return {"node": None if value is None else {name: read(ENTITY[value]) for name, read in fields.items()}}


def top(first: int = 3) -> Callable[[Group], list[dict]]:
    """`nodes(first: …) { id }`: the first of the rows, in the order of the list."""
    return lambda group: ids(group.rows[:first])


def id_of(entity: Entity) -> str:
    return entity.id


def name_of(entity: Entity) -> str:
    return entity.name


def chinese_of(entity: Entity) -> str:
    return entity.chinese or entity.name
