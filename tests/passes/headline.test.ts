/** Headline and what stands beside it, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const lead = 'A storm has torn the roof off a mill at Lake Ulvik, but the beer kept flowing, its owner said.'
const rest = 'The roof was found 200 metres away, on the sauna of a neighbour who had been asleep.'

const read = (...blocks: string[]) => parseStory([...blocks, lead, rest, ''].join('\n'))

describe('the headline', () => {
  it('is none of a company above what it reports', () => {
    expect(read('Ulvik Mining plc', '27 June 2017', 'Drilling Update - Ulvik Project').headline?.text).toBe(
      'Drilling Update - Ulvik Project'
    )
  })

  it.each(['Storm takes the roof off Ulvik Brewing Ltd', 'Two Mills Limited, One Roof'])(
    'may name a company: %s',
    line => {
      expect(read(line, '27 June 2017').headline?.text).toBe(line)
    }
  )

  it('is no place below the agency’s name', () => {
    const {headline, bylines} = read(
      'Una tormenta se lleva el tejado',
      'EFE',
      'Las Palmas de Ulvik',
      '30 NOV 2022 - 13:05'
    )
    expect(headline?.text).toBe('Una tormenta se lleva el tejado')
    expect(bylines.map(({text}) => text)).toEqual(['EFE'])
  })

  it('stands below the agency’s name where nothing stands above', () => {
    expect(read('EFE', 'Tormenta en el norte', '30 NOV 2022 - 13:05').headline?.text).toBe('Tormenta en el norte')
  })
})

describe('the kicker', () => {
  it('is the label right above the headline, whatever the menu holds', () => {
    expect(read('Menu', 'World', 'Politics', 'BUSINESS', 'Storm takes the roof off a mill').kicker?.text).toBe(
      'BUSINESS'
    )
  })
})

describe('a byline', () => {
  it.each(['Author', 'Written by:'])('stands below its label: %s', label => {
    const {bylines, kicker} = read(
      'Why mills lose roofs',
      label,
      'Ann Mills',
      'Senior Lecturer in Roofs, University of Ulvik'
    )
    expect(bylines.flatMap(({people}) => people.map(({name}) => name))).toEqual(['Ann Mills'])
    expect(kicker).toBeUndefined()
  })

  it('is no single word below a label', () => {
    expect(read('Why mills lose roofs', 'Author', 'Books').bylines).toEqual([])
  })
})
