import {describe, expect, it} from 'vitest'
import {findLeadingNote, readNote} from '../../src/fields/note.ts'
import {noteRows} from '../../src/lexicon/notes.ts'
import {flatten} from '../../src/text/flat.ts'

function kind(text: string): string | undefined {
  const flat = flatten(text)
  return readNote(flat, 0, flat.length)?.note.kind
}

const kinds: Record<string, string[]> = {
  update: [
    'N i e u w bericht, vervangt: Brand in haven',
    '(ATTN: ADDS comment in paras 3-4)',
    '(Updates with victim identified)',
    '(Adds details, background)',
    '(adds details)',
    '(Recasts, adds quotes)',
    '(Rewrites throughout with result)',
    '(Writes through with details)',
    '(New throughout, adds analysts)',
    '(Changes dateline, previous OSLO)',
    'RECASTS. ADD quotes and details from police.',
    'UPDATES with Oslo cases',
    '- adds comments by coach, byline',
    '- Adds reaction from minister, opposition',
    'This story has been updated to include a statement from the mayor.',
    'Update: This story has been updated with a comment.',
    'This article was updated on March 3 with additional comment.',
    'This is a developing story. Please check back for updates.',
    'This is a breaking news story and will be updated.',
    'This breaking news story will be updated.',
    'Developing story; check back for updates',
    'More to come.',
    'Will be updated'
  ],
  correction: [
    "(Corrects spelling of minister's name in paragraph 3)",
    '(In Jan. 3 story, corrects last paragraph to reflect that\nfigure refers to capacity)',
    '(In this June 2 story, corrects paragraph 4)',
    '(Official corrects date in second paragraph)',
    '(Company corrects figure for sales in paragraph 2)',
    '(This July 2 story has been corrected to show the harbour opened in 2011)',
    '(Refiles to fix typo in headline)',
    '(Story refiles to remove extraneous word)',
    '(Deletes paragraph 3)',
    '(Clarifies title in paragraph 1)',
    '(Adds comment from minister) (Corrects paragraph 2)',
    'This story has been corrected to show that the harbor opened in 2011.',
    'This version corrects the name of the mill in paragraph 3.',
    'Correction: An earlier version of this story misstated the date.',
    'Corrections & clarifications: A previous version of this story misstated the date.',
    'Clarification: The mayor was in Oslo.',
    "An earlier version of this article misspelled the mayor's name.",
    '/CORRECTION -- Novaria Inc./',
    'In the news release, Novaria Opens Harbour, issued 03-Feb-2020 by Novaria Inc. over PR Newswire, we are advised by the company that the date should read',
    'The following replaces the release dated March 3'
  ],
  advisory: [
    '(Repeats for wider distribution)',
    '(For a live blog on European stocks, type LIVE in a news window)',
    '(For more stories on the harbour, click here)',
    '(See also story on page 3)',
    'Eds: With AP Photos.',
    '(Eds: Minor edits. With AP Photos.)',
    "EDITOR'S NOTE _ This is part of an investigation into ferries.",
    "EDITOR'S NOTE",
    'Editor’s note: This story contains strong language.',
    'Editors:',
    'ATTENTION EDITORS - VISUAL COVERAGE OF SCENES OF INJURY',
    '^CAUTION: contains language that may offend',
    'URGENT',
    'END ADV',
    'End Adv for Jan. 5',
    'Precede LIMA-BC',
    'LaserPhoto NY12',
    'LaserPhoto Staffing',
    'With AM-Harbor Fire, Bjt',
    'INSERTS 3 grafs after 3rd graf pvs, Brown said, with details',
    'SUBS 4th graf to CORRECT to 1990',
    '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)',
    '(BEGIN OPTIONAL TRIM)',
    '(SECOND OPTIONAL TRIM BEGINS)',
    '(CONTINUED ON NEXT TAKE)',
    '(REPEATING FOR ALL NEEDING)',
    '(UNDATED)',
    '(APN SUNDAY ILLUSTRATIONS: Mailed print subscribers get 1 photo.)',
    'The following information is not intended for publication',
    'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    'NOT FOR DISSEMINATION TO UNITED STATES NEWSWIRE SERVICES',
    '/NOT FOR DISTRIBUTION IN THE UNITED STATES/',
    'FOR IMMEDIATE RELEASE'
  ],
  embargo: [
    'EMBARGOED FOR RELEASE UNTIL 0001 GMT FRIDAY',
    'Embargoed to 0001 Friday September 9',
    'EMBARGOED: Not for publication before 6 a.m. Monday',
    'UNDER EMBARGO UNTIL 10:00 CET',
    'HOLD FOR RELEASE',
    'For Release Sunday, Jan. 15',
    'For release 10 a.m. EST; time set by source',
    'Sperrfrist: 12.00 Uhr',
    'NOTE TO EDITORS: STRICTLY EMBARGOED. Not for public release until noon.'
  ],
  kill: [
    'KILL KILL KILL',
    'HOLD HOLD HOLD =',
    'BULLETIN KILL',
    'STORY WITHDRAWN',
    'EDITORS: Please kill the story slugged Harbor Fire.',
    'The story headlined "Mayor quits" is withdrawn.',
    'Novaria Press has withdrawn its story about the mayor. There will be no replacement story.'
  ],
  pickup: [
    'Pickup 20th pvs, `The mayor ...',
    'PICKUP 3rd graf',
    'Picks up 25th graf, The budget proposed ..., which is the 1st',
    'No pickup'
  ],
  other: ['[TEXT]']
}

