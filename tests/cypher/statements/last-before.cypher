MATCH (n1:Project) WHERE ((n1.foundedYear > $p0) OR (n1.foundedYear = $p0 AND n1.id < $p1))
WITH n1
ORDER BY n1.foundedYear IS NULL DESC, n1.foundedYear, n1.id DESC
LIMIT $p2
RETURN collect([n1.id]) AS page
// $p0 = 2021
// $p1 = "x"
// $p2 = 3
