/**
 * Copies and versions of stories, and stories that only look like some: what the
 * desk, the line and the papers that print it do to a story. All are made of
 * parts, so that it is known which belong together.
 */

/** A story in parts. */
export interface Copy {
  headline: string
  place: string
  /** Days after March 1, 2024. */
  day: number
  paragraphs: readonly string[]
}

/** A story as it comes to the parser. */
export interface Printed {
  text: string
  publishedAt?: string
}

/** Numbers that look random and are the same each time. */
export type Random = (below: number) => number

export function createRandom(seed: number): Random {
  let state = seed * 2_654_435_761 + 1
  return below => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5
    state ^= state >>> 12
    return (state >>> 0) % below
  }
}

const first = Date.UTC(2024, 2, 1)
const millisecondsOfDay = 86_400_000

function dateOf(day: number): Date {
  return new Date(first + day * millisecondsOfDay)
}

/** `March 12`. */
function monthDay(day: number): string {
  return dateOf(day).toLocaleDateString('en-US', {month: 'long', day: 'numeric', timeZone: 'UTC'})
}

function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10)
}

function dateline({place, day}: Copy): string {
  return `${place}, ${monthDay(day)} (Reuters) - `
}

/** As an agency's page has it. */
function page(copy: Copy, above: readonly string[] = [], below: readonly string[] = []): Printed {
  const [lede = '', ...more] = copy.paragraphs
  const text = [...above, copy.headline, dateline(copy) + lede, ...more, ...below].join('\n\n')
  return {text: `${text}\n`, publishedAt: isoDay(copy.day)}
}

/** As a line sends it: a header, lines of 64 characters, an end mark; the year stands nowhere. */
function telex(copy: Copy): Printed {
  const [lede = '', ...more] = copy.paragraphs
  const date = dateOf(copy.day).toISOString().slice(5, 10)
  const slug = copy.headline.split(' ').slice(0, 2).join('-')
  const body = [dateline(copy) + lede, ...more].map(text => wrapped(`   ${text}`, 64)).join('\n')
  return {text: `r i BC-${slug}     ${date} 0${300 + copy.day}\nBC-${slug},320\n${copy.headline}\n${body}\n REUTER\n`}
}

function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' && lines.length > 0 ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const who = [
  'The harbour office',
  'Mayor Ana Ruiz',
  'A union spokesman',
  'Tadeo Lindqvist',
  'The insurers',
  'Bo Harrow'
]
const did = ['said it would', 'had promised to', 'refused on Friday to', 'was asked to', 'hoped to', 'is expected to']
const what = [
  'reopen the northern quay',
  'pay the crews',
  'publish the survey',
  'sell two ferries',
  'hear the pilots',
  'lower the dues'
]
const why = [
  'before the rains end',
  'after a complaint',
  'if the court agrees',
  'once a budget is found',
  'in spite of the strike',
  'by midsummer'
]

/** Paragraphs that nobody else has. */
export function freshParagraph(random: Random): string {
  const sentence = (): string =>
    [who, did, what, why].map(list => list[random(list.length)] ?? '').join(' ') +
    `, file ${1000 + random(9000)} shows.`
  return Array.from({length: 2}, sentence).join(' ')
}

/** The same with other figures, years apart. */
function refilled(text: string, random: Random): string {
  return text.replace(/\d+/g, digits => String(random(10 ** Math.min(digits.length, 6))))
}

/** Style of another house: words that a sub-editor changes, here and there. */
const houseStyle: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bpercent\b/g, 'per cent'],
  [/\bsaid on\b/g, 'said'],
  [/\bprogram\b/g, 'programme'],
  [/\bharbor\b/gi, 'harbour'],
  [/\btold reporters\b/g, 'said'],
  [/\bwhich\b/g, 'that']
]

function edited(text: string): string {
  return houseStyle.reduce((so, [pattern, word]) => so.replace(pattern, word), text)
}

