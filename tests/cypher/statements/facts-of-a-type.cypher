MATCH ()-[r2:HOSTS|LEADS]->(b2) WHERE r2.confidence >= $p0
WITH r2, b2.type AS k2_0
WITH k2_0, count(*) AS m2_0
WITH k2_0, m2_0
ORDER BY m2_0 DESC, k2_0
LIMIT $p1
RETURN collect([m2_0]) AS reading0
// $p0 = 0.9
// $p1 = 25
