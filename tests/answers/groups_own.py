"""Groups by what entities and sources are themselves."""

from fields import of
from graph import ENTITIES, ORGANISATIONS, SOURCES, of_type
from grouping import by_key, chinese_of, decade_of, founded_decade, founded_year, grouped, id_of, keyed, optional, page, share_of
from grouping import shown, size_of, top, type_of, valued, year_of
from terms import answers, contains, kind_name


@answers("74-groups-own-fields")
def own_fields():
    companies, projects, universities = of_type("Company"), of_type("Project"), of_type("University")
    kinds = grouped(companies, lambda each: [kind_name(each)])
    years = grouped(projects, founded_year)
    decades = by_key(grouped(universities, founded_decade, missing=True))
    backwards = by_key(grouped(of_type(*ORGANISATIONS), founded_decade, missing=True), "DESC")
    named = [each for each in ENTITIES if any(contains(text, "科技") for text in (each.name, each.chinese, each.abbreviation))]
    begun = [each for each in of_type("Initiative") if (each.founded or 0) <= 2021 and each.confidence >= 0.7]
    no_start = grouped(projects, lambda each: [], missing=True)

    def founded(group) -> dict:
        size = {"count": size_of(group), "distinct": size_of(group)}
        return {**size, "foundedYear": of(group.rows, "founded", "min max known missing")}

    return {
        "kinds": {
            "totalCount": len(companies),
            "groups": page(kinds, keys=no_node("KIND"), count=size_of, share=share_of(companies), aggregate=founded),
        },
        "years": {
            "groups": {
                "totalCount": len(years),
                "pageInfo": {"hasNextPage": len(years) > 3, "hasPreviousPage": False},
                **shown(years[:3], keys=keyed("FOUNDED_YEAR"), count=size_of, share=share_of(projects)),
            }
        },
        "decades": {"groups": page(decades, keys=keyed("FOUNDED_DECADE"), count=size_of, share=share_of(universities))},
        "backwards": {
            "groups": shown(backwards[:4], keys=keyed("FOUNDED_DECADE"), count=size_of),
            "last": shown(backwards, keys=valued()),
        },
        "chinese": {
            "totalCount": len(named),
            "groups": shown(
                grouped(named, type_of),
                keys=keyed("TYPE"),
                count=size_of,
                aggregate=lambda group: {"foundedYear": of(group.rows, "founded", "min")},
                nodes=lambda group: [{"id": id_of(each), "name": chinese_of(each)} for each in group.rows[:1]],
            ),
        },
        "sources": of_sources(),
        "soFar": {
            "totalCount": len(begun),
            "groups": page(grouped(begun, founded_year, missing=True), keys=keyed("FOUNDED_YEAR"), count=size_of),
        },
        "noStart": {
            "groups": page(no_start, keys=no_node("START_YEAR"), count=size_of, share=share_of(projects)),
            "none": page([]),
        },
        "nobody": {"groups": {"totalCount": 0, "pageInfo": {"hasNextPage": False}, "nodes": []}},
    }


def no_node(field: str):
    """Keys that are no entities."""
    return lambda group: [{**key, "node": None} for key in keyed(field)(group)]


def of_sources() -> dict:
    publishers = grouped(SOURCES, lambda each: optional(each.publisher))
    years = by_key(grouped(SOURCES, lambda each: year_of(each.date), missing=True))
    decades = grouped(SOURCES, lambda each: decade_of(each.date))
    return {
        "publishers": page(publishers, 6, keys=keyed("PUBLISHER"), count=size_of, share=share_of(SOURCES), nodes=top(2)),
        "unpublished": {"totalCount": len(grouped(SOURCES, lambda each: optional(each.publisher), missing=True))},
        "years": shown(
            years,
            keys=keyed("YEAR"),
            count=size_of,
            aggregate=lambda group: {"date": of(group.rows, "date", "min max known")},
        ),
        "decades": shown(decades, keys=keyed("DECADE"), count=size_of, share=share_of(SOURCES)),
    }
