MATCH (n1:University {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r3:LEADS]->(n3)
  CALL (n3) {
    MATCH (n3)-[rx3:FOCUSES_ON]->(kx1:Sector)
    RETURN collect(DISTINCT kx1) AS kx2 }
  UNWIND CASE WHEN size(kx2) = 0 THEN [null] ELSE kx2 END AS k3_0
  WITH n3, r3, k3_0
  WITH n3, r3, k3_0
  ORDER BY n3.id
  WITH k3_0, count(*) AS m3_0, collect(n3) AS g3
  WITH k3_0, m3_0, g3[0..$p1] AS g3
  ORDER BY m3_0 DESC, k3_0.id IS NULL, k3_0.id
  LIMIT $p2
  CALL (g3) {
    UNWIND range(0, size(g3) - 1) AS i4
    WITH i4 WHERE i4 < $p3
    WITH g3[i4] AS n4, i4
    ORDER BY i4
    RETURN collect([n4.id]) AS c3_1 }
  RETURN collect([m3_0, c3_1]) AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "hkust"
// $p1 = 1
// $p2 = 25
// $p3 = 1
