CALL () {
  MATCH (n1:Project) WHERE n1.foundedYear IS NOT NULL AND n1.foundedYear <= $p1 AND ((n1.foundedYear < $p2) OR (n1.foundedYear = $p2 AND n1.id > $p3))
  WITH n1
  ORDER BY n1.foundedYear DESC, n1.id
  LIMIT $p0
  RETURN collect(n1) AS n1first }
CALL (n1first) {
  UNWIND CASE WHEN size(n1first) < $p0 THEN [true] ELSE [] END AS short
  MATCH (n1:Project) WHERE n1.foundedYear IS NULL
  WITH n1
  ORDER BY n1.id
  LIMIT $p0
  RETURN collect(n1) AS n1then }
UNWIND (n1first + n1then)[0..$p0] AS n1
WITH n1
RETURN collect([n1.id]) AS page
// $p0 = 2
// $p1 = 2021
// $p2 = 2021
// $p3 = "x"
