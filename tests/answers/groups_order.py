"""Groups in other orders than by their size."""

from fields import amount, of
from graph import ENTITY, FACTS, SOURCES, of_type, out
from grouping import Group, by_key, by_size, ends_of, grouped, page, shown, size_of, top, type_of, valued
from groups_edges import all_links, node_type
from groups_facts import kind, start
from terms import answers, kind_name, ordered


def figure(name: str, field: str):
    """A figure of an own field of the rows."""
    return lambda group: of(group.rows, field, name)[name]


def money(name: str, *kinds: str):
    """A figure of the amounts of the rows, which are facts or lead over them."""
    return lambda group: amount([getattr(row, "fact", row) for row in group.rows], name, *kinds)[name]


@answers("79-groups-in-order")
def in_order():
    return {
        "fundings": of_fundings([fact for fact in FACTS if fact.type == "FUNDS"]),
        "projects": of_projects(),
        "companies": of_companies(),
        "fund": {"relationships": of_hkic()},
        "itf": {"recipients": of_itf()},
        "sources": of_sources(),
    }


def of_fundings(fundings: list) -> dict:
    funders = by_key(grouped(fundings, start))
    granted, average, missing = money("sum", "GRANT"), money("avg", "GRANT"), money("missing")
    return {
        "granted": page(
            ordered(funders, (granted, "DESC")),
            6,
            keys=valued(),
            count=size_of,
            aggregate=lambda group: {"amount": {"sum": granted(group)}},
        ),
        "average": shown(
            ordered(funders, (average, "ASC"), (size_of, "ASC"))[:5],
            keys=valued(),
            count=size_of,
            aggregate=lambda group: {"amount": {"avg": average(group)}},
        ),
        "unknown": shown(
            ordered(by_key(grouped(fundings, kind, missing=True), "DESC"), (missing, "DESC")),
            keys=valued(),
            aggregate=lambda group: {"amount": {"missing": missing(group)}},
        ),
    }


def of_projects() -> dict:
    projects = ordered(of_type("Project"), (lambda each: each.name, "DESC"))
    average = figure("avg", "founded")

    def sectors(project) -> list[str]:
        return ends_of(out(project, "FOCUSES_ON", "Sector"))

    smallest = ordered(by_key(grouped(projects, sectors, missing=True), "DESC"), (size_of, "ASC"))
    return {
        "youngest": shown(
            ordered(by_key(grouped(projects, sectors)), (average, "DESC"))[:5],
            keys=valued(),
            count=size_of,
            aggregate=lambda group: {"foundedYear": {"avg": average(group)}},
            nodes=lambda group: [{"name": each.name} for each in group.rows[:2]],
        ),
        "smallest": shown(smallest[:9], keys=valued(), count=size_of),
    }


def of_companies() -> dict:
    kinds = by_key(grouped(of_type("Company"), lambda each: [kind_name(each)]))
    oldest, latest = figure("min", "founded"), figure("max", "founded")
    return {
        "oldest": shown(
            ordered(kinds, (oldest, "ASC")), keys=valued(), aggregate=lambda group: {"foundedYear": {"min": oldest(group)}}
        ),
        "latest": {
            "pageInfo": {"hasNextPage": len(kinds) > 4, "hasPreviousPage": False},
            **shown(
                ordered(kinds, (latest, "DESC"), (size_of, "DESC"))[:4],
                keys=valued(),
                count=size_of,
                aggregate=lambda group: {"foundedYear": {"max": latest(group)}},
            ),
        },
        "all": {"totalCount": 7, "pageInfo": {"hasNextPage": False}, **shown(by_size(kinds), count=size_of)},
        "oneLess": {"totalCount": 7, "pageInfo": {"hasNextPage": True}, **shown(by_size(kinds)[:6], count=size_of)},
    }


def of_hkic() -> dict:
    def distinct(group: Group) -> int:
        return len(set(ends_of(group.rows)))

    types = by_key(grouped(all_links(ENTITY["hkic"]), node_type))
    return {
        "groups": shown(
            ordered(types, (distinct, "ASC"), (size_of, "DESC")),
            keys=valued(),
            count=size_of,
            aggregate=lambda group: {"distinct": distinct(group)},
        )
    }


def of_itf() -> dict:
    largest = ordered(
        out(ENTITY["itf"], "FUNDS"), (lambda link: link.fact.amount, "DESC"), (lambda link: link.node.name, "ASC")
    )
    granted = money("sum", "GRANT")
    return {
        "groups": shown(
            ordered(by_key(grouped(largest, lambda link: type_of(link.node))), (granted, "DESC")),
            keys=valued(),
            aggregate=lambda group: {"relationship": {"amount": {"sum": granted(group)}}},
            nodes=top(2),
        )
    }


def of_sources() -> dict:
    newest = ordered(SOURCES, (lambda each: each.date, "DESC"))
    latest = figure("max", "date")
    publishers = by_key(grouped(newest, lambda each: [] if each.publisher is None else [each.publisher]))
    return {
        "groups": shown(
            ordered(publishers, (latest, "DESC"))[:4],
            keys=valued(),
            aggregate=lambda group: {"date": {"max": latest(group)}},
            nodes=lambda group: [{"date": each.date, "title": each.title} for each in group.rows[:1]],
        )
    }
