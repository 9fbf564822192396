MATCH (n1:Fund {id: $p0})
WITH n1
WITH n1, COUNT {
  MATCH (n1)-[rx2:FUNDS]->(nx1) WHERE (rx2.confidence >= $p9 AND (rx2.since IS NOT NULL AND rx2.since <= $p10) AND (rx2.until IS NULL OR rx2.until + '~' >= $p11)) } AS n1c2, COUNT {
  MATCH (n1)-[rx4:FUNDS]->(nx3) WHERE (rx4.confidence >= $p12 AND rx4.since IS NULL AND (rx4.until IS NULL OR rx4.until + '~' >= $p13)) } AS n1c3
CALL (n1) {
  MATCH (n1)-[r2:FUNDS]->(n2) WHERE (r2.confidence >= $p1 AND (r2.since IS NOT NULL AND r2.since <= $p2) AND (r2.until IS NULL OR r2.until + '~' >= $p3))
  WITH n2, r2
  ORDER BY n2.id, r2.id
  LIMIT $p4
  CALL (n2) {
    MATCH (n2)-[r3:HOSTS|LEADS]-(n3) WHERE (r3.confidence >= $p5 AND (r3.since IS NOT NULL AND r3.since <= $p6) AND (r3.until IS NULL OR r3.until + '~' >= $p7))
    WITH n3, r3
    ORDER BY n3.id, r3.id
    LIMIT $p8
    RETURN collect([n3.type, n3.id]) AS n2c1 }
  RETURN collect([n2.type, n2c1]) AS n1c1 }
RETURN collect([n1.id, n1c1, n1c2, n1c3]) AS page
// $p0 = "itf"
// $p1 = 0.8
// $p2 = "2020~"
// $p3 = "2020"
// $p4 = 3
// $p5 = 0.8
// $p6 = "2020~"
// $p7 = "2020"
// $p8 = 2
// $p9 = 0.8
// $p10 = "2020~"
// $p11 = "2020"
// $p12 = 0.8
// $p13 = "2020"
