CALL () {
  UNWIND $p0 AS wanted
  MATCH (n1:Entity {id: wanted})
  WITH n1
  RETURN 0 AS arm, [n1.id, n1.type] AS row UNION ALL
  UNWIND $p1 AS wanted
  MATCH (n2:Source {id: wanted})
  WITH n2
  RETURN 1 AS arm, [n2.id] AS row UNION ALL
  UNWIND $p2 AS wanted
  MATCH (:Entity {id: wanted.from})-[r3]->(:Entity {id: wanted.to}) WHERE r3.id = wanted.id
  WITH r3
  RETURN 2 AS arm, [r3.id, type(r3)] AS row }
RETURN arm, row
// $p0 = ["hkust","itf~FUNDS~astri"]
// $p1 = ["hkust","itf~FUNDS~astri"]
// $p2 = [{"id":"itf~FUNDS~astri","from":"itf","to":"astri"}]
