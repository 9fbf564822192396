MATCH (n1:Sector) WHERE COUNT {
  MATCH (n1)<-[rx4:FOCUSES_ON]-(nx3:Project) } > $p0
WITH n1, COUNT {
  MATCH (n1)<-[rx2:APPLIES_TO]-(nx1:Technology) } AS n1k0
WITH n1, n1k0
ORDER BY n1k0 DESC, n1.id
LIMIT $p1
RETURN collect([n1.id]) AS page
// $p0 = 5
// $p1 = 25
