"""Conditions on what related nodes and facts come to, and orders by it."""

from fields import amount, facts_of, of
from graph import ENTITY, Entity, Link, either, into, of_type, out
from paths import ends, ways
from terms import answers, count, counted_ids, id_page, nodes_of, ordered


def recipients(fund: Entity) -> list[Link]:
    return out(fund, "FUNDS")


def projects(entity: Entity) -> list[Link]:
    """Those of a fund, or those that focus on a sector."""
    return out(entity, "FUNDS", "Project") if entity.type == "Fund" else into(entity, "FOCUSES_ON", "Project")


def industry_partners(entity: Entity) -> list[Link]:
    return either(entity, "PARTNERS_WITH", "Company")


def partners(entity: Entity) -> list[Link]:
    return either(entity, "PARTNERS_WITH")


def money(links: list[Link], name: str, *kinds: str):
    return amount(facts_of(links), name, *kinds)[name]


def granted(fund: Entity):
    return money(recipients(fund), "sum", "GRANT")


def average_grant(fund: Entity):
    return money(recipients(fund), "avg", "GRANT")


def founded(links: list[Link], name: str):
    return of(nodes_of(links), "founded", name)[name]


def first_fact(entity: Entity) -> str | None:
    return of(facts_of(recipients(entity)), "since", "min")["min"]


def average_year(sector: Entity):
    return founded(projects(sector), "avg")


def reached(sector: Entity) -> int:
    return len(ends(ways(sector)))


def aggregated(entity: Entity, relation: str, aggregate: dict) -> dict:
    return {"id": entity.id, relation: {"aggregate": aggregate}}


def of_grants(fund: Entity, name: str) -> dict:
    """`id recipients { aggregate { relationship { amount(kinds: [GRANT]) { … } } } }`"""
    return aggregated(fund, "recipients", {"relationship": {"amount": {name: money(recipients(fund), name, "GRANT")}}})


@answers("82-related-sums-where")
def where():
    funds, sectors, universities = of_type("Fund"), of_type("Sector"), of_type("University")
    several = [each for each in funds if len(recipients(each)) >= 3]
    old = [each for each in funds if (founded(recipients(each), "min") or 9999) < 2000]
    unknown = [each for each in funds if recipients(each) and money(recipients(each), "max") is None]

    def early(company: Entity) -> bool:
        return any(fact.since is not None and fact.since < "2020" for fact in facts_of(partners(company)))

    def dated(company: Entity) -> bool:
        return any(fact.since is not None for fact in facts_of(partners(company)))

    def led_late(university: Entity) -> bool:
        return (founded(out(university, "LEADS", "Project"), "avg") or 0) >= 2023

    finance = nodes_of(into(ENTITY["sector-finance"], "OPERATES_IN", "Company"))
    return {
        "severalRecipients": counted_ids(several),
        "granted": {"nodes": [of_grants(each, "sum") for each in funds if granted(each) >= 100_000_000]},
        "nothingKnown": id_page(each for each in funds if len(recipients(each)) >= 2 and money(recipients(each), "sum") == 0),
        "nothingAtAll": count(each for each in funds if not recipients(each)),
        "bothKinds": id_page(
            each
            for each in funds
            if money(recipients(each), "known", "GRANT") >= 1 and money(recipients(each), "sum", "ALLOCATION") > 0
        ),
        "oldRecipients": {
            "nodes": [
                aggregated(each, "recipients", {"foundedYear": {"min": founded(recipients(each), "min")}}) for each in old
            ]
        },
        "neverKnown": counted_ids(unknown),
        "busySectors": {
            "nodes": [{"id": each.id, "projects": count(projects(each))} for each in sectors if len(projects(each)) > 4]
        },
        "partners": id_page(each for each in universities if len(industry_partners(each)) >= 6 or led_late(each)),
        "ways": id_page(each for each in sectors if reached(each) >= 6),
        "since": id_page(each for each in of_type("Company") if early(each)),
        "below": {"companies": counted_ids(each for each in finance if len(partners(each)) >= 2 and dated(each))},
    }


@answers("83-related-sums-order")
def order():
    funds, sectors = of_type("Fund"), of_type("Sector")
    by_grants = ordered(funds, (granted, "DESC"))
    by_partners = ordered(of_type("University"), (lambda each: len(industry_partners(each)), "DESC"))
    young = ordered(sectors, (average_year, "DESC"), (lambda each: len(projects(each)), "DESC"))
    backwards = ordered([each for each in funds if recipients(each)], (lambda each: each.id, "DESC"))
    paid = [each for each in funds if money(projects(each), "known", "GRANT") >= 1]
    local = nodes_of(into(ENTITY["place-hk"], "LOCATED_IN"))
    wholes = ordered(local, (lambda each: len(out(each, "PART_OF")), "DESC"), (lambda each: each.id, "DESC"))
    least = ordered(funds, (granted, "ASC"), (lambda each: len(recipients(each)), "DESC"))
    return {
        "granted": {"nodes": [of_grants(each, "sum") for each in by_grants[:8]]},
        "all": id_page(ordered(funds, (lambda each: money(recipients(each), "sum"), "DESC"), (lambda each: each.name, "ASC")), 4),
        "leastGranted": {"nodes": [{"id": each.id, "recipients": count(recipients(each))} for each in least[:6]]},
        "average": {"nodes": [of_grants(each, "avg") for each in ordered(funds, (average_grant, "ASC"))[:20]]},
        "partners": {
            "nodes": [aggregated(each, "industryPartners", {"distinct": len(industry_partners(each))}) for each in by_partners[:4]]
        },
        "youngProjects": {
            "nodes": [aggregated(each, "projects", {"foundedYear": {"avg": average_year(each)}}) for each in young]
        },
        "firstFacts": {
            "nodes": [
                aggregated(each, "recipients", {"relationship": {"since": {"min": first_fact(each)}}})
                for each in ordered(backwards, (first_fact, "ASC"))[:6]
            ]
        },
        "median": id_page(ordered(paid, (lambda each: money(projects(each), "median", "GRANT"), "DESC"))[-3:]),
        "ways": id_page(ordered(sectors, (reached, "DESC"), (lambda each: len(projects(each)), "ASC")), 7),
        "below": {"organisations": id_page(wholes, 4)},
    }
