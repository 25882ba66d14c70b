/**
 * What compromise knows of words. Its types call the model an `object`: this
 * says what is in it, and fails at once if a later version keeps it elsewhere.
 */
import nlp from 'compromise'

export interface Compromise {
  /** Words of one tag, or of several that a sentence decides between (`Noun|Verb`); one word each, in lower case. */
  wordsOf: (...tags: readonly string[]) => string[]
  /** The conjugation of a verb, by the name of the form. */
  conjugate: (lemma: string) => Readonly<Record<string, string>>
}

/** Opens compromise's model. */
export function openCompromise(): Compromise {
  const model = nlp.model()
  const lexicon = at(model, 'one', 'lexicon')
  const switches = at(model, 'two', 'switches')
  const conjugate: unknown = Reflect.get(at(nlp.methods(), 'two', 'transform', 'verb'), 'conjugate')
  if (!isConjugate(conjugate)) throw new Error('compromise conjugates by another method')
  const byTag = new Map<string, string[]>()
  for (const [word, tags] of [...Object.entries(lexicon), ...Object.entries(switches)]) {
    if (!/^[a-z][a-z'-]*$/.test(word)) continue
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      if (typeof tag !== 'string') continue
      const words = byTag.get(tag)
      if (words) words.push(word)
      else byTag.set(tag, [word])
    }
  }
  return {
    wordsOf: (...tags) => tags.flatMap(tag => byTag.get(tag) ?? []),
    conjugate: lemma => conjugate(lemma, model)
  }
}

function isConjugate(value: unknown): value is (lemma: string, model: object) => Readonly<Record<string, string>> {
  return typeof value === 'function'
}

function at(value: object, ...path: readonly string[]): object {
  let found = value
  for (const name of path) {
    const next: unknown = Reflect.get(found, name)
    if (typeof next !== 'object' || next === null) throw new Error(`compromise has no ${path.join('.')}`)
    found = next
  }
  return found
}
