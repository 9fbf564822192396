CALL () {
  MATCH (n:PearlGraph {id: $p0})
  RETURN max(n.currency) AS c0 }
CALL () {
  MATCH (n:Entity)
  RETURN count(n) AS c1 }
CALL () {
  MATCH (:Entity)-[r:ADDRESSES|ADMINISTERS|APPLIES_TO|COLLABORATES_WITH|CONTRIBUTES_TO|FOCUSES_ON|FUNDS|HOSTS|LAUNCHED_BY|LEADS|LOCATED_IN|OPERATES_IN|PARTICIPATES_IN|PARTNERS_WITH|PART_OF|RAISES|SUPPORTS|THREATENS]->()
  RETURN count(r) AS c2 }
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  WITH a.type AS origin, type(r) AS type, b.type AS target, count(*) AS count
  ORDER BY count DESC, origin, type, target
  RETURN collect([origin, type, target, count]) AS c3 }
CALL () {
  MATCH (:Entity)-[r1]->(:Entity) WHERE r1.since IS NOT NULL
  WITH r1
  ORDER BY r1.since IS NULL, r1.since DESC, r1.id
  LIMIT $p1
  CALL (r1) {
    WITH startNode(r1) AS n2
    RETURN [n2.type, n2.name] AS r1c2 }
  RETURN collect([type(r1), r1.id, r1c2]) AS c4 }
RETURN c0, c1, c2, c3, c4
// $p0 = "graph"
// $p1 = 1
