// title: Everything about an entity
// question: Which edges does an entity have, in both directions, and on how many statements and sources do they stand?
// param id: entity - the entity
// returns: source, relation, target, lens, figures, disputed, statements, sources, edge
// mode: read
MATCH (e:Entity {id: $id})-[r]-(:Entity)
WITH DISTINCT r
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.lens AS lens, r.figures AS figures,
  r.disputed AS disputed, size(r.statements) AS statements, size(r.sources) AS sources, r.id AS edge
ORDER BY lens, relation, source, target, edge
