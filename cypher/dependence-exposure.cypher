// title: Exposure to money, supplies and seats from outside
// question: Which organisations inside a bloc take capital, technology or board members from outside it, or from a country that no source names?
// param bloc: strings = AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK - ISO codes of the countries inside, the European Union by default
// param limit: integer = 500 - the largest number of rows
// returns: target, name, country, lens, from, links, sources
// mode: read
MATCH (s:Entity)-[r:INVESTED_IN|ACQUIRED|SUPPLIES|SUPPORTS|REGULATES|BOARD_SEAT]->(t:Entity)
WHERE t.country IN $bloc
WITH t, r, s, coalesce(s.country, 'unknown') AS from
WHERE NOT from IN $bloc
RETURN t.id AS target, t.name AS name, t.country AS country, r.lens AS lens, from AS from, count(r) AS links,
  count(DISTINCT s.id) AS sources
ORDER BY links DESC, target, lens, from
LIMIT $limit
