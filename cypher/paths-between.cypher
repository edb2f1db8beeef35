// title: Paths between two entities
// question: By which shortest chains of funding, supply, people, politics and market are two entities connected?
// param from: entity - the one end
// param to: entity - the other end
// param hops: integer = 6 - the longest path of interest, up to 6
// param limit: integer = 25 - the largest number of paths
// returns: hops, entities, names, relations, edges
// mode: read
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:INVESTED_IN|RAISED|ACQUIRED|SUBSIDIARY_OF|SUPPLIES|BUILDS|FOUNDED|FORMERLY_AT|HOLDS_ROLE|SUPPORTS|REGULATES|BOARD_SEAT|PARTNERED_WITH|COMPETES_WITH*..6]-(b))
WITH p, length(p) AS hops
WHERE hops <= $hops
RETURN hops AS hops, [n IN nodes(p) | n.id] AS entities, [n IN nodes(p) | n.name] AS names,
  [r IN relationships(p) | type(r)] AS relations, [r IN relationships(p) | r.id] AS edges
ORDER BY hops, edges
LIMIT $limit
