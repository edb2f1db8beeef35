// title: Where its people come from
// question: Where were the founders and officers of an organisation before?
// param id: entity - the organisation
// returns: person, name, link, role, formerlyAt, formerly, formerCountry, formerRole
// mode: read
MATCH (p:Person)-[now:FOUNDED|HOLDS_ROLE]->(:Entity {id: $id})
MATCH (p)-[before:FORMERLY_AT]->(o:Entity)
RETURN p.id AS person, p.name AS name, type(now) AS link, now.role AS role, o.id AS formerlyAt, o.name AS formerly,
  o.country AS formerCountry, before.role AS formerRole
ORDER BY person, link, formerlyAt
