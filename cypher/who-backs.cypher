// title: Who backs or watches it in politics
// question: Who supports an organisation, regulates it or sits on one of its boards?
// param id: entity - the organisation, facility or product
// returns: backer, name, kind, relation, figures, edge
// mode: read
MATCH (p:Entity)-[r:SUPPORTS|REGULATES|BOARD_SEAT]->(:Entity {id: $id})
RETURN p.id AS backer, p.name AS name, p.kind AS kind, type(r) AS relation, r.figures AS figures, r.id AS edge
ORDER BY relation, backer, edge
