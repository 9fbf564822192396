MATCH (n1:Company {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r2:PARTNERS_WITH]-(n2)
  WITH n2, r2
  ORDER BY n2.id, r2.id
  LIMIT $p1
  RETURN collect([n2.type, n2.id]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "hsbc"
// $p1 = 25
