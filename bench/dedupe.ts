/**
 * What finding copies and versions costs: rows a second of processor time and memory of the step
 * between drafts and parts, for signatures of stories of random words, of which
 * some are copies, cut, updates or reports of a template; and how well copies and
 * versions are found among stories made of the fixtures, or of yours.
 *
 * `npx tsx bench/dedupe.ts [rows] [stories.jsonl]`
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {signaturesName} from '../src/batch/groups/draft-file.ts'
import {encodeRow} from '../src/dedupe/record.ts'
import {signatureOf} from '../src/dedupe/signature.ts'
import {parseStory} from '../src/parse-structure.ts'
import {runApart} from './apart.ts'
import {createRandom, type Random} from '../tests/dedupe/copies.ts'
import {f1Of, groupsOf, itemsOf, measure, precisionOf, recallOf} from '../tests/dedupe/measure.ts'
import {paragraphsOfFixtures} from '../tests/dedupe/paragraphs.ts'

const rowsOfChunk = 1400
const [, , first = '200000', file] = process.argv
const grouping = fileURLToPath(new URL('dedupe/group.ts', import.meta.url))

const rows = Number(first)
console.log('| rows | rows a second of processor time | MB of the process at most |\n| ---: | ---: | ---: |')
for (const count of [1000, rows / 10, rows]) cost(count)
accuracy(file)

/** Rare words are many, as in prose. */
function textOf(random: Random, words: number): string {
  return Array.from({length: words}, () => `w${random(1 + random(1 + random(50_000)))}`).join(' ')
}

function cost(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'wirestory-dedupe-'))
  try {
    const chunkIds: string[] = []
    const blank = parseStory('LIMA, March 12, 2024 (Reuters) - A ferry sank off the coast on Tuesday, police said.')
    const random = createRandom(1)
    let paragraphs: string[] = []
    for (let index = 0; index < count; index += rowsOfChunk) {
      const records = Array.from({length: Math.min(rowsOfChunk, count - index)}, (_, row) => {
        const kind = random(100)
        // 70 in 100 are stories of their own; the others are made of the one before.
        if (kind < 70) paragraphs = Array.from({length: 10}, () => textOf(random, 40))
        else if (kind < 75)
          paragraphs = [
            `The low was ${random(40)} degrees, with rain of ${random(90)} mm and winds of ${random(90)} km an hour expected at night.`
          ]
        else if (kind < 85) paragraphs = paragraphs.toSpliced(1, 1, textOf(random, 40))
        else if (kind < 90) paragraphs = paragraphs.slice(0, 6)
        const texts = paragraphs.map(text => ({text, kind: 'text' as const, start: 0, end: 0, sentences: []}))
        const signature = signatureOf({...blank, paragraphs: texts})
        return encodeRow({id: `abcdefabcdef-${(index + row).toString(36)}`, ...(signature && {signature})})
      })
      const chunkId = index.toString(16).padStart(32, '0')
      writeFileSync(join(folder, signaturesName(chunkId)), Buffer.concat(records))
      chunkIds.push(chunkId)
    }
    writeFileSync(join(folder, 'chunks'), chunkIds.join('\n'))
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const args = ['--import', tsx, grouping, folder]
    const figures: unknown = JSON.parse(runApart(args, process.cwd()))
    const {seconds, megabytes} = {seconds: 0, megabytes: 0, ...(typeof figures === 'object' ? figures : {})}
    const rate = Math.round(count / seconds).toLocaleString('en-US')
    console.log(`| ${count.toLocaleString('en-US')} | ${rate} | ${Math.round(megabytes)} |`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The table of the README. */
function accuracy(path: string | undefined): void {
  const stories = path === undefined ? paragraphsOfFixtures(12) : paragraphsIn(path)
  const items = itemsOf(stories)
  const folder = mkdtempSync(join(tmpdir(), 'wirestory-dedupe-'))
  try {
    const {all, kinds} = measure(items, groupsOf(items, folder))
    console.log('\n| what is done to a story | stories | found |\n| --- | ---: | ---: |')
    for (const [kind, score] of kinds)
      if (score.found + score.missed > 0)
        console.log(`| ${kind} | ${score.found + score.missed} | ${percent(recallOf(score))} |`)
    console.log('\n| other stories | stories | taken for one |\n| --- | ---: | ---: |')
    for (const [kind, {found, missed, wrong, relations}] of kinds) {
      const count = [...relations.values()].reduce((sum, one) => sum + one, 0)
      if (found + missed === 0 && kind !== 'original') console.log(`| ${kind} | ${count} | ${wrong} |`)
    }
    console.log(
      `\npairs: precision ${percent(precisionOf(all))}, recall ${percent(recallOf(all))}, F1 ${percent(f1Of(all))} (${items.length} stories)`
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`
}

/** Stories of a JSONL with `text`, of four paragraphs at least. */
function paragraphsIn(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const value: unknown = JSON.parse(line)
      const {text} = {text: '', ...(typeof value === 'object' ? value : {})}
      return parseStory(text).paragraphs.map(paragraph => paragraph.text)
    })
    .filter(paragraphs => paragraphs.length >= 4)
}
