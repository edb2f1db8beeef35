// German expressions of several words for being in a town or close to it, as they stand in the slots of the frames of places.
export const AROUND =
  'im Raum/im Großraum/am Rand von/am Rande von/vor den Toren von/im Herzen von/im Umkreis von/im Umland von/in der Umgebung von';
