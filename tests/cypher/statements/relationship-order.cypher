MATCH (n1:Fund {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r2:FUNDS]->(n2:Project)
  WITH n2, r2
  ORDER BY r2.amount IS NULL, r2.amount DESC, n2.name, n2.id, r2.id
  LIMIT $p1
  RETURN collect([r2.amount, n2.id]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "itf"
// $p1 = 2
