MATCH (n1:Fund {id: $p0})
WITH n1
CALL (n1) {
  MATCH (n1)-[r3:FUNDS]->(n3)
  WITH count(*) AS m3_0, count(DISTINCT n3) AS m3_1, percentileCont(n3.foundedYear, 0.5) AS m3_2, sum(CASE WHEN r3.fundingKind IN $p1 THEN r3.amount END) AS m3_3, count(CASE WHEN r3.fundingKind IN $p2 THEN r3.amount END) AS m3_4, count(CASE WHEN r3.fundingKind IN $p3 AND r3.amount IS NULL THEN 1 END) AS m3_5
  RETURN [m3_0, m3_1, m3_2, toString(coalesce(m3_3, 0)), m3_4, m3_5] AS n1c1 }
RETURN collect([n1.id, n1c1]) AS page
// $p0 = "itf"
// $p1 = ["GRANT"]
// $p2 = ["GRANT"]
// $p3 = ["GRANT"]
