MATCH (n1:University {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r3:PARTNERS_WITH]-(n3)
  WITH n3, r3, left(r3.since, 3) + '0' AS k3_0 WHERE k3_0 IS NOT NULL
  WITH k3_0, count(*) AS rows
  ORDER BY k3_0
  RETURN collect([k3_0, rows]) AS n1c1 }
CALL (n1) {
  MATCH (n1)-[r4:PARTNERS_WITH]-(n4)
  WITH n4, r4, left(r4.until, 3) + '0' AS k4_0 WHERE k4_0 IS NOT NULL
  WITH k4_0, count(*) AS rows
  ORDER BY k4_0
  RETURN collect([k4_0, rows]) AS n1c2 }
CALL (n1) {
  MATCH (n1)-[rx2:PARTNERS_WITH]-(nx1) WHERE (rx2.since IS NULL AND rx2.until IS NULL)
  RETURN count(*) AS n1c3 }
RETURN collect([n1.id, n1c1, n1c2, n1c3]) AS page
// $p0 = "hkust"
