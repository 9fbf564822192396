MATCH (nx2:Sector) WHERE nx2.id IN $p0
MATCH (nx2)<-[rx3:OPERATES_IN]-(nx1:Company) WHERE rx3.confidence >= $p1 AND (nx1.foundedYear < $p2 OR NOT (coalesce(nx1.kind = $p3, false)))
WITH DISTINCT nx1
RETURN count(*) AS total
// $p0 = ["sector-finance"]
// $p1 = 0.8
// $p2 = 1900
// $p3 = "BANK"
