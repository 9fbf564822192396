CALL () {
  MATCH (n1:Entity {id: $p0})
  WITH n1
  RETURN collect([n1.id, n1.type, n1.name]) AS arm0 }
CALL () {
  MATCH (n2:Source {id: $p1})
  WITH n2
  RETURN collect([n2.id]) AS arm1 }
CALL () {
  UNWIND $p2 AS wanted
  MATCH (:Entity {id: wanted.from})-[r3]->(:Entity {id: wanted.to}) WHERE r3.id = wanted.id
  WITH r3
  RETURN collect([r3.id, type(r3), r3.amount]) AS arm2 }
RETURN arm0, arm1, arm2
// $p0 = "itf~FUNDS~hkust-mit-iot-control"
// $p1 = "itf~FUNDS~hkust-mit-iot-control"
// $p2 = [{"id":"itf~FUNDS~hkust-mit-iot-control","from":"itf","to":"hkust-mit-iot-control"}]
