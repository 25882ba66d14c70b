/**
 * Who bears a name. Full names come first, the longest before shorter ones,
 * so that `Ruiz`, `Ana` and `Ana Ruiz` all lead to `Ana M. Ruiz`, wherever in
 * the story that stands.
 */
import {familyFirst, nameParticles} from '../../lexicon/particles.ts'
import {firmEndings} from '../../lexicon/speaker-nouns.ts'
import type {Gender} from '../../text/given-names.ts'
import type {Entity} from './entities.ts'
import type {Named} from './named.ts'

export class NameIndex {
  readonly #full = new Map<string, Entity>()
  readonly #endings = new Map<string, Entity[]>()
  readonly #beginnings = new Map<string, Entity[]>()
  readonly #people: Entity[] = []

  /** Notes what an entity is called. */
  add(entity: Entity, {words, key, kind}: Pick<Named, 'words' | 'key' | 'kind'>): void {
    if (!this.#full.has(key)) this.#full.set(key, entity)
    if (words.length < 2) return
    if (kind === 'organization') this.#addOrganization(entity, words)
    else this.#addPerson(entity, words)
  }

  /** `nfb` for the Northern Fisheries Board. */
  addAlias(entity: Entity, alias: string): void {
    if (!this.#full.has(alias)) this.#full.set(alias, entity)
  }

  /** Those with a given name and a surname, as far as their names tell. */
  people(): readonly Entity[] {
    return this.#people
  }

  #addPerson(entity: Entity, words: readonly string[]): void {
    if (this.#people.length < mostPeople) this.#people.push(entity)
    let ending = ''
    for (let at = words.length - 1; at > 0; at--) {
      ending = ending ? `${words[at] ?? ''} ${ending}` : (words[at] ?? '')
      push(this.#endings, ending, entity)
    }
    const bare = withoutArticle(words.at(-1) ?? '')
    if (bare) push(this.#endings, bare, entity)
    const first = words[0] ?? ''
    if (familyFirst.has(first) && words.length <= 3) push(this.#endings, first, entity)
    else push(this.#beginnings, first, entity)
    let beginning = first
    for (let at = 1; at < words.length - 1; at++) {
      beginning += ` ${words[at] ?? ''}`
      push(this.#beginnings, beginning, entity)
      // `Mora` for Luis Mora Paz
      const inner = words[at] ?? ''
      if (inner.length > 2 && !nameParticles.has(inner)) push(this.#beginnings, inner, entity)
    }
  }

  #addOrganization(entity: Entity, words: readonly string[]): void {
    let beginning = ''
    const end = behindName(words)
    for (const word of words.slice(0, end)) {
      beginning = beginning ? `${beginning} ${word}` : word
      push(this.#beginnings, beginning, entity)
    }
    const letters = initials(words.filter(word => word.length > 2 || word === 'e'))
    if (letters.length > 2) this.addAlias(entity, letters)
    if (end === words.length) return
    this.addAlias(entity, beginning)
    // `NSSC` for Norsk Sea Salt Co
    const all = initials(words)
    if (all.length > 2) this.addAlias(entity, all)
  }

  /** Who has all of the name. */
  whole(key: string): Entity | undefined {
    return this.#full.get(key)
  }

  /** Whose name ends so. */
  ending(key: string): readonly Entity[] {
    return this.#endings.get(key) ?? nobody
  }

  /** Whose name begins so. */
  beginning(key: string): readonly Entity[] {
    return this.#beginnings.get(key) ?? nobody
  }

  /** The same given name and surname, with or without what stands between: `Walt Holm`, `Walt T. Holm`. */
  sameEnds(words: readonly string[]): Entity | undefined {
    const first = words[0] ?? ''
    const candidates = this.ending(words.at(-1) ?? '')
    return candidates.find(({name}) => {
      const given = name.toLowerCase().replace('.', '')
      return given.startsWith(`${first} `) || (first.length === 1 && given.startsWith(first))
    })
  }
}

/** In a story of more people a misspelt one is not looked for. */
const mostPeople = 40

const nobody: readonly Entity[] = []

/** Behind the last word that is not `Co` or the like; the first word is always part of the name. */
function behindName(words: readonly string[]): number {
  return Math.max(words.findLastIndex(word => !firmEndings.has(word)) + 1, 1)
}

function initials(words: readonly string[]): string {
  let letters = ''
  for (const word of words) letters += word.charAt(0)
  return letters
}

const article = /^(?:al|el|as|ad|an|ar|at|az|ash)-/

function withoutArticle(word: string): string {
  return article.test(word) ? word.replace(article, '') : ''
}

/** Of so many who share a name each has been told apart by more than that. */
const mostNamesakes = 16

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (!list) map.set(key, [entity])
  else if (list.length < mostNamesakes && !list.includes(entity)) list.push(entity)
}

/** Whom a name of several can mean. */
export function choose(candidates: readonly Entity[], gender: Gender | undefined, at: number): Entity | undefined {
  let best: Entity | undefined
  for (const entity of candidates) {
    if (gender !== undefined && entity.gender !== undefined && entity.gender !== gender) continue
    if (!best || isNearer(entity, best, at)) best = entity
  }
  return best
}

/** Whoever was mentioned last; of those who come only later, the first. */
function isNearer(one: Entity, other: Entity, at: number): boolean {
  const before = one.first <= at
  if (before !== other.first <= at) return before
  return before ? one.last > other.last : one.first < other.first
}
