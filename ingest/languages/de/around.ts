// German expressions of several words for being in a town or close to it, as they stand in the slots of the frames of places.
export const AROUND =
  'im Raum/im Großraum/am Rand von/am Rande von/vor den Toren von/im Herzen von/im Umkreis von/im Umland von/in der Umgebung von';
// And for doing something together with somebody.
export const TOGETHER =
  'zusammen mit/gemeinsam mit/Hand in Hand mit/Seite an Seite mit/im Schulterschluss mit/im Tandem mit/im Verbund mit/im Gespann mit';
