CALL () {
  MATCH (nx1:Project) WHERE toLower(nx1.name) CONTAINS toLower($p0)
  RETURN count(*) AS total }
CALL () {
  MATCH (n1:Project) WHERE toLower(n1.name) CONTAINS toLower($p1) AND n1.id IS NOT NULL
  WITH n1
  ORDER BY n1.id
  LIMIT $p2
  RETURN collect([n1.id]) AS page }
RETURN total, page
// $p0 = "robot"
// $p1 = "robot"
// $p2 = 1
