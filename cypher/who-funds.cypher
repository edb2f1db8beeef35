// title: Who funds it
// question: Who invested in an organisation or bought it, with what amount and stake?
// param id: entity - the organisation
// returns: funder, name, country, relation, event, amount, currency, stake, figures, edge
// mode: read
MATCH (f:Entity)-[r:INVESTED_IN|ACQUIRED]->(:Entity {id: $id})
RETURN f.id AS funder, f.name AS name, f.country AS country, type(r) AS relation, r.event AS event,
  r.amount AS amount, r.currency AS currency, r.stake AS stake, r.figures AS figures, r.id AS edge
ORDER BY funder, edge
