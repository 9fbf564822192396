MATCH (nx1:Company) WHERE ((nx1.foundedYear < $p0 OR NOT (coalesce(nx1.kind = $p1, false))) AND EXISTS {
  MATCH (nx1)-[rx3:OPERATES_IN]->(nx2:Sector) WHERE (nx2.id IN $p2 AND rx3.confidence >= $p3) })
RETURN count(*) AS total
// $p0 = 1900
// $p1 = "BANK"
// $p2 = ["sector-finance"]
// $p3 = 0.8
