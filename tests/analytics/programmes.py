"""Where the money comes from."""

from collections import defaultdict

from figures import money
from grouping import by_key, grouped, page, share_of, shown, size_of
from seed import FUNDINGS, ORGANISATIONS, PARTICIPATIONS, PROGRAMMES, PROJECTS, Funding
from terms import answers, ordered

ALL = "sum min max avg median known missing distinct"

GIVEN: dict[str, list[Funding]] = defaultdict(list)
for funding in FUNDINGS:
    GIVEN[funding.programme].append(funding)


def name_of(programme: str) -> str:
    return programme.removeprefix("programme-")


def granted(fundings: list[Funding], names: str) -> dict:
    """The figures of the contributions that are known: only they are grants with an amount, but all are grants."""
    return money((funding.amount for funding in fundings), names)


def total(programme: str):
    return granted(GIVEN[programme], "sum")["sum"]


@answers("funding-by-programme")
def by_programme():
    groups = ordered(
        by_key(grouped(FUNDINGS, lambda each: [each.programme])), (lambda group: granted(group.rows, "sum")["sum"], "DESC")
    )
    largest = ordered(sorted(PROGRAMMES), (total, "DESC"))[:10]
    large = [each for each in sorted(PROGRAMMES) if total(each) >= 500_000_000 and len(GIVEN[each]) < 1000]
    return {
        "fundings": {
            "totalCount": len(FUNDINGS),
            "aggregate": {
                "count": len(FUNDINGS),
                "amount": granted(FUNDINGS, ALL),
                "others": granted([], "sum known missing"),
                "since": {"known": 0, "missing": len(FUNDINGS)},
            },
            "groups": {
                "totalCount": len(groups),
                "pageInfo": {"hasNextPage": len(groups) > 10},
                **shown(
                    groups[:10],
                    keys=lambda group: [{"field": "FROM", "value": group.values[0], "node": {"name": name_of(group.values[0])}}],
                    count=size_of,
                    share=share_of(FUNDINGS),
                    aggregate=lambda group: {"amount": granted(group.rows, "sum avg median known missing")},
                ),
            },
        },
        "funds": {"nodes": [{"id": each, "recipients": received(each)} for each in largest]},
        "large": {"totalCount": len(large), "nodes": [{"id": each} for each in large]},
        "roots": {"nodes": [root(each) for each in sorted(PROGRAMMES) if PROGRAMMES[each] is None]},
    }


def received(programme: str) -> dict:
    size = len(GIVEN[programme])
    aggregate = {"count": size, "distinct": size, "relationship": {"amount": granted(GIVEN[programme], "sum max")}}
    return {"totalCount": size, "aggregate": aggregate}


def root(programme: str) -> dict:
    parts = sum(whole == programme for whole in PROGRAMMES.values())
    given = GIVEN[programme]
    return {
        "id": programme,
        "name": name_of(programme),
        "parts": {"totalCount": parts, "aggregate": {"count": parts, "distinct": parts}},
        "projects": {
            "aggregate": {
                "count": len(given),
                "relationship": {"amount": granted(given, "sum known")},
                "totalCost": money((each.project.cost for each in given), "sum median"),
            }
        },
    }


@answers("years-and-programmes")
def years_and_programmes():
    def year(project) -> list[str]:
        return [] if project.start is None else [project.start[:4]]

    def programmes(project) -> tuple[str, ...]:
        return project.programmes

    def keys(group) -> list[dict]:
        start, programme = group.values
        return [
            {"field": "START_YEAR", "value": start, "node": None},
            {"field": "FUNDS", "value": programme, "node": {"id": programme}},
        ]

    def values(group) -> list[dict]:
        return [{"value": value} for value in group.values]

    def average(group):
        return money((each.cost for each in group.rows), "avg")["avg"]

    both = grouped(PROJECTS, year, programmes)
    return {
        "projects": {
            "groups": {
                "totalCount": len(both),
                "pageInfo": {"hasNextPage": len(both) > 12},
                **shown(
                    both[:12],
                    keys=keys,
                    count=size_of,
                    share=share_of(PROJECTS),
                    aggregate=lambda group: {"totalCost": money((each.cost for each in group.rows), "sum known")},
                ),
            },
            "all": page(grouped(PROJECTS, year, programmes, missing=True), 6, keys=values, count=size_of),
            "average": shown(
                ordered(by_key(grouped(PROJECTS, programmes)), (average, "DESC"))[:5],
                keys=values,
                count=size_of,
                aggregate=lambda group: {"totalCost": {"avg": average(group)}},
                nodes=lambda group: [{"id": group.rows[0].id}],
            ),
        }
    }


@answers("timelines")
def timelines():
    """No fact has a date."""
    fund = "programme-H2020-EU.1.3."
    wholes = [whole for whole in PROGRAMMES.values() if whole is not None]
    facts = len(FUNDINGS) + len(PARTICIPATIONS) + len(ORGANISATIONS) + len(wholes)
    out = len(GIVEN[fund]) + (PROGRAMMES[fund] is not None)
    return {
        "timeline": {"periods": [], "undated": facts},
        "fund": {
            "timeline": {"periods": [], "undated": out},
            "parts": {"timeline": {"periods": [], "undated": wholes.count(fund)}},
        },
    }
