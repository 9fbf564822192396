"""Conditions on what is related, where something selective is named: what an index finds at once."""

from graph import Entity, either, into, of_type, out
from relations import at_least, since
from terms import answers, counted_ids, ids, is_in, nodes_of, ordered

TECHNOLOGIES = ("large-language-models", "robotics", "natural-language-processing", "medical-robotics")


@answers("44-seek")
def seek():
    projects = of_type("Project")

    def on_language_or_robots(project: Entity) -> bool:
        return any(is_in(each, *TECHNOLOGIES) for each in nodes_of(out(project, "FOCUSES_ON", "Technology")))

    def of_a_fund_of_iot(project: Entity) -> bool:
        funds = nodes_of(into(project, "FUNDS", "Fund"))
        return any(is_in(each, "hkust-mit-iot-control") for fund in funds for each in nodes_of(out(fund, "FUNDS", "Project")))

    def granted(project: Entity) -> bool:
        links = [link for link in into(project, "FUNDS", "Fund") if is_in(link.node, "itf", "stg")]
        return any(at_least(link, 10_000_000) for link in links) and since(project, 2015)

    def with_a_partner(university: Entity) -> bool:
        names = [each.name for each in nodes_of(either(university, "PARTNERS_WITH", "Company"))]
        return any(name in ("WeBank", "Tencent Finance Academy", "Huawei") for name in names)

    there_and_back = [each for each in projects if of_a_fund_of_iot(each)]
    found = [each for each in projects if granted(each)]
    return {
        "twoWays": counted_ids([each for each in projects if on_language_or_robots(each)], 100),
        "thereAndBack": counted_ids(ordered(there_and_back, (lambda each: each.founded, "DESC"), (lambda each: each.name, "ASC")), 100),
        "granted": {"totalCount": len(found), "nodes": ids(found[-5:])},
        "eitherWay": counted_ids([each for each in of_type("University") if with_a_partner(each)]),
    }
