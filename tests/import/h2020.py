"""What the graph of Horizon 2020 holds, counted from the CSV files alone, without any part of Pearl: `python3 tests/import/h2020.py`."""

import csv
import json
import os
from decimal import Decimal

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ISO = {"UK": "GB", "EL": "GR"}


def rows(name: str) -> list[dict[str, str]]:
    with open(os.path.join(REPOSITORY, "seed", "eu-h2020", name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def cents(text: str) -> int:
    """Money as whole cents; nothing where it is not known."""
    return int(Decimal(text.replace(",", ".")) * 100) if text else 0


def parent(code: str) -> str:
    """The code without its last dotted part: H2020-EU.1.3. -> H2020-EU.1., and H2020-EU. -> nothing."""
    parts = code.removesuffix(".").split(".")
    return ".".join(parts[:-1]) + ("." if code.endswith(".") else "") if len(parts) > 1 else ""


PROJECTS, ORGANISATIONS, EDGES = rows("projects.csv"), rows("unique_org.csv"), rows("edges.csv")
BY_ID = {organisation["new_org_id"]: organisation for organisation in ORGANISATIONS}

programmes: set[str] = set()
funded = set()
for project in PROJECTS:
    for code in project["programme"].split(";"):
        funded.add((code, project["rcn"]))
        while code:
            programmes.add(code)
            code = parent(code)

participants: dict[str, list[str]] = {}
for edge in EDGES:
    participants.setdefault(edge["projectRcn"], []).append(edge["new_org_id"])

coordinators = {
    project["rcn"]: [each for each in participants[project["rcn"]] if BY_ID[each]["name"] == project["coordinator"]] for project in PROJECTS
}
certain = {rcn: found[0] for rcn, found in coordinators.items() if len(found) == 1}

if __name__ == "__main__":
    answer = {
        "funds": len(programmes),
        "roots": sorted(code for code in programmes if not parent(code)),
        "projects": len({project["rcn"] for project in PROJECTS}),
        "organisations": len(BY_ID),
        "places": len({ISO.get(each["country"], each["country"]) for each in ORGANISATIONS}),
        "PART_OF": sum(1 for code in programmes if parent(code)),
        "FUNDS": len(funded),
        "LOCATED_IN": len(BY_ID),
        "PARTICIPATES_IN": len({(edge["projectRcn"], edge["new_org_id"]) for edge in EDGES}),
        "contributions": sum(cents(project["ecMaxContribution"]) for project in PROJECTS),
        "costs": sum(cents(project["totalCost"]) for project in PROJECTS),
        "starts": sum(1 for project in PROJECTS if project["startDate"]),
        "ends": sum(1 for project in PROJECTS if project["endDate"]),
        "coordinators": len(certain),
        "coordinatorsInGermany": sum(1 for each in certain.values() if BY_ID[each]["country"] == "DE"),
        "withoutOneCoordinator": sum(1 for found in coordinators.values() if len(found) != 1),
        "damaged": sum(1 for each in ORGANISATIONS if "\ufffd" in each["name"] + each["shortName"]),
    }
    print(json.dumps(answer, indent=1))
