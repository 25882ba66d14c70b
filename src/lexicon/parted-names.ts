/**
 * Towns whose name is that of a better-known one but for a blank or hyphen,
 * which keys of names leave out: George Town of the Caymans and Georgetown.
 */
export interface PartedName {
  /** In small letters, its words parted by one blank. */
  words: string
  /** ISO 3166-1 */
  code: string
}

/** By the key that both names have (`nameKey`). */
export const partedNames: Readonly<Record<string, PartedName>> = {
  basseterre: {words: 'basse terre', code: 'GP'},
  georgetown: {words: 'george town', code: 'KY'},
  jalalabad: {words: 'jalal abad', code: 'KG'}
}
