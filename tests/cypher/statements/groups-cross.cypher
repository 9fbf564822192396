MATCH (a2)-[r2:FUNDS]->() WHERE r2.amount IS NOT NULL
WITH r2, a2 AS k2_0, r2.fundingKind AS k2_1
WITH r2, k2_0, k2_1
ORDER BY r2.id
WITH k2_0, k2_1, sum(r2.amount) AS m2_0, collect(r2) AS g2
WITH k2_0, k2_1, m2_0, g2[0..$p0] AS g2
ORDER BY coalesce(m2_0, 0) DESC, k2_0.id IS NULL, k2_0.id, k2_1 IS NULL, k2_1
LIMIT $p1
CALL (g2) {
  UNWIND range(0, size(g2) - 1) AS i3
  WITH i3 WHERE i3 < $p2
  WITH g2[i3] AS r3, i3
  ORDER BY i3
  CALL (r3) {
    WITH endNode(r3) AS n4
    RETURN [n4.type, n4.id] AS r3c1 }
  RETURN collect([r3.id, r3c1]) AS c2_3 }
RETURN collect([k2_0.id, k2_1, toString(coalesce(m2_0, 0)), c2_3]) AS reading0
// $p0 = 2
// $p1 = 5
// $p2 = 2
