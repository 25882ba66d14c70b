import {expect, test} from 'vitest'
import {isRoleWord} from '../../src/lexicon/roles.ts'
import {isOrganisationName, orgWords, speakerNounKind} from '../../src/lexicon/speaker-nouns.ts'

test.each([
  ['ministry', 'organization'],
  ['ministries', 'organization'],
  ['company', 'organization'],
  ['agency', 'organization'],
  ['group', 'organization'],
  ['tank', 'organization'],
  ['watchdog', 'organization'],
  ['churches', 'organization'],
  ['report', 'document'],
  ['studies', 'document'],
  ['data', 'document'],
  ['figures', 'document'],
  ['analyses', 'document'],
  ['indictment', 'document'],
  ['lawsuits', 'document'],
  ['police', 'group'],
  ['sources', 'group'],
  ['militants', 'group'],
  ['children', 'group'],
  ['minister', undefined],
  ['Ministry', undefined],
  ['morning', undefined],
  ['', undefined]
])('%s is %s', (low, kind) => {
  expect(speakerNounKind(low)).toBe(kind)
})

test('a group or a document is no role, which have a table of their own', () => {
  const roles = ['officials', 'analysts', 'residents', 'experts', 'researchers', 'traders', 'voters', 'women']
  for (const role of roles) expect([role, isRoleWord(role), speakerNounKind(role)]).toEqual([role, true, undefined])
})

test.each([
  'Defense Ministry',
  'Ministry of Defence',
  'the Bank of Norfield',
  'Norfield Bank',
  'Tideworks Inc',
  'Tideworks Inc.',
  'Tideworks, Inc.',
  'University of Norfield',
  'Norfield University Hospital',
  'the Office of the Attorney General',
  'House of Representatives',
  'the White House',
  'Downing Street',
  'the State Department',
  'the Fed',
  'Kremlin',
  'the Pentagon',
  'Hamas',
  'al-Qaida',
  'NATO',
  'FBI',
  'EU',
  'U.N.',
  'S&P',
  'AFL-CIO',
  'Supreme Court',
  'Council on Foreign Relations',
  'Labor Party',
  'The Norfield Institute for Tides'
])('%s is an organisation', name => {
  expect(isOrganisationName(name)).toBe(true)
})

test.each([
  '',
  'Ana Ruiz',
  'Charlotte Church',
  'Margaret Court',
  'J.K.',
  'J.F.K.',
  'U.S.',
  'US',
  'JFK',
  'CEO',
  'Bank Street',
  'Bank',
  'the bank of norfield',
  'Bank of Norfield Governor Ana Ruiz',
  'Senate Majority Leader Ana Ruiz',
  'Norfield University Professor Ana Ruiz',
  'Moscow'
])('%s is none', name => {
  expect(isOrganisationName(name)).toBe(false)
})

test('the words are in lower case', () => {
  expect([...orgWords].filter(word => word !== word.toLowerCase())).toEqual([])
})
