"""The terms of the contract that answers are written in: which answers there are, orders, text, and what a page says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from graph import ENTITY, Entity, Link, Source

ANSWERS: dict[str, Callable[[], dict]] = {}

PAGE = 25


def answers(query: str):
    """Marks the function that computes the answer to the query file of this name."""

    def mark(compute: Callable[[], dict]):
        assert query not in ANSWERS, query
        ANSWERS[query] = compute
        return compute

    return mark


def ordered(items: Iterable, *keys: tuple[Callable, str]) -> list:
    """In the order of the keys, the first one first. What has no value comes last both ways; equals stay as they stood."""
    result = list(items)
    for value, direction in reversed(keys):
        known = [item for item in result if value(item) is not None]
        unknown = [item for item in result if value(item) is None]
        result = sorted(known, key=value, reverse=direction == "DESC") + unknown
    return result


def contains(text: str | None, part: str) -> bool:
    return text is not None and part.lower() in text.lower()


def starts(text: str | None, part: str) -> bool:
    return text is not None and text.lower().startswith(part.lower())


def ends(text: str | None, part: str) -> bool:
    return text is not None and text.lower().endswith(part.lower())


def type_name(entity: Entity) -> str:
    """ResearchCentre is RESEARCH_CENTRE in enums."""
    return "".join("_" + letter if letter.isupper() and index else letter for index, letter in enumerate(entity.type)).upper()


def kind_name(company: Entity) -> str:
    return company.kind.upper().replace(" ", "_")


def ids(items: Iterable) -> list[dict]:
    """`nodes { id }` of entities, sources or links."""
    return [{"id": (item.node if isinstance(item, Link) else item).id} for item in items]


def id_page(items: Iterable, first: int = PAGE) -> dict:
    """`{ nodes { id } }`"""
    return {"nodes": ids(list(items)[:first])}


def counted_ids(items: Iterable, first: int = PAGE) -> dict:
    """`{ totalCount nodes { id } }`"""
    found = list(items)
    return {"totalCount": len(found), "nodes": ids(found[:first])}


def count(items: Iterable) -> dict:
    """`{ totalCount }`"""
    return {"totalCount": len(list(items))}


def name_page(items: Iterable, first: int = PAGE) -> dict:
    """`{ nodes { name } }`"""
    nodes = [item.node if isinstance(item, Link) else item for item in list(items)[:first]]
    return {"nodes": [{"name": node.name} for node in nodes]}


def nodes_of(found: Iterable[Link]) -> list[Entity]:
    return [link.node for link in found]


def is_in(entity: Entity, *wanted: str) -> bool:
    """Whether it is one of the entities with these ids; a misspelt id of an answer must not pass for an empty one."""
    assert all(each in ENTITY for each in wanted), wanted
    return entity.id in wanted


def full_source(source: Source) -> dict:
    return {"id": source.id, "url": source.url, "title": source.title, "publisher": source.publisher, "date": source.date}
