// title: Who supplies it
// question: Who supplies an organisation or facility, with what and how much of it?
// param id: entity - the organisation or facility
// returns: supplier, name, country, product, quantity, figures, edge
// mode: read
MATCH (s:Entity)-[r:SUPPLIES]->(:Entity {id: $id})
RETURN s.id AS supplier, s.name AS name, s.country AS country, r.product AS product, r.quantity AS quantity,
  r.figures AS figures, r.id AS edge
ORDER BY supplier, edge
