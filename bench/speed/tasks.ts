/**
 * What is measured side by side: this library, and what somebody would take
 * without it, each as its own documentation says, asked for what it is good at.
 */
import {parse as parseDates} from 'chrono-node/en'
import compromise from 'compromise'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import {parseStory} from '../../dist/index.js'
import {parseStory as parseStructure} from '../../dist/structure.js'

export interface Task {
  name: string
  run: (story: string, line: string) => unknown
  /** Takes one story in so many, as all would take minutes. */
  every?: number
}

const tokens = winkNLP(model, [])
const entities = winkNLP(model, ['sbd', 'pos', 'ner', 'cer'])
const english = unified().use(retextEnglish).freeze()

/** The day that dates in words are seen from. */
const today = new Date(Date.UTC(2024, 1, 7))

/** The lines of a wire story that a few regular expressions find, when all keeps to the rules. */
const lines = [
  /^\s*(?<slug>[A-Z][A-Z-]+\/[A-Z-]+)/,
  /^(?<headline>\S.{10,120})$/m,
  /^By (?<byline>[A-Z][^\n]{3,60})$/m,
  /^(?<place>[A-Z][A-Z .,'-]{2,40}),? (?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}) ?\((?<agency>[A-Za-z/ ]{2,20})\) ?[-–—]/m,
  /\((?<credits>(?:Reporting|Editing|Writing|Additional reporting) by [^)]{3,300})\)/,
  /(?<end>^\s*(?:-30-|###|END|Enditem)\s*$)/m
]

function compromiseOn(story: string): unknown {
  const read = compromise(story)
  return [read.sentences().out('array'), read.people().out('array'), read.quotations().out('array')]
}

function allOfThem(story: string): unknown {
  const read = compromise(story)
  return [
    lines.map(line => line.exec(story)?.groups),
    english.parse(story),
    read.people().out('array'),
    read.places().out('array'),
    read.organizations().out('array'),
    read.quotations().out('array'),
    parseDates(story, today)
  ]
}

export const own = 'wirestory: all fields'

export const tasks: readonly Task[] = [
  {name: own, run: story => parseStory(story)},
  {name: 'wirestory/structure', run: story => parseStructure(story)},
  {name: '`JSON.parse` of the line that holds the story', run: (_, line) => JSON.parse(line) as unknown},
  {name: 'wink-nlp: tokens alone', run: story => tokens.readDoc(story)},
  {
    name: 'wink-nlp: sentences, parts of speech, entities',
    run: story => {
      const read = entities.readDoc(story)
      return [read.sentences().out(), read.entities().out()]
    }
  },
  {
    name: 'retext-english and chrono-node: words, sentences, dates',
    run: story => [english.parse(story), parseDates(story, today)]
  },
  {name: 'compromise: sentences, people, quotations', run: compromiseOn, every: 10},
  {
    name: 'all of them: regular expressions, retext-english, compromise, chrono-node',
    run: allOfThem,
    every: 10
  }
]
