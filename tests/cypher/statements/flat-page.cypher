MATCH (n1:Fund) WHERE n1.name IS NOT NULL
WITH n1
ORDER BY n1.name, n1.id
LIMIT $p0
RETURN collect([n1.id, n1.name]) AS page
// $p0 = 10
