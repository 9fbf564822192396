"""The queries of the contract."""

from fields import amount
from graph import ENTITIES, ENTITY, FACTS, either, into, of_type, out
from grouping import ends_of, grouped, optional, shown, size_of, type_of, valued
from terms import answers, count, id_page, is_in, name_page, nodes_of, ordered


def industry_partners(university):
    return either(university, "PARTNERS_WITH", "Company")


@answers("00-entities")
def entities():
    return {"entities": count(ENTITIES)}


@answers("01-itf-recipients")
def itf_recipients():
    projects = out(ENTITY["itf"], "FUNDS", "Project")
    largest = ordered(projects, (lambda link: link.fact.amount, "DESC"), (lambda link: link.node.name, "ASC"))
    edges = [{"relationship": {"amount": link.fact.amount}, "node": {"id": link.node.id}} for link in largest[:2]]
    return {"fund": {"recipients": count(out(ENTITY["itf"], "FUNDS")), "projects": {"totalCount": len(projects), "edges": edges}}}


@answers("02-hkust-industry-partners")
def hkust_industry_partners():
    partners = ordered(industry_partners(ENTITY["hkust"]), (lambda link: link.node.name, "ASC"))
    return {"university": {"industryPartners": {"totalCount": len(partners), **name_page(partners)}}}


@answers("03-most-industry-partners")
def most_industry_partners():
    universities = ordered(of_type("University"), (lambda each: len(industry_partners(each)), "DESC"))
    nodes = [{"id": each.id, "industryPartners": count(industry_partners(each))} for each in universities[:3]]
    return {"universities": {"nodes": nodes}}


@answers("04-sectors-of-projects")
def sectors_of_projects():
    projects = of_type("Project")
    sectors = grouped(projects, lambda each: ends_of(out(each, "FOCUSES_ON", "Sector")))

    def node(group) -> list[dict]:
        return [{"node": {"id": value}} for value in group.values]

    return {"projects": {"totalCount": len(projects), "groups": shown(sectors[:3], keys=node, count=size_of)}}


@answers("05-challenges-without-projects")
def challenges_without_projects():
    return {"challenges": count(each for each in of_type("Challenge") if not into(each, "ADDRESSES", "Project"))}


@answers("09-healthcare-four-levels")
def healthcare_four_levels():
    def fund(entity):
        return {"name": entity.name, "administrators": name_page(into(entity, "ADMINISTERS", "GovernmentBody"))}

    def project(entity):
        funds = nodes_of(into(entity, "FUNDS", "Fund"))
        return {"name": entity.name, "funds": {"nodes": [fund(each) for each in funds]}, "more": count(funds)}

    projects = nodes_of(into(ENTITY["sector-healthcare"], "FOCUSES_ON", "Project"))
    return {"sector": {"projects": {"nodes": [project(each) for each in projects[:10]]}}}


@answers("10-types-of-entities")
def types_of_entities():
    return {"entities": {"totalCount": len(ENTITIES), "groups": shown(grouped(ENTITIES, type_of), keys=valued(), count=size_of)}}


@answers("11-universities-without-partners")
def universities_without_partners():
    found = [
        each
        for each in of_type("University")
        if any(is_in(place, "place-hk") for place in nodes_of(out(each, "LOCATED_IN"))) and not industry_partners(each)
    ]
    return {"universities": id_page(found)}


@answers("12-kinds-of-funding")
def kinds_of_funding():
    fundings = [fact for fact in FACTS if fact.type == "FUNDS"]

    def given(group) -> dict:
        return {"amount": amount(group.rows, "sum known missing")}

    kinds = grouped(fundings, lambda fact: optional(fact.kind))
    return {"fundings": {"totalCount": len(fundings), "groups": shown(kinds, keys=valued(), count=size_of, aggregate=given)}}
