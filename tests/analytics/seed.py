"""The graph of Horizon 2020 as its CSV files and the README of the seed state it, read without any part of Pearl."""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from dataclasses import dataclass

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# The EU writes UK and EL for the countries that ISO 3166 calls GB and GR.
ISO = {"UK": "GB", "EL": "GR"}


@dataclass(frozen=True)
class Project:
    id: str
    name: str
    start: str | None
    end: str | None
    cost: float | None
    programmes: tuple[str, ...]


@dataclass(frozen=True)
class Organisation:
    id: str
    name: str
    place: str


@dataclass(frozen=True)
class Funding:
    programme: str
    project: Project
    amount: float | None


@dataclass(frozen=True)
class Participation:
    organisation: Organisation
    project: Project
    role: str | None


def rows(name: str) -> list[dict[str, str]]:
    with open(os.path.join(REPOSITORY, "seed", "eu-h2020", name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def money(text: str) -> int | float | None:
    """JSON tells 10 and 10.0 apart in its text, so whole numbers stay whole."""
    if not text:
        return None
    value = float(text.replace(",", "."))
    return int(value) if value.is_integer() else value


def above(code: str) -> str | None:
    """The code without its last dotted part: H2020-EU.1.3. -> H2020-EU.1., and nothing above H2020-EU."""
    parts = code.removesuffix(".").split(".")
    return ".".join(parts[:-1]) + ("." if code.endswith(".") else "") if len(parts) > 1 else None


def programme_id(code: str) -> str:
    return f"programme-{code}"


def read_projects():
    for row in rows("projects.csv"):
        codes = tuple(row["programme"].split(";"))
        dates = (row["startDate"] or None, row["endDate"] or None)
        programmes = tuple(programme_id(code) for code in codes)
        project = Project(f"h2020-{row['rcn']}", row["acronym"], *dates, money(row["totalCost"]), programmes)
        yield project, row, codes


def read_programmes(codes: set[str]) -> dict[str, str | None]:
    """Every programme that a project names and every level above it, each with the one directly above."""
    found: dict[str, str | None] = {}
    for code in codes:
        while code is not None and programme_id(code) not in found:
            whole = above(code)
            found[programme_id(code)] = whole and programme_id(whole)
            code = whole
    return found


ROWS = sorted(read_projects(), key=lambda each: each[0].id)
PROJECTS = [project for project, _, _ in ROWS]
PROGRAMMES = read_programmes({code for _, _, codes in ROWS for code in codes})

# The contribution stands on the first programme only.
FUNDINGS = [
    Funding(programme, project, money(row["ecMaxContribution"]) if index == 0 else None)
    for project, row, _ in ROWS
    for index, programme in enumerate(project.programmes)
]

ORGANISATIONS = sorted(
    (
        Organisation(f"org-{row['new_org_id']}", row["name"], f"country-{ISO.get(row['country'], row['country'])}")
        for row in rows("unique_org.csv")
    ),
    key=lambda each: each.id,
)


def read_participations():
    organisation = {each.id: each for each in ORGANISATIONS}
    taking_part = defaultdict(list)
    for row in rows("edges.csv"):
        taking_part[f"h2020-{row['projectRcn']}"].append(organisation[f"org-{row['new_org_id']}"])
    for project, row, _ in ROWS:
        found = [each for each in taking_part[project.id] if each.name == row["coordinator"]]
        for each in taking_part[project.id]:
            yield Participation(each, project, "COORDINATOR" if found == [each] else None)


PARTICIPATIONS = list(read_participations())
