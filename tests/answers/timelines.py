"""What began and ended when."""

from fields import facts_of, held_in
from figures import timeline
from graph import ENTITY, FACTS, Entity, Fact, of_type, out
from terms import answers


def facts_at(entity: Entity, start: bool = True, end: bool = True) -> list[Fact]:
    """The facts in which an entity stands at these ends."""
    return [fact for fact in FACTS if (start and fact.start == entity) or (end and fact.end == entity)]


def shown(facts: list[Fact], names: str, step: int = 1) -> dict:
    whole = timeline(facts, step)
    return {name: whole[name] for name in names.split()}


@answers("84-timeline")
def timelines():
    undated = [fact for fact in FACTS if fact.type == "THREATENS"]
    recipients = out(ENTITY["itf"], "FUNDS")
    sure = [link.fact for link in recipients if link.fact.confidence >= 0.85 and held_in(link.fact, "2018")]
    backed = [fact for fact in FACTS if fact.source.id == "source-c41ea0175d94"]
    return {
        "timeline": timeline(FACTS),
        "decades": shown([fact for fact in FACTS if fact.confidence >= 0.85], "undated periods", 10),
        "collaborations": timeline(fact for fact in FACTS if fact.type == "COLLABORATES_WITH"),
        "nothingDated": {"periods": [], "undated": len(undated)},
        "governmentBody": of_government(ENTITY["hksar-government"]),
        "fund": {
            "recipients": {
                "timeline": timeline(facts_of(recipients)),
                "decades": shown(facts_of(recipients), "periods", 10),
            },
            "sure": {"totalCount": len(sure), "timeline": timeline(sure)},
        },
        "fundings": {"timeline": timeline(fact for fact in FACTS if fact.kind == "ALLOCATION")},
        "source": {"facts": {"totalCount": len(backed), "timeline": timeline(backed)}},
        "sectors": {
            "nodes": [{"id": each.id, "timeline": timeline(facts_at(each), 10)} for each in of_type("Sector")[:3]]
        },
    }


def of_government(government: Entity) -> dict:
    incoming = [fact for fact in facts_at(government, start=False) if fact.type in ("PART_OF", "LAUNCHED_BY")]
    late = [
        fact
        for fact in facts_at(government, end=False)
        if fact.end.type == "Fund" and fact.since is not None and fact.since >= "2018" and fact.note is None
    ]
    return {"timeline": timeline(facts_at(government)), "incoming": timeline(incoming), "decades": timeline(late, 10)}
