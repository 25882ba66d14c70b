/** A story as a page for people. */
import type {Quote, Story} from '../story/types.ts'
import {createLocate} from './locate.ts'
import type {Paint} from './paint.ts'
import {createSheet, type Sheet} from './sheet.ts'
import {
  agencyWords,
  counted,
  creditWords,
  dateWords,
  mentionWords,
  listed,
  personWords,
  placeWords,
  quoteAside,
  speakerKindWords,
  versionWords
} from './wording.ts'

/** How many paragraphs, quotes or links are shown; a story seldom has more, a damaged archive can have thousands. */
const most = 40

/**
 * Renders a story's fields.
 *
 * @param story the story
 * @param paint colours
 * @param width characters a line
 */
export function renderStory(story: Story, paint: Paint, width: number): string {
  const sheet = createSheet(paint, width)
  const {version, publishedAt, updatedAt} = story
  sheet.row('story', listed([story.kind, story.language, version && versionWords(version)], ' · '))
  if (story.agencies.length > 0) sheet.row('agency', listed(story.agencies.map(agencyWords)))
  sheet.whole('slug', story.slug?.text)
  sheet.whole('kicker', story.kicker?.text)
  addHeadline(sheet, story, paint)
  sheet.whole('deck', story.deck?.text)
  sheet.whole('published', publishedAt && dateWords(publishedAt))
  sheet.whole('updated', updatedAt && dateWords(updatedAt))
  for (const {text, people} of story.bylines) sheet.whole('byline', people.map(personWords).join('; ') || text)
  addDateline(sheet, story)
  addCaptions(sheet, story)
  addBody(sheet, story)
  addQuotes(sheet, story, paint)
  addDates(sheet, story)
  for (const credit of story.credits) sheet.whole('credits', creditWords(credit))
  for (const {kind, text} of story.notes) sheet.row('note', `${kind}: ${text}`)
  for (const {text, under, url} of story.related.slice(0, most)) {
    sheet.row('related', listed([text, under !== undefined && `(${under})`, url], ' '))
  }
  addRest(sheet, story.related.length)
  for (const {kind, text} of story.boilerplate) sheet.row('boilerplate', `${kind}: ${text}`)
  sheet.row('end mark', story.endMark?.text)
  addMessages(sheet, story, paint)
  return sheet.print()
}

function addHeadline(sheet: Sheet, {headline}: Story, paint: Paint): void {
  if (!headline) return
  sheet.whole('headline', headline.title, text => paint('bold', text))
  sheet.part('tags', listed(headline.tags.map(({text, kind, number}) => `${text} (${listed([kind, number], ' ')})`)))
  sheet.part('source', headline.source?.text)
}

function addDateline(sheet: Sheet, {dateline}: Story): void {
  if (!dateline) return
  sheet.whole('dateline', dateline.text)
  sheet.part('places', listed(dateline.places.map(placeWords)))
  sheet.part('date', dateline.date && dateWords(dateline.date))
  sheet.part('agencies', listed(dateline.agencies.map(({name}) => name)))
}

function addCaptions(sheet: Sheet, {captions}: Story): void {
  for (const {text, credit, photographer, agencies, file} of captions) {
    sheet.row('caption', text)
    sheet.part('credit', credit?.text)
    sheet.part(
      'by',
      listed([photographer && personWords(photographer), ...agencies.map(agencyWords), file && 'file photo'])
    )
  }
}

function addBody(sheet: Sheet, {paragraphs}: Story): void {
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  sheet.row('body', `${counted(paragraphs.length, 'paragraph')}, ${counted(sentences, 'sentence')}`)
  for (const {kind, text} of paragraphs.slice(0, most)) sheet.part(kind === 'text' ? '' : kind, text)
  addRest(sheet, paragraphs.length)
}

function addQuotes(sheet: Sheet, story: Story, paint: Paint): void {
  const {quotes, speakers, noComments} = story
  for (const speaker of speakers) {
    const theirs = speaker.quotes.flatMap(index => quotes[index] ?? [])
    if (theirs.length === 0) continue
    sheet.whole('speaker', speaker.name, text => paint('bold', text))
    sheet.part('', speakerKindWords(speaker, speakers))
    addQuoteLines(sheet, theirs, story)
  }
  for (const {cue, mention, speakers: silent} of noComments) {
    const who = listed(silent.map(index => speakers[index]?.name)) || mention?.text
    sheet.whole('no comment', listed([who ?? 'nobody named', cue.text], ': '))
  }
  const orphans = quotes.filter(quote => quote.speakers.length === 0)
  if (orphans.length === 0) return
  sheet.row('speaker', 'nobody named')
  addQuoteLines(sheet, orphans, story)
}

function addQuoteLines(sheet: Sheet, quotes: readonly Quote[], {dates}: Story): void {
  for (const quote of quotes.slice(0, most)) {
    const aside = quoteAside(quote, dates)
    sheet.passage(
      quote.type,
      quote.type === 'direct' ? `“${quote.text}”` : quote.text,
      aside === '' ? '' : `(${aside})`
    )
  }
  addRest(sheet, quotes.length)
}

function addDates(sheet: Sheet, {dates}: Story): void {
  if (dates.length === 0) return
  sheet.row('dates', listed(dates.slice(0, most).map(mentionWords), ', '))
  addRest(sheet, dates.length)
}

function addMessages(sheet: Sheet, {text: source, messages}: Story, paint: Paint): void {
  const locate = createLocate(source)
  for (const {start, rule, reason} of messages) {
    const {line, column} = locate(start)
    sheet.whole('not sure:', `${line}:${column} ${reason} (${rule})`, text => paint('yellow', text))
  }
}

function addRest(sheet: Sheet, length: number): void {
  if (length > most) sheet.part('', `… and ${length - most} more`)
}
