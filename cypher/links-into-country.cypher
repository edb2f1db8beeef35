// title: Links that cross into a country
// question: Who abroad funds, supplies, steers or backs somebody in a country?
// param country: string - ISO 3166-1 alpha-2 code of the country, such as FR
// param limit: integer = 500 - the largest number of rows
// returns: source, sourceCountry, relation, target, lens, figures, edge
// mode: read
MATCH (b:Entity {country: $country})<-[r]-(a:Entity)
WHERE a.country IS NOT NULL AND a.country <> $country AND r.lens <> 'place'
RETURN a.name AS source, a.country AS sourceCountry, type(r) AS relation, b.name AS target, r.lens AS lens,
  r.figures AS figures, r.id AS edge
ORDER BY lens, relation, source, target, edge
LIMIT $limit
