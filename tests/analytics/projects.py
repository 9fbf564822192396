"""When projects begin and end, and what they cost."""

from figures import figures, money
from grouping import by_key, filled, grouped, page, share_of, shown, size_of, valued
from seed import PROJECTS, Project
from terms import answers

DATES = "min max known missing distinct"


def costs(projects: list[Project], names: str) -> dict:
    return money((project.cost for project in projects), names)


def starts(projects: list[Project], names: str) -> dict:
    return figures((project.start for project in projects), names)


def start_year(project: Project) -> list[str]:
    return [] if project.start is None else [project.start[:4]]


def end_year(project: Project) -> list[str]:
    return [] if project.end is None else [project.end[:4]]


def end_decade(project: Project) -> list[str]:
    return [] if project.end is None else [f"{project.end[:3]}0"]


def keyed(fields: str):
    """`keys { field value }` of keys that are no entities."""
    return lambda group: [{"field": field, "value": value} for field, value in zip(fields.split(), group.values, strict=True)]


@answers("projects-by-year")
def by_year():
    late = [project for project in PROJECTS if project.start is not None and project.start >= "2017"]
    years = filled(grouped(PROJECTS, start_year, missing=True), 1)
    return {
        "projects": {
            "totalCount": len(PROJECTS),
            "aggregate": {
                "count": len(PROJECTS),
                "distinct": len(PROJECTS),
                "totalCost": costs(PROJECTS, "sum min max avg median known missing distinct"),
                "startDate": starts(PROJECTS, DATES),
                "endDate": figures((project.end for project in PROJECTS), DATES),
                "foundedYear": {"known": 0, "missing": len(PROJECTS)},
            },
            "starts": page(
                years,
                keys=keyed("START_YEAR"),
                count=size_of,
                share=share_of(PROJECTS),
                aggregate=lambda group: {
                    "totalCost": costs(group.rows, "sum avg median known missing"),
                    "startDate": starts(group.rows, "min max"),
                },
            ),
            "ends": page(grouped(PROJECTS, end_year, missing=True), keys=valued(), count=size_of, share=share_of(PROJECTS)),
            "decades": shown(filled(grouped(PROJECTS, end_decade), 10), keys=keyed("END_DECADE"), count=size_of),
            "duration": page(
                grouped(PROJECTS, start_year, end_year),
                8,
                keys=keyed("START_YEAR END_YEAR"),
                count=size_of,
                share=share_of(PROJECTS),
                aggregate=lambda group: {"totalCost": costs(group.rows, "avg")},
            ),
        },
        "late": {
            "totalCount": len(late),
            "aggregate": {"startDate": starts(late, "min max"), "totalCost": costs(late, "max")},
            "groups": shown(by_key(grouped(late, end_year)), keys=valued(), count=size_of),
        },
    }
