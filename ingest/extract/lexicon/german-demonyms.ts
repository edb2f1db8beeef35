// German makes a word for the people and things of nearly every town with -er: Dresden → Dresdner, Jena → Jenaer.

const ENDING = /er(?:n|s|in|innen)?$/;

/** The town names a capitalised German word may be made from, likeliest first. */
export function germanCityStems(word: string): readonly string[] {
  const stem = word.replace(ENDING, '');
  if (stem === word || stem.length < 3) return [];
  const stems = [stem];
  // Münchn(er), Dresdn(er): the e before the n fell out; Brem(er): the whole -en did.
  if (/[^aeiouäöü]n$/.test(stem)) stems.push(`${stem.slice(0, -1)}en`);
  stems.push(`${stem}en`, `${stem}e`);
  // Darmstädt(er)
  if (stem.endsWith('städt')) stems.push(`${stem.slice(0, -5)}stadt`);
  // Bas(e)ler, Kass(e)ler.
  if (/[^aeiouäöü]l$/.test(stem)) stems.push(`${stem.slice(0, -1)}el`);
  return stems;
}
