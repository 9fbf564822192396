CALL () {
  CALL () {
    MATCH (n1:Place) WHERE n1.id = $p0
    RETURN count(*) AS n1found }
  CALL (n1found) {
    UNWIND CASE WHEN n1found = 0 THEN [true] ELSE [] END AS missing
    MATCH (n1:Place)
    WITH n1
    ORDER BY n1.id
    LIMIT $p1
    RETURN collect(n1.id) AS n1ids }
  RETURN [n1found, n1ids] AS c0 }
CALL () {
  MATCH (nx1:Place) WHERE nx1.id = $p2
  MATCH (nx1)<-[rx2:LOCATED_IN]-(n2:University)
  WITH DISTINCT n2
  WITH n2, NOT EXISTS {
    MATCH (n2)-[rx4:PARTNERS_WITH]-(nx3:Company) } AS n2is0
  WITH count(*) AS n2all, count(CASE WHEN n2is0 THEN 1 END) AS n2c0
  RETURN [n2all, n2c0] AS c1 }
CALL () {
  MATCH (nx5:Place) WHERE nx5.id = $p3
  MATCH (nx5)<-[rx6:LOCATED_IN]-(n3:University) WHERE NOT EXISTS {
    MATCH (n3)-[rx8:PARTNERS_WITH]-(nx7:Company) }
  WITH DISTINCT n3
  WITH n3
  ORDER BY n3.name, n3.id
  LIMIT $p4
  RETURN collect([n3.name]) AS c2 }
RETURN c0, c1, c2
// $p0 = "place-hk"
// $p1 = 1000
// $p2 = "place-hk"
// $p3 = "place-hk"
// $p4 = 3
