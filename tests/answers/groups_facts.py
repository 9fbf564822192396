"""Groups of facts: by what they say, by their dates and by their ends."""

from fields import amount, held_in
from graph import ENTITIES, FACTS, Fact
from grouping import Group, decade_of, grouped, id_of, keyed, name_of, optional, page, share_of, shown, size_of, type_of, valued, year_of
from terms import answers


def relationship_type(fact: Fact) -> list[str]:
    return [fact.type]


def kind(fact: Fact) -> list[str]:
    return optional(fact.kind)


def role(fact: Fact) -> list[str]:
    return optional(fact.role)


def start(fact: Fact) -> list[str]:
    return [fact.start.id]


def end(fact: Fact) -> list[str]:
    return [fact.end.id]


def start_type(fact: Fact) -> list[str]:
    return type_of(fact.start)


def end_type(fact: Fact) -> list[str]:
    return type_of(fact.end)


def since_year(fact: Fact) -> list[str]:
    return year_of(fact.since)


@answers("77-groups-of-facts")
def of_facts():
    partnerships = grouped([fact for fact in FACTS if fact.type == "PARTNERS_WITH"], role, missing=True)
    held = [fact for fact in FACTS if held_in(fact, "2019")]
    undated = [fact for fact in FACTS if fact.since is None and (fact.until is None or fact.until >= "2019")]
    backed = [fact for fact in FACTS if fact.source.id == "source-c41ea0175d94"]
    described = [entity for entity in ENTITIES if entity.source.id == "source-c41ea0175d94"]
    return {
        "fundings": of_fundings([fact for fact in FACTS if fact.type == "FUNDS"]),
        "relationships": of_relationships(FACTS),
        "roles": {"groups": page(partnerships, 12, keys=keyed("ROLE"), count=size_of)},
        "held": {
            "totalCount": len(held),
            "undatedCount": len(undated),
            "groups": shown(grouped(held, relationship_type), keys=valued(), count=size_of, share=share_of(held)),
        },
        "source": {
            "facts": {
                "totalCount": len(backed),
                "groups": page(
                    grouped(backed, relationship_type), 4, keys=keyed("RELATIONSHIP_TYPE"), count=size_of, share=share_of(backed)
                ),
            },
            "entities": {"groups": shown(grouped(described, type_of), keys=keyed("TYPE"), count=size_of)},
        },
    }


def of_fundings(fundings: list[Fact]) -> dict:
    def given(group: Group) -> dict:
        return {"count": size_of(group), "amount": amount(group.rows, "sum avg known missing")}

    return {
        "kinds": page(
            grouped(fundings, kind, missing=True), keys=keyed("KIND"), count=size_of, share=share_of(fundings), aggregate=given
        ),
        "from": page(
            grouped(fundings, start),
            5,
            keys=keyed("FROM", __typename=lambda each: each.type, name=name_of),
            count=size_of,
            share=share_of(fundings),
            aggregate=lambda group: {"amount": amount(group.rows, "sum known", "GRANT")},
        ),
        "to": page(
            grouped(fundings, end),
            4,
            keys=keyed("TO", id=id_of),
            count=size_of,
            nodes=lambda group: [{"id": fact.id, "amount": fact.amount} for fact in group.rows[:3]],
        ),
        "roles": page(grouped(fundings, role), 5, keys=keyed("ROLE"), count=size_of),
    }


def of_relationships(facts: list[Fact]) -> dict:
    return {
        "types": page(grouped(facts, relationship_type), keys=keyed("RELATIONSHIP_TYPE"), count=size_of, share=share_of(facts)),
        "fromTypes": shown(grouped(facts, start_type)[:4], keys=keyed("FROM_TYPE"), count=size_of),
        "toTypes": page(grouped(facts, end_type), keys=keyed("TO_TYPE"), count=size_of),
        "years": page(grouped(facts, since_year, missing=True), keys=keyed("SINCE_YEAR"), count=size_of, share=share_of(facts)),
        "ends": shown(
            grouped(facts, lambda fact: decade_of(fact.until), missing=True), keys=keyed("UNTIL_DECADE"), count=size_of
        ),
        "about": shown(grouped(facts, end)[:3], keys=valued(name=name_of), count=size_of, share=share_of(facts)),
    }
