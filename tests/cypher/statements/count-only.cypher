MATCH (nx1:Challenge) WHERE NOT EXISTS {
  MATCH (nx1)<-[rx3:ADDRESSES]-(nx2:Project) }
RETURN count(*) AS total
