MATCH (n1:University)
WITH n1, COUNT {
  MATCH (n1)-[rx2:PARTNERS_WITH]-(nx1:Company) } AS n1k0
WITH n1, n1k0
ORDER BY n1k0 DESC, n1.id
LIMIT $p0
RETURN collect([n1k0, n1.id]) AS page
// $p0 = 3
