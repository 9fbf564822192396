MATCH (n1:Fund) WHERE n1.foundedYear >= $p0
CALL (n1) {
  MATCH (n1)-[rx6:FUNDS]->(nx5)
  WITH sum(CASE WHEN rx6.fundingKind IN $p1 THEN rx6.amount END) AS mx7
  RETURN coalesce(mx7, 0) AS mx4 }
WITH n1, mx4 WHERE mx4 >= $p2
CALL (n1) {
  MATCH (n1)-[rx2:FUNDS]->(nx1)
  WITH count(DISTINCT nx1) AS mx3
  RETURN mx3 AS n1k0 }
WITH n1, n1k0
WITH n1, n1k0
ORDER BY n1k0 DESC, n1.id
LIMIT $p3
RETURN collect([n1.id]) AS page
// $p0 = 2000
// $p1 = ["GRANT"]
// $p2 = 100000000
// $p3 = 10
