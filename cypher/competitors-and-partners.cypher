// title: Competitors and partners
// question: With whom does an organisation compete, with whom does it work together?
// param id: entity - the organisation
// returns: other, name, country, relation, sources, edge
// mode: read
MATCH (:Entity {id: $id})-[r:COMPETES_WITH|PARTNERED_WITH]-(o:Entity)
RETURN o.id AS other, o.name AS name, o.country AS country, type(r) AS relation, size(r.sources) AS sources,
  r.id AS edge
ORDER BY relation, other, edge
