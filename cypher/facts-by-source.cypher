// title: What a source says
// question: Which statements were read out of a document, with which words, and what became of them?
// param source: source - the document
// returns: start, quote, subject, relation, object, modality, status, confidence, statement
// mode: read
MATCH (s:Statement {source: $source})
MATCH (s)-[:SUBJECT]->(a:Entity)
MATCH (s)-[:OBJECT]->(b:Entity)
RETURN s.start AS start, s.quote AS quote, a.name AS subject, s.relation AS relation, b.name AS object,
  s.modality AS modality, s.status AS status, s.confidence AS confidence, s.id AS statement
ORDER BY start, statement
