CALL () {
  MATCH (n1:Challenge)
  WITH n1, NOT EXISTS {
    MATCH (n1)<-[rx2:ADDRESSES]-(nx1:Project) } AS n1is0
  WITH count(*) AS n1all, count(CASE WHEN n1is0 THEN 1 END) AS n1c0
  RETURN [n1all, n1c0] AS c0 }
CALL () {
  MATCH (n2:Entity)
  WITH n2, n2.nameZhHant IS NULL AS n2is0, n2.confidence < $p0 AS n2is1
  WITH count(*) AS n2all, count(CASE WHEN n2is0 THEN 1 END) AS n2c0, count(CASE WHEN n2is1 THEN 1 END) AS n2c1
  RETURN [n2all, n2c0, n2c1] AS c1 }
CALL () {
  MATCH (n3:Challenge) WHERE (NOT EXISTS {
    MATCH (n3)<-[rx4:ADDRESSES]-(nx3:Project) } AND n3:Challenge) AND n3.id IS NOT NULL
  WITH n3
  ORDER BY n3.id
  LIMIT $p1
  WITH n3, COUNT { (n3)<-[:RAISES]-() } AS n3c1
  RETURN collect([n3.id, n3c1]) AS c2 }
CALL () {
  MATCH (nx5:Challenge) WHERE (NOT EXISTS {
    MATCH (nx5)<-[rx7:ADDRESSES]-(nx6:Project) } AND nx5:Challenge)
  RETURN count(*) AS c3 }
CALL () {
  MATCH (n5:Entity) WHERE (n5.nameZhHant IS NULL AND n5:Challenge) AND n5.id IS NOT NULL
  WITH n5
  ORDER BY n5.id
  LIMIT $p2
  WITH n5, COUNT {
    MATCH (n5)<-[rx9:RAISES]-(nx8) WHERE n5:Challenge } AS n5c2
  RETURN collect([n5.type, n5.id, n5c2]) AS c4 }
CALL () {
  MATCH (nx10:Entity) WHERE (nx10.nameZhHant IS NULL AND nx10:Challenge)
  RETURN count(*) AS c5 }
CALL () {
  MATCH (n7:Entity) WHERE (n7.confidence < $p3 AND n7:Challenge) AND n7.id IS NOT NULL
  WITH n7
  ORDER BY n7.id
  LIMIT $p4
  WITH n7, COUNT {
    MATCH (n7)<-[rx12:RAISES]-(nx11) WHERE n7:Challenge } AS n7c2
  RETURN collect([n7.type, n7.id, n7c2]) AS c6 }
CALL () {
  MATCH (nx13:Entity) WHERE (nx13.confidence < $p5 AND nx13:Challenge)
  RETURN count(*) AS c7 }
RETURN c0, c1, c2, c3, c4, c5, c6, c7
// $p0 = 0.7
// $p1 = 2
// $p2 = 2
// $p3 = 0.7
// $p4 = 2
// $p5 = 0.7
