import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

/** A story with a block above a picture's credit, and the captions that are read. */
function captions(above: string, credit: string): string[] {
  const lead =
    'LIMA, May 3 (Reuters) - Two ferries of the northern line met in the harbour mouth, the port captain said on Friday.'
  const rest =
    'The port captain wants a light on the mole. Nobody has paid for one since the old one fell into the sea.'
  return parseStory(['Ferries meet off Lima', lead, above, credit, rest, ''].join('\n\n')).captions.map(
    ({text}) => text
  )
}

describe('a credit on its own line', () => {
  it.each([
    ['Two ferries in the harbour of Lima.', 'Photo: Ana Ruiz/AFP'],
    ['Ferries wait for the tide', 'Getty Images'],
    ['Ferries wait for the tide', '© ANA RUIZ, AFP'],
    ['Ana Ruiz, port captain, on the mole of Lima.', 'AP Photo/Juan Roe'],
    ['The crew calls its ship "the old lady" in the harbour of Lima.', 'Photo: Ana Ruiz/AFP']
  ])('has its caption above it: %s', (above, credit) => {
    expect(captions(above, credit)).toEqual([above])
  })

  it.each([
    [
      '"They sailed us like a cargo, but a cargo that is fed," Juan Roe told AFP after his rescue.',
      'Photo: Ana Ruiz/AFP'
    ],
    ['“We saw no light,” said Juan Roe, who steered the smaller of the two.', 'Getty Images'],
    ['The port captain waits for an answer.', 'Getty.']
  ])('makes no caption of a paragraph of the story: %s', (above, credit) => {
    expect(captions(above, credit)).toEqual([])
  })
})

describe('a caption above all else', () => {
  const story =
    'Ferries meet off Lima\n\nLIMA (Reuters) - Two ferries met in the harbour mouth, the port captain said on Friday.\n'

  it('has a sentence and a credit', () => {
    const first = 'Ferries wait off Lima, Peru, March 3, 2021. REUTERS/Ana Ruiz'
    const {captions: read, headline} = parseStory(`${first}\n\n${story}`)
    expect(read.map(({text}) => text)).toEqual(['Ferries wait off Lima, Peru, March 3, 2021.'])
    expect(headline?.title).toBe('Ferries meet off Lima')
  })

  it.each(['Ferries wait off Lima (AP Photo)', 'Ferries wait off Lima Ana RUIZ AFP'])('is no headline: %s', first => {
    const lead = 'Two ferries met in the harbour mouth of Lima, the port captain said late on Friday evening.'
    expect(parseStory(`${first}\n\n${lead}\n\n${lead} Twice.\n`).captions).toEqual([])
  })
})

describe('a button of the page', () => {
  const lead = 'Two ferries of the northern line met in the harbour mouth, the port captain said on Friday.'
  const page = (button: string, below: string): string =>
    ['Ferries meet off Lima', lead, button, below, `${lead} Again.`, ''].join('\n\n')

  it('has the caption below it', () => {
    const below = 'The smaller ferry lies at the mole of Lima on Friday.'
    expect(parseStory(page('Open this photo in gallery:', below)).captions.map(({text}) => text)).toEqual([below])
  })

  it.each([
    ['Open this photo in gallery:', '“We saw no light,” said Juan Roe, who steered the smaller of the two.'],
    ['The photo in the gallery', 'The smaller ferry lies at the mole of Lima.']
  ])('makes no caption of %s above %s', (button, below) => {
    expect(parseStory(page(button, below)).captions).toEqual([])
  })
})

describe('a line with the sign of copyright', () => {
  it('is no credit of the paragraph above it', () => {
    expect(captions('The port has 41 ferries, and 19 of them have been for sale since May.', '© AFP')).toEqual([])
  })

  it('is the credit of a caption', () => {
    expect(captions('Two ferries in the harbour of Lima', '© Ana Ruiz/AFP')).toEqual([
      'Two ferries in the harbour of Lima'
    ])
  })
})

describe('a house of three letters in brackets', () => {
  it('is the credit of a sentence', () => {
    expect(captions('The ferry was seen near the light. (QT Photo)', 'Share')).toEqual([
      'The ferry was seen near the light.'
    ])
  })

  it('is none without a picture', () => {
    expect(captions('The ferry was seen near the light. (QT)', 'Share')).toEqual([])
  })
})

describe('a station and its photographer in brackets', () => {
  it('make a caption of a sentence', () => {
    const caption = 'The northern line has been shut since Thursday. (ABC Quay: Ana Ruiz)'
    expect(captions(caption, 'Share')).toEqual(['The northern line has been shut since Thursday.'])
  })

  it.each(['The vote went to the north. (Labour: Ana Ruiz)', 'The vote went to the north (ABC Quay: Ana Ruiz)'])(
    'make none of %s',
    line => {
      expect(captions(line, 'Share')).toEqual([])
    }
  )
})

describe('a name and an agency in capitals', () => {
  it('are the credit of a sentence in small letters', () => {
    expect(captions('Ferries wait for the tide on September 14, 2021 ANA RUIZ AFP', 'Share')).toEqual([
      'Ferries wait for the tide on September 14, 2021'
    ])
  })

  it.each([
    'FERRIES WAIT FOR THE TIDE ANA RUIZ AFP',
    'The northern line will sue PORT LIMA',
    'The northern line joins OPEC'
  ])('are none in %s', line => {
    expect(captions(line, 'Share')).toEqual([])
  })
})

describe('a line that leads to another story', () => {
  it('is no dateline in capitals', () => {
    const lead =
      'The port captain wants a light on the mole. Nobody has paid for one since the old one fell into the sea.'
    const {dateline} = parseStory(
      ['Ferries meet off Lima', lead, 'READ ALSO - Ferry fares to rise in the north', lead].join('\n\n')
    )
    expect(dateline).toBeUndefined()
  })
})
