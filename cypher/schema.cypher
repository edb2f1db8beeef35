// Constraints and indexes of the graph, as the store makes them by itself at its first start (graph/schema.ts).
// For a database that somebody else sets up: run it in Neo4j Browser or with cypher-shell.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT setting_id IF NOT EXISTS FOR (n:Setting) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX city_name IF NOT EXISTS FOR (n:City) ON (n.name);
CREATE INDEX company_name IF NOT EXISTS FOR (n:Company) ON (n.name);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX facility_name IF NOT EXISTS FOR (n:Facility) ON (n.name);
CREATE INDEX fundinground_name IF NOT EXISTS FOR (n:FundingRound) ON (n.name);
CREATE INDEX investor_name IF NOT EXISTS FOR (n:Investor) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX product_name IF NOT EXISTS FOR (n:Product) ON (n.name);
CREATE INDEX publicbody_name IF NOT EXISTS FOR (n:PublicBody) ON (n.name);
CREATE INDEX statement_pair IF NOT EXISTS FOR (n:Statement) ON (n.pair);
CREATE INDEX statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edge);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source);
CREATE INDEX statement_dangling IF NOT EXISTS FOR (n:Statement) ON (n.dangling);
CREATE INDEX source_awaits IF NOT EXISTS FOR (n:Source) ON (n.awaits);
CREATE INDEX decision_action IF NOT EXISTS FOR (n:Decision) ON (n.action);
CREATE INDEX decision_statement IF NOT EXISTS FOR (n:Decision) ON (n.statement);
CREATE INDEX decision_revision IF NOT EXISTS FOR (n:Decision) ON (n.revision);
CREATE INDEX decision_undoes IF NOT EXISTS FOR (n:Decision) ON (n.undoes);
CREATE INDEX position_layout IF NOT EXISTS FOR (n:Position) ON (n.layout);
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
