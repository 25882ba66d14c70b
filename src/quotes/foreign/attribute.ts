/**
 * Who said what in a body of prose in another language than English: words in
 * marks and dash quotes with their speakers.
 */
import type {Attribution} from '../attribute.ts'
import {joinContinued} from '../continued.ts'
import {headlineQuotes} from '../headline-quotes.ts'
import {kindsOf} from '../kinds.ts'
import type {Marks} from '../marks.ts'
import {noticesOf} from '../notices.ts'
import {quoteOf} from '../quote.ts'
import type {Trace} from '../trace.ts'
import type {Draft, Prose, Stretch} from '../types.ts'
import {foreignQuotes, type ForeignDraft} from './drafts.ts'
import {languageOf} from './language.ts'
import {resolveForeign} from './resolve.ts'

/**
 * Finds who said what.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param marks of them
 * @param code BCP 47 tag of the language
 * @param trace hears how, where somebody asks
 */
export function attributeForeign(
  flat: string,
  paragraphs: readonly Prose[],
  {stretches, stray}: Marks,
  code: string,
  trace?: Trace
): Attribution {
  const kinds = kindsOf(flat, paragraphs, stretches)
  if (trace)
    for (const [index, {start, end}] of stretches.entries()) {
      const kind = kinds[index]
      if (kind) trace.stretches.push({start, end, kind})
    }
  const language = languageOf(code)
  const read = language
    ? foreignQuotes(flat, paragraphs, stretches, language)
    : {sentences: [], drafts: [], headline: 0}
  const whole = joined(
    read.drafts.filter(({draft}) => draft.rule !== 'unattributed' || !inHeadline(draft, paragraphs)),
    stretches
  )
  for (const {draft} of whole) draft.marks = draft.stretches.flatMap(index => markOf(stretches[index]))
  const {drafts, speakers, found} = language
    ? resolveForeign(flat, {...read, drafts: whole}, language, trace?.chains)
    : {drafts: [], speakers: [], found: []}
  const quotes = drafts.map(({draft}, index) => quoteOf(flat, draft, stretches, found[index] ?? unresolved))
  return {
    quotes,
    noComments: [],
    speakers,
    dates: [],
    headline: headlineQuotes(flat, paragraphs, stretches, kinds, quotes, []),
    notices: noticesOf(quotes, stretches, stray, [])
  }
}

const unresolved = {speakers: [], resolution: undefined, relays: []}

/** Quotes of several paragraphs as one each. */
function joined(drafts: readonly ForeignDraft[], stretches: readonly Stretch[]): ForeignDraft[] {
  const groups = [drafts.map(({draft}) => draft)]
  joinContinued(groups, stretches)
  const kept = new Set(groups[0])
  return drafts.filter(({draft}) => kept.has(draft))
}

/** A headline leaves open whose words it quotes. */
function inHeadline({content}: Draft, paragraphs: readonly Prose[]): boolean {
  const headline = paragraphs[0]
  return headline?.kind === 'headline' && (content[0]?.start ?? 0) < headline.end
}

function markOf(stretch: Stretch | undefined): Array<{start: number; end: number}> {
  return stretch ? [{start: stretch.start, end: stretch.end}] : []
}
