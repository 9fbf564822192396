UNWIND $p1 AS wanted
MATCH (n1:Company {id: wanted})
WITH n1
CALL (n1) {
  MATCH (n1)-[r2:PARTNERS_WITH]-(n2:Entity)
  WITH n2, r2
  ORDER BY n2.id, r2.id
  LIMIT $p0
  RETURN collect([n2.type, n2.id]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = 25
// $p1 = ["hsbc"]
