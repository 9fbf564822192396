MATCH (n1:Entity) WHERE n1.id IS NOT NULL
WITH n1
ORDER BY n1.id
LIMIT $p0
WITH n1, COUNT {
  MATCH (n1)<-[rx2:FUNDS]-(nx1) WHERE n1:Project } AS n1c3
CALL (n1) {
  MATCH (n1)-[r2:FUNDS]->(n2:Project) WHERE n1:Fund
  WITH n2, r2
  ORDER BY n2.id, r2.id
  LIMIT $p1
  RETURN collect([n2.id]) AS n1c2 }
RETURN n1.type AS c0, n1.id AS c1, n1c2 AS c2, n1c3 AS c3
// $p0 = 5
// $p1 = 1
