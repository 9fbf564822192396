"""Conditions on what is related: on entities, by what they are related to, and on the related lists themselves."""

from graph import ENTITY, ORGANISATIONS, Entity, Link, either, into, of_type, out
from terms import PAGE, answers, contains, count, counted_ids, id_page, is_in, nodes_of, starts

# Named views that conditions below go over.


def recipients(entity: Entity) -> list[Link]:
    return out(entity, "FUNDS")


def projects_of(entity: Entity) -> list[Entity]:
    """A fund's projects, or those that focus on a sector or a technology."""
    return nodes_of(out(entity, "FUNDS", "Project") if entity.type == "Fund" else into(entity, "FOCUSES_ON", "Project"))


def funds_of(entity: Entity) -> list[Link]:
    return into(entity, "FUNDS", "Fund")


def sectors_of(entity: Entity) -> list[Entity]:
    return nodes_of(out(entity, "FOCUSES_ON", "Sector"))


def industry_partners(entity: Entity) -> list[Link]:
    return either(entity, "PARTNERS_WITH", "Company")


def partners(entity: Entity) -> list[Link]:
    return either(entity, "PARTNERS_WITH")


def on_health(project: Entity) -> bool:
    return any(is_in(sector, "sector-healthcare") for sector in sectors_of(project))


def since(entity: Entity, year: int) -> bool:
    return entity.founded is not None and entity.founded >= year


def is_kind(link: Link, *kinds: str) -> bool:
    return link.fact.kind in kinds


def at_least(link: Link, amount: float) -> bool:
    return link.fact.amount is not None and link.fact.amount >= amount


@answers("28-some-none")
def some_none():
    funds, universities, projects, companies = of_type("Fund"), of_type("University"), of_type("Project"), of_type("Company")
    unfunded_health = [each for each in projects if not funds_of(each) and on_health(each)]

    def granted(fund: Entity) -> bool:
        return any(is_kind(link, "GRANT") for link in recipients(fund))

    def allocated(fund: Entity) -> bool:
        return any(is_kind(link, "ALLOCATION") for link in recipients(fund))

    def hoped_for_without_a_page(outcome: Entity) -> bool:
        found = into(outcome, "CONTRIBUTES_TO")
        return bool(found) and not any(link.fact.confidence >= 0.9 for link in found)

    def raises_fraud_or_is_new(technology: Entity) -> bool:
        new = any(since(project, 2025) for project in projects_of(technology))
        return new or any(is_in(each, "deepfake-fraud") for each in nodes_of(out(technology, "RAISES")))

    def of_polyu(project: Entity) -> bool:
        led = any(is_in(each, "polyu") for each in nodes_of(into(project, "LEADS")))
        technologies = out(project, "FOCUSES_ON", "Technology")
        return led and bool(technologies) and any(link.fact.amount is None for link in funds_of(project))

    def in_france(organisation: Entity) -> bool:
        return any(place.name == "France" for place in nodes_of(out(organisation, "LOCATED_IN")))

    return {
        "grantsOfFiftyMillion": id_page(
            each for each in funds if any(at_least(link, 50_000_000) and is_kind(link, "GRANT") for link in recipients(each))
        ),
        "sameFact": id_page(
            each
            for each in funds
            if any(is_kind(link, "ALLOCATION") and contains(link.node.name, "acceleration") for link in recipients(each))
        ),
        "differentFacts": id_page(each for each in funds if granted(each) and allocated(each)),
        "byRole": id_page(each for each in companies if any(contains(link.fact.role, "industrial") for link in partners(each))),
        "inferredPartners": id_page(
            each for each in universities if any(link.fact.confidence < 0.9 for link in industry_partners(each))
        ),
        "hopedForWithoutAPage": id_page(each for each in of_type("Outcome") if hoped_for_without_a_page(each)),
        "unfundedHealthProjects": counted_ids(unfunded_health),
        "notSome": count(unfunded_health),
        "eitherOf": id_page(each for each in of_type("Technology") if raises_fraud_or_is_new(each)),
        "noneOf": id_page(each for each in of_type("Sector") if not any(since(project, 2022) for project in projects_of(each))),
        "orInside": id_page(
            each
            for each in funds
            if any(at_least(link, 900_000_001) or starts(link.node.name, "hong kong") for link in recipients(each))
        ),
        "notInside": id_page(
            each for each in of_type("GovernmentBody") if any(link.fact.amount is None for link in recipients(each))
        ),
        "someOnTwoFields": id_page(each for each in projects if of_polyu(each)),
        "overAnInterface": {
            "nodes": [{"__typename": each.type, "id": each.id} for each in of_type(*ORGANISATIONS) if in_france(each)][:PAGE]
        },
    }


