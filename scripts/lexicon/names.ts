/** Given names that compromise lacks, written by hand; no list of names was copied. */

export const moreMaleNames = ``
export const moreFemaleNames = ``

/** Given names of both. */
export const neutralNames = ``

/** Names that are other words more often when they begin a sentence. */
export const wordNames = `will may april august hope faith`

/** What compromise calls a given name and news copy does not. */
export const noNames = ``
