CALL () {
  MATCH (n2:Project)
  MATCH (n2)-[rx1:FOCUSES_ON]->(k2_0:Sector)
  WITH n2, k2_0
  WITH k2_0, count(*) AS m2_0
  WITH k2_0, m2_0
  ORDER BY m2_0 DESC, k2_0.id
  LIMIT $p0
  CALL (k2_0) {
    WITH k2_0 AS n2k0
    RETURN [n2k0.name] AS c2_1 }
  RETURN collect([k2_0.id, c2_1, m2_0]) AS reading0 }
CALL () {
  MATCH (n2:Project)
  MATCH (n2)-[rx2:FOCUSES_ON]->(k2_0:Sector)
  WITH n2, k2_0
  WITH DISTINCT k2_0
  RETURN count(*) AS reading1 }
CALL () {
  MATCH (nx3:Project)
  RETURN count(*) AS reading2 }
RETURN reading0, reading1, reading2
// $p0 = 4