@answers("29-some-in-some")
def some_in_some():
    def of_the_rgc(project: Entity) -> bool:
        return any(is_in(body, "rgc") for link in funds_of(project) for body in nodes_of(into(link.node, "ADMINISTERS")))

    def leads_health(university: Entity) -> bool:
        return any(on_health(project) and of_the_rgc(project) for project in nodes_of(out(university, "LEADS", "Project")))

    def without_industry(fund: Entity) -> bool:
        projects = projects_of(fund)
        alone = any(not industry_partners(each) and out(each, "FOCUSES_ON", "Technology") for each in projects)
        return alone and all(sectors_of(each) for each in projects)

    def only_initiatives_of_the_hkma(challenge: Entity) -> bool:
        initiatives = nodes_of(into(challenge, "ADDRESSES", "Initiative"))
        launched = any(is_in(each, "hkma") for initiative in initiatives for each in nodes_of(out(initiative, "LAUNCHED_BY")))
        return launched and not into(challenge, "ADDRESSES", "Project")

    def raises_privacy(sector: Entity) -> bool:
        applications = nodes_of(into(sector, "APPLIES_TO", "Application"))
        return any(is_in(each, "data-privacy") for application in applications for each in nodes_of(out(application, "RAISES")))

    def has_host_abroad(centre: Entity) -> bool:
        hosts = nodes_of(into(centre, "HOSTS"))
        return any(not any(is_in(place, "place-hk") for place in nodes_of(out(host, "LOCATED_IN"))) for host in hosts)

    return {
        "universitiesThatLeadHealthProjectsOfTheCouncil": id_page(each for each in of_type("University") if leads_health(each)),
        "fundsOfProjectsNobodyInIndustryJoins": id_page(each for each in of_type("Fund") if without_industry(each)),
        "challengesOnlyInitiativesAddress": id_page(each for each in of_type("Challenge") if only_initiatives_of_the_hkma(each)),
        "sectorsWhoseApplicationsRaisePrivacy": id_page(each for each in of_type("Sector") if raises_privacy(each)),
        "centresWhoseHostsAreAbroad": id_page(each for each in of_type("ResearchCentre") if has_host_abroad(each)),
    }


@answers("30-related-where")
def related_where():
    found = recipients(ENTITY["itf"])
    large = [link for link in found if at_least(link, 50_000_000)]
    noted = [
        link
        for link in found
        if link.fact.role is not None and (contains(link.fact.role, "commit") or starts(link.fact.role, "joint"))
    ]
    no_more = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    fund = {
        "large": {
            "totalCount": len(large),
            "edges": [{"relationship": {"amount": link.fact.amount}, "node": {"id": link.node.id}} for link in large],
        },
        "justUnder": id_page(link for link in found if link.fact.amount == 10_000_000),
        "grants": counted_ids(link for link in found if is_kind(link, "GRANT") and link.node.type in ("Project", "University")),
        "either": id_page(link for link in found if is_kind(link, "ALLOCATION") or contains(link.node.name, "hkust")),
        "amountUnknown": counted_ids((link for link in found if link.fact.amount is None), first=2),
        "noGrants": count(link for link in found if not is_kind(link, "GRANT")),
        "notOfAKnownKind": count(link for link in found if link.fact.kind is not None and link.fact.kind != "GRANT"),
        "noted": {"edges": [{"relationship": {"role": link.fact.role, "note": link.fact.note}} for link in noted]},
        "nothing": {"totalCount": 0, "edges": [], "nodes": [], "pageInfo": no_more},
    }
    sectors = [each for each in of_type("Sector") if is_in(each, "sector-finance", "sector-insurance", "sector-legal")]
    return {"fund": fund, "sectors": {"nodes": [sector_with_companies(each) for each in sectors]}}


def sector_with_companies(sector: Entity) -> dict:
    def company(entity: Entity) -> dict:
        founding = [
            link for link in either(entity, "PARTNERS_WITH", "Initiative") if starts(link.fact.role, "founding")
        ]
        edges = [{"relationship": {"role": link.fact.role}, "node": {"id": link.node.id}} for link in founding]
        return {"id": entity.id, "initiatives": {"edges": edges}}

    found = [each for each in nodes_of(into(sector, "OPERATES_IN", "Company")) if each.kind != "bank" and partners(each)]
    return {"id": sector.id, "companies": {"totalCount": len(found), "nodes": [company(each) for each in found[:3]]}}
