MATCH (n1:Sector {id: $p0})
WITH n1
WITH n1, COUNT {
  MATCH (nx4:Challenge) WHERE EXISTS {
    MATCH (n1)<-[rx6:APPLIES_TO]-(nx5)-[rx7:RAISES]->(nx4) } } AS n1c2
CALL (n1) {
  MATCH (n2:Challenge) WHERE EXISTS {
    MATCH (n1)<-[rx2:APPLIES_TO]-(nx1)-[rx3:RAISES]->(n2) }
  WITH n2
  ORDER BY n2.id
  LIMIT $p1
  CALL (n1, n2) {
    MATCH (n1)<-[r3b0:APPLIES_TO]-(n3b0)-[r3b1:RAISES]->(n2)
    WITH n1, n2, n3b0, r3b0, r3b1
    ORDER BY n3b0.id, r3b0.id, r3b1.id
    LIMIT $p2
    CALL (n1, n3b0, n2) {
      UNWIND range(0, 2) AS n3i
      WITH [n1, n3b0, n2][n3i] AS n3, n3i
      ORDER BY n3i
      RETURN collect([n3.type, n3.id]) AS n3all }
    CALL (r3b0, r3b1) {
      UNWIND range(0, 1) AS r3i
      WITH [r3b0, r3b1][r3i] AS r3, r3i
      ORDER BY r3i
      RETURN collect([type(r3), r3.id]) AS r3all }
    RETURN collect([n3all, r3all]) AS n2c0 }
  RETURN collect([n2c0, n2.id]) AS n1c1 }
RETURN collect([n1.id, n1c1, n1c2]) AS page
// $p0 = "sector-healthcare"
// $p1 = 2
// $p2 = 3
