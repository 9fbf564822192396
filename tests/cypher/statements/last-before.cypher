MATCH (n1:Project) WHERE n1.foundedYear IS NOT NULL AND n1.foundedYear >= $p1 AND ((n1.foundedYear > $p2) OR (n1.foundedYear = $p2 AND n1.id < $p3))
WITH n1
ORDER BY n1.foundedYear, n1.id DESC
LIMIT $p0
RETURN collect([n1.id]) AS page
// $p0 = 3
// $p1 = 2021
// $p2 = 2021
// $p3 = "x"