/** What becomes of a story. */
export interface Change {
  kind: string
  /** Whether what it makes is a copy or version of the story. */
  same: boolean
  make: (copy: Copy, random: Random) => Printed
}

const otherHeadlines = ['What the neighbours say', 'Talks drag on', 'A quiet week ends', 'Officials weigh next step']

function renamed(copy: Copy, random: Random): Copy {
  return {...copy, headline: otherHeadlines[random(otherHeadlines.length)] ?? ''}
}

function cut({paragraphs, ...rest}: Copy, part: number): Copy {
  return {...rest, paragraphs: paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * part)))}
}

/** Another paragraph at a place, in the place of so many. */
function spliced({paragraphs, ...rest}: Copy, at: number, instead: number, ...added: string[]): Copy {
  return {...rest, paragraphs: paragraphs.toSpliced(at, instead, ...added)}
}

export const changes: readonly Change[] = [
  {kind: 'sent again, in another frame', same: true, make: copy => telex(copy)},
  {
    kind: 'printed by a paper: other headline, furniture',
    same: true,
    make: (copy, random) =>
      page({...renamed(copy, random), day: copy.day + 1}, ['World', 'By Our Staff'], ['Others Also Read', 'Read more'])
  },
  {kind: 'edited in passing', same: true, make: copy => page({...copy, paragraphs: copy.paragraphs.map(edited)})},
  {
    kind: 'cut to two thirds',
    same: true,
    make: (copy, random) => page(cut(renamed(copy, random), 2 / 3))
  },
  {kind: 'cut to a third', same: true, make: (copy, random) => page(cut(renamed(copy, random), 1 / 3))},
  {
    kind: 'correction: a note, one paragraph other',
    same: true,
    make: (copy, random) =>
      page({...spliced(copy, 1, 1, freshParagraph(random)), headline: `CORRECTED-${copy.headline}`}, [
        '(Corrects second paragraph)'
      ])
  },
  {
    kind: 'update: one paragraph changed, one added',
    same: true,
    make: (copy, random) =>
      page({
        ...spliced(spliced(copy, 2, 1, freshParagraph(random)), 1, 0, freshParagraph(random)),
        headline: `UPDATE 1-${copy.headline}`
      })
  },
  {
    kind: 'writethru: new lede, two paragraphs added, the last dropped',
    same: true,
    make: (copy, random) => {
      const fresh = [freshParagraph(random), freshParagraph(random), freshParagraph(random)]
      return telex({...cut(spliced(copy, 0, 1, ...fresh), 0.85), headline: `1st Ld-Writethru: ${copy.headline}`})
    }
  },
  {
    kind: 'other story: two fifths are the same background, next day',
    same: false,
    make: (copy, random) => page({...renamed(copy, random), ...followed(copy, 2 / 5, random), day: copy.day + 1})
  },
  {
    kind: 'other story: a quarter is the same background',
    same: false,
    make: (copy, random) => page({...renamed(copy, random), ...followed(copy, 1 / 4, random)})
  }
]

/** What is new comes first, and the background of the story before is kept. */
function followed({paragraphs}: Copy, kept: number, random: Random): Pick<Copy, 'paragraphs'> {
  const length = wordsIn(paragraphs)
  const background: string[] = []
  for (const text of paragraphs.toReversed()) {
    if (wordsIn([text, ...background]) > length * kept) break
    background.unshift(text)
  }
  const fresh: string[] = []
  while (wordsIn(fresh) < (wordsIn(background) * (1 - kept)) / kept) fresh.push(freshParagraph(random))
  return {paragraphs: [...fresh, ...background]}
}

function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(' ').length
}

type Template = (figure: (below: number) => string, place: string) => Pick<Copy, 'headline' | 'paragraphs'>

const towns = ['PORT VELMORA', 'ASKERUD', 'LAGO SECO', 'MERIDEN POINT', 'TALOQAN', 'SUNDVIK']

