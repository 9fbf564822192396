MATCH (n1:Sector {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)<-[r2:FOCUSES_ON]-(n2:Project)
  WITH n2, r2
  ORDER BY n2.id
  LIMIT $p1
  WITH n2, r2, COUNT { (n2)<-[:FUNDS]-() } AS n2c2
  CALL (n2) {
    MATCH (n2)<-[r3:FUNDS]-(n3)
    WITH n3, r3
    ORDER BY n3.id, r3.id
    LIMIT $p2
    CALL (n3) {
      MATCH (n3)<-[r4:ADMINISTERS]-(n4)
      WITH n4, r4
      ORDER BY n4.id
      LIMIT $p3
      RETURN collect([n4.name]) AS n3c1 }
    RETURN collect([n3.name, n3c1]) AS n2c1 }
  RETURN collect([n2.name, n2c1, n2c2]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "sector-healthcare"
// $p1 = 10
// $p2 = 25
// $p3 = 25
