MATCH (n1:Fund {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r2:FUNDS]->(n2)
  WITH n2, r2
  ORDER BY n2.id, r2.id
  LIMIT $p1
  CALL (r2) {
    WITH startNode(r2) AS n3
    RETURN [n3.type, n3.id] AS n2c0 }
  CALL (r2) {
    UNWIND range(0, size(r2.sources) - 1) AS i4
    MATCH (n4:Source {id: r2.sources[i4]})
    WITH r2, n4, i4
    ORDER BY i4
    RETURN collect([n4.title]) AS n2c1 }
  RETURN collect([n2c0, n2c1]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "itf"
// $p1 = 1
