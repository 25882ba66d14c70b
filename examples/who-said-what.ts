/**
 * Who said what in a story, and what is only reported: `npx tsx examples/who-said-what.ts FILE`.
 *
 * A speaker is listed once, whatever the story calls her; words of nobody in
 * particular come last, and are never given to somebody called "Unknown".
 */
import {readFileSync} from 'node:fs'
import {parseStory, quotesBy, type Quote} from '../src/index.ts'

/** A speaker's line with the quotes below it, one a line. */
export function listSpeakers(text: string): string[] {
  const story = parseStory(text)
  const lines: string[] = []
  for (const speaker of story.speakers) {
    const quotes = quotesBy(story, speaker)
    if (quotes.length === 0) continue
    lines.push(`${[speaker.name, ...speaker.descriptions].join(', ')} (${speaker.kind})`)
    lines.push(...quotes.map(quote => `  ${describe(quote)}`))
  }
  for (const {text: words, speakers} of story.noComments) {
    lines.push(speakers.map(index => story.speakers[index]?.name).join(' and ') || 'somebody')
    lines.push(`  ${words}`)
  }
  const others = story.quotes.filter(quote => quote.speakers.length === 0)
  if (others.length > 0) lines.push('nobody named', ...others.map(quote => `  ${describe(quote)}`))
  return lines
}

/** `said: "We wait."`, `has not said (negated): when the pier opens, to reporters, via ANSA` */
function describe({type, text, cue, modality, addressee, relays}: Quote): string {
  const how = `${cue?.text ?? '–'}${modality ? ` (${modality})` : ''}`
  const told = addressee ? `, to ${addressee.text}` : ''
  const passedOn = relays.map(relay => `, via ${relay.text}`).join('')
  return `${how}: ${type === 'direct' ? `"${text}"` : text}${told}${passedOn}`
}

const [, script, file] = process.argv
if (script === import.meta.filename && file !== undefined) {
  console.log(listSpeakers(readFileSync(file, 'utf8')).join('\n'))
}
