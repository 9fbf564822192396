MATCH (n1:University {id: $p0})
WITH n1
RETURN collect([n1.id, n1.name, n1.foundedYear]) AS page
// $p0 = "hkust"
