// title: Edges whose sources disagree
// question: For which relationships do sources give figures that cannot both be right?
// param limit: integer = 500 - the largest number of rows
// returns: source, relation, target, event, figures, sources, edge
// mode: read
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.disputed = true
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.event AS event, r.figures AS figures,
  size(r.sources) AS sources, r.id AS edge
ORDER BY source, relation, target, edge
LIMIT $limit
