CALL () {
  MATCH (n2:Project)
  WITH n2, n2.foundedYear AS k2_0
  WITH k2_0, count(*) AS m2_0
  WITH k2_0, m2_0
  ORDER BY k2_0 IS NULL, k2_0
  RETURN collect([k2_0, m2_0]) AS reading0 }
CALL () {
  MATCH (n2:Project)
  WITH n2, n2.foundedYear AS k2_0
  WITH DISTINCT k2_0
  WITH min(k2_0) AS first, max(k2_0) AS last, count(*) AS every, count(k2_0) AS known
  RETURN [first, last, every - known] AS reading1 }
RETURN reading0, reading1
