/**
 * Words that stand around the titles of works and around names in quotation
 * marks: `the film "X"`, `on ABC's "X"`, `a group called "X"`, `"X" star Ana
 * Ruiz`.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Works, and who makes or plays in them; in front of a title, or with a preposition between. */
export const workNouns = words(
  'film films movie movies show shows series sitcom drama comedy documentary musical play plays opera song songs album single track hit ballad book books novel memoir poem essay story article column magazine podcast program programme painting sculpture exhibition host hosts co-host co-hosts star stars sequel remake episode segment game pseudonym sequels remakes episodes games novels albums paintings poems essays hits podcasts programs programmes musicals document report paper handbook website site blog newspaper newsletter'
)

/** Who airs or prints works: `NBC's "X"`, `Fox News' "X"`. */
export const workOutlets = words('nbc abc cbs cnn msnbc pbs bbc hbo netflix cnbc showtime tnt npr itv bravo mtv hulu univision')

/** Outlets of two words, by both. */
export const workOutletPairs: ReadonlySet<string> = new Set([
  'fox news',
  'fox business',
  'comedy central',
  'channel 4',
  'sky news'
])

/** Between a work's noun and its title: `star of "X"`, `a show called "X"`. */
export const titleLinks = words('of on in to for called titled entitled named the')

/** Behind a work's title: `"X" star Ana Ruiz`, `the "X" theme`. */
export const behindTitle = words(
  'star stars host hosts co-host co-hosts theme film movie show series sitcom podcast program programme episode sketch actor actress creator author franchise album tour sequel reboot remake trilogy producer moderator anchor alum cast video musical correspondent'
)

/** Right in front of what a thing is called and of what a word means: `a memo titled "X"`, `Brakk means "X"`. */
export const namingParticiples = words('titled entitled headlined named nicknamed means meaning')

/** Behind a noun, what that is called: `a user labelled "X"`; behind a name they report. */
export const reducedNaming = words('called labelled labeled dubbed codenamed christened')

/** What is printed or shouted again and again and is nobody's at that moment: `the theme "X"`. */
export const mottoes = words('theme motto')

/** `whose motto was "X"`, `a term like "X"` */
export const namesOfMottoes = words('motto mottos slogan catchphrase watchword title headline nickname name term word phrase words terms phrases')

/** In front of these stands somebody's own word for a thing, so that `called` reports: `what he called "X"`. */
export const callers = words('he she they it who what which we i you')

/** Small words that titles leave small. */
export const smallInTitles = words('a an the and or of in on at to for with by from is de la el los')
