// title: Statements that wait for a decision
// question: Which statements did no check let through by itself, and which check held them back?
// param limit: integer = 500 - the largest number of rows
// returns: subject, relation, object, failed, confidence, quote, source, statement
// mode: read
MATCH (s:Statement {status: 'proposed'})
MATCH (s)-[:SUBJECT]->(a:Entity)
MATCH (s)-[:OBJECT]->(b:Entity)
MATCH (s)-[:STATED_IN]->(d:Source)
RETURN a.name AS subject, s.relation AS relation, b.name AS object, s.failed AS failed, s.confidence AS confidence,
  s.quote AS quote, d.title AS source, s.id AS statement
ORDER BY confidence DESC, statement
LIMIT $limit