describe('readNote', () => {
  for (const [name, texts] of Object.entries(kinds)) {
    it.each(texts)(`reads as ${name}: %s`, text => {
      expect(kind(text)).toBe(name)
    })
  }

  it('reads the example of each row as its kind', () => {
    for (const row of noteRows) expect([row.example, kind(row.example)]).toEqual([row.example, row.kind])
  })

  it('takes brackets and marks off the text', () => {
    const text = '   (Adds quotes,\n   background) '
    const flat = flatten(text)
    expect(readNote(flat, 0, flat.length)?.note).toEqual({
      text: 'Adds quotes, background',
      kind: 'update',
      start: 3,
      end: 31
    })
    expect(readNote('(Adds quotes) (Corrects name)', 0, 29)?.note.text).toBe('Adds quotes; Corrects name')
  })

  it('says which writing of the story it is', () => {
    const version = (text: string) => readNote(text, 0, text.length)?.version
    expect(version('(Updates with result)')).toEqual({kind: 'update', text: 'Updates'})
    expect(version('(Corrects name of ferry)')).toEqual({kind: 'correction', text: 'Corrects'})
    expect(version('(Repeats without changes)')).toEqual({kind: 'repeat', text: 'Repeats'})
    expect(version('- adds quotes of the coach, byline')).toEqual({kind: 'update', text: 'adds'})
    expect(version('Eds: With AP Photos.')).toBeUndefined()
  })

  it('finds where the earlier story goes on', () => {
    const text = 'Eds: LEADS with 4 grafs to update death toll, comment. Pickup 5th graf pvs, `The mayor...'
    const found = readNote(text, 0, text.length)
    expect(found?.note.end).toBe(text.length)
    expect(found?.pickup).toEqual({
      kind: 'pickup',
      text: 'Pickup 5th graf pvs, `The mayor...',
      start: 55,
      end: text.length
    })
    const second = 'Eds: SUBS 2nd graf to correct figure; picks up 3rd graf pvs, bgng: The ferry'
    expect(readNote(second, 0, second.length)?.pickup?.start).toBe(38)
  })

  it.each([
    '(Adds up to 4,000 jobs, the union said.)',
    '(He updates his page daily.)',
    'Correction of the market came on Monday, when shares fell.',
    'Kill Bill was shown on Sunday.',
    'Embargoed goods were found on the ferry.',
    'With the economy running at a strong clip, markets rose.',
    'Hold the line, the mayor told the crowd.',
    'Note that the harbour is closed.',
    'Editors of the paper said they were surprised.',
    'Updates to the system will follow next year, she said.',
    'Urgent action is needed, the mayor said.',
    'This story has been told many times.',
    'This is a story of two cities.',
    'More to come from the talks, the mayor said, was unlikely.',
    'For release of the hostages, the rebels want money.',
    'UPDATE 2-Novaria Corp gives profit view',
    '(Reporting by Ana Ruiz; Editing by Jo Brown)',
    '(With inputs from agencies)',
    '(MORE)',
    '(Reuters)',
    'Changes in the weather',
    'Corrections',
    'End advantage for the home team',
    'Pickup trucks sold well.',
    'Picks up speed',
    'Caution was urged by the mayor.',
    'Attention turned to the harbour.',
    'An earlier version of the plan was rejected by voters.',
    'The magazine has retracted its story about the mayor after a review.',
    '- Adds 5 new routes to Oslo',
    'See you in court, the mayor said.',
    ''
  ])('refuses %s', text => {
    expect(kind(text)).toBeUndefined()
  })
})

describe('findLeadingNote', () => {
  function leading(text: string): [string, string, string] | undefined {
    const flat = flatten(text)
    const found = findLeadingNote(flat, 0, flat.length)
    return found && [found.note.kind, found.note.text, flat.slice(found.end).trim().slice(0, 8)]
  }

  it('finds notes in front of a dateline or byline', () => {
    expect(leading('(adds details, background) GENEVA, Sept 5 (Reuters) - A mill')).toEqual([
      'update',
      'adds details, background',
      'GENEVA, '
    ])
    expect(leading('(Updates with victim identified) By Ana Ruiz LIMA (Reuters) - A')).toEqual([
      'update',
      'Updates with victim identified',
      'By Ana R'
    ])
    expect(leading('(Corrects name (paragraph 3) of ferry)\nOSLO (Reuters) - A')).toEqual([
      'correction',
      'Corrects name (paragraph 3) of ferry',
      'OSLO (Re'
    ])
    expect(leading('(Adds quotes) (Refiles to fix typo) OSLO (Reuters) - A')).toEqual([
      'correction',
      'Adds quotes; Refiles to fix typo',
      'OSLO (Re'
    ])
  })

  it.each([
    '(Reuters) - A ferry sank',
    '(AP) A ferry',
    'GENEVA (Reuters) - A mill',
    '(Adds details',
    '(adds details) and so on',
    '(Adds details)'
  ])('refuses %s', text => {
    expect(leading(text)).toBeUndefined()
  })
})
