"""Lists over a path: what applies to a sector raises a challenge."""

from graph import ENTITIES, ENTITY, FACTS, Entity, Fact, of_type
from terms import answers, ids, ordered

Way = tuple[Fact, Fact]


def ways(sector: Entity) -> list[Way]:
    """Every way from a sector to a challenge: a fact that something applies to it, and a fact that the same thing raises one."""
    applies = [fact for fact in FACTS if fact.type == "APPLIES_TO" and fact.end == sector]
    return [(one, other) for one in applies for other in FACTS if other.type == "RAISES" and other.start == one.start]


def ends(found: list[Way]) -> list[Entity]:
    reached = {other.end.id for _, other in found}
    return [each for each in ENTITIES if each.id in reached]


def sectors_of(challenge: Entity) -> list[Entity]:
    return [sector for sector in of_type("Sector") if challenge in ends(ways(sector))]


def ways_between(sector: Entity, challenge: Entity) -> list[Way]:
    return sorted((way for way in ways(sector) if way[1].end == challenge), key=lambda way: way[0].start.id)


def path(sector: Entity, way: Way) -> dict:
    nodes = [sector, way[0].start, way[1].end]
    return {
        "__typename": "Path",
        "length": 2,
        "nodes": [{"__typename": node.type, "id": node.id} for node in nodes],
        "relationships": [{"id": fact.id, "relationshipType": fact.type} for fact in way],
    }


def held(fact: Fact, year: str, undated: bool) -> bool:
    begun = undated if fact.since is None else fact.since <= year
    return begun and (fact.until is None or fact.until >= year)


@answers("43-paths")
def paths():
    healthcare = ENTITY["sector-healthcare"]
    reached = ends(ways(healthcare))
    shown = ordered(reached, (lambda one: one.name, "DESC"))[:3]
    privacy = ways_between(healthcare, ENTITY["data-privacy"])
    dated = ends([way for way in ways(healthcare) if all(held(fact, "2024", False) for fact in way)])
    included = ends([way for way in ways(healthcare) if all(held(fact, "2024", True) for fact in way)])
    many = [(sector, len(ends(ways(sector)))) for sector in of_type("Sector")]
    narrow = {"sector-finance", "sector-healthcare"}
    return {
        "sector": {
            "challenges": {
                "totalCount": len(reached),
                "pageInfo": {"hasNextPage": len(reached) > 3},
                "edges": [
                    {
                        "paths": [path(healthcare, way) for way in ways_between(healthcare, challenge)],
                        "node": {"id": challenge.id, "sectors": {"totalCount": len(sectors_of(challenge))}},
                    }
                    for challenge in shown
                ],
            },
            "one": {
                "edges": [
                    {
                        "all": [{"length": 2} for _ in privacy],
                        "first": [{"nodes": ids([healthcare, privacy[0][0].start, privacy[0][1].end])}],
                    }
                ]
            },
            "later": {"totalCount": len(dated), "undatedCount": len(included) - len(dated)},
            "included": {"totalCount": len(included), "undatedCount": 0},
            "sure": {"nodes": ids(ends([way for way in ways(healthcare) if all((fact.confidence or 0) >= 0.85 for fact in way)]))},
        },
        "sectors": {
            "nodes": [
                {"id": sector.id, "challenges": {"totalCount": count}}
                for sector, count in ordered([each for each in many if each[1] >= 6], (lambda one: one[1], "DESC"))
            ]
        },
        "without": {"totalCount": sum(count == 0 for _, count in many)},
        "only": {
            "nodes": [
                {"id": each.id, "sectors": {"nodes": ids(sectors_of(each))}}
                for each in of_type("Challenge")
                if sectors_of(each) and {sector.id for sector in sectors_of(each)} <= narrow
            ]
        },
    }