/** Reports that are written by filling in figures. */
const templates: ReadonlyArray<readonly [string, Template]> = [
  [
    'market report',
    (f, place) => ({
      headline: 'Velmora shares close',
      paragraphs: [
        `Share prices on the ${place} exchange closed at ${f(9999)} points, ${f(90)}.${f(99)} from the close of the day before, traders said.`,
        `The index of ${f(90)} leading shares moved ${f(9)}.${f(99)} percent in trading of ${f(999)} million shares, with ${f(400)} issues up and ${f(400)} down.`,
        `Among the most active issues, Velmora Shipping traded at ${f(99)}.${f(99)}, Harrow Steel at ${f(99)}.${f(99)} and Lindqvist Paper at ${f(99)}.${f(99)}.`,
        `Gold was fixed at ${f(999)}.${f(99)} dollars an ounce, and crude oil for delivery next month at ${f(99)}.${f(99)} dollars a barrel.`
      ]
    })
  ],
  [
    'weather',
    (f, place) => ({
      headline: `Weather forecast for ${place}`,
      paragraphs: [
        `The weather office forecast winds of ${f(60)} kilometres an hour from the north and a high of ${f(40)} degrees at ${place}, with showers later in the day.`,
        `The low at night was put at ${f(20)} degrees. Rain of ${f(30)} millimetres was measured at the airport, and the chance of more was given as ${f(99)} percent.`,
        `The sun rises at ${f(9)}:${f(59)} and sets at ${f(20)}:${f(59)}. Small craft were told to stay in harbour until further notice.`
      ]
    })
  ],
  [
    'lottery',
    f => ({
      headline: 'Lottery numbers',
      paragraphs: [
        `The winning numbers in the evening drawing of the Harbour Lottery were ${f(49)}, ${f(49)}, ${f(49)}, ${f(49)}, ${f(49)} and ${f(49)}, the organisers said.`,
        `The extra number was ${f(49)}. The estimated jackpot for the next drawing is ${f(900)} million crowns.`
      ]
    })
  ],
  [
    'earthquake',
    (f, place) => ({
      headline: `Earthquake near ${place}`,
      paragraphs: [
        `An earthquake of magnitude ${f(6)}.${f(9)} struck ${f(200)} kilometres off ${place}, the seismological institute said. There were no reports of damage or injuries.`,
        `The quake was at a depth of ${f(300)} kilometres and was felt at ${f(23)}:${f(59)} local time, the institute added.`
      ]
    })
  ],
  [
    'results',
    (f, place) => ({
      headline: 'Results of the harbour league',
      paragraphs: [
        `Results of matches in the harbour league at ${place}: Rovers ${f(9)}, Dockers ${f(9)}; Pilots ${f(9)}, Wanderers ${f(9)}; Old Boys ${f(9)}, Ferrymen ${f(9)}.`,
        `Standings after ${f(30)} rounds: Rovers ${f(70)} points, Pilots ${f(70)}, Dockers ${f(70)}, Old Boys ${f(70)}, Ferrymen ${f(70)}, Wanderers ${f(70)}.`
      ]
    })
  ]
]

/** Days at which a template is filled in. */
const filledOn = [0, 1, 2, 7, 365, 366]

/** Reports of one template, each another story. */
export function filledTemplates(): Array<{kind: string; printed: Printed}> {
  return templates.flatMap(([kind, template], row) =>
    filledOn.map((day, index) => {
      const random = createRandom(row * 100 + index)
      const place = towns[index % 2 === 0 ? 0 : row % towns.length] ?? ''
      return {
        kind: `template: ${kind}`,
        printed: page({place, day, ...template(below => String(1 + random(below)), place)})
      }
    })
  )
}

/** The same words with other figures, the day after: what a story that is full of figures would be. */
export function refill(copy: Copy, random: Random): Printed {
  return page({...copy, day: copy.day + 1, paragraphs: copy.paragraphs.map(text => refilled(text, random))})
}

/** A story before anything was done to it. */
export function original(copy: Copy): Printed {
  return page(copy)
}

export function townOf(index: number): string {
  return towns[index % towns.length] ?? ''
}
