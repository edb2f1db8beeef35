// A town or a country.
export interface Place {
  /** `entityId` of the English name. */
  readonly id: string;
  readonly kind: 'City' | 'Country';
  /** English. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its country. */
  readonly iso: string;
  readonly aliases: readonly string[];
}
