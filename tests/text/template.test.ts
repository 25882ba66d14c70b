import {describe, expect, it} from 'vitest'
import {compileTemplates, type TemplateRow} from '../../src/text/template.ts'

function found(row: TemplateRow, text: string): string | undefined {
  const hit = compileTemplates([row]).match(text, 0, text.length)[0]
  return hit && text.slice(hit.start, hit.end)
}

describe('compileTemplates', () => {
  it('takes the whole stretch by default', () => {
    const row = {template: 'All rights reserved.'}
    expect(found(row, 'All rights reserved.')).toBe('All rights reserved.')
    expect(found(row, '  ALL RIGHTS   RESERVED. ')).toBe('ALL RIGHTS   RESERVED.')
    expect(found(row, 'All rights reserved. Really.')).toBeUndefined()
    expect(found(row, 'Nearly all rights reserved.')).toBeUndefined()
  })

  it('anchors at the start and at the end, on whole words', () => {
    expect(found({template: 'Sign up for', at: 'start'}, 'Sign up for our letter')).toBe('Sign up for')
    expect(found({template: 'Print', at: 'start'}, 'Printing is dear')).toBeUndefined()
    expect(found({template: 'Enditem', at: 'end'}, 'The ferry came back. Enditem')).toBe('Enditem')
    expect(found({template: 'end', at: 'end'}, 'It came to a bend')).toBeUndefined()
  })

  it('reads slots', () => {
    expect(found({template: '({n} min read)'}, '(4 min read)')).toBe('(4 min read)')
    expect(found({template: '({n} min read)'}, '(some min read)')).toBeUndefined()
    expect(
      found(
        {template: 'Copyright {year} {any}. All rights reserved.'},
        'Copyright 2011 Novaria Press. All rights reserved.'
      )
    ).toBeDefined()
    expect(
      found({template: 'Copyright {year} {any}. All rights reserved.'}, 'Copyright 20 Novaria. All rights reserved.')
    ).toBeUndefined()
    expect(
      found(
        {template: 'Writing by {name} in {place};', at: 'start'},
        "Writing by Ana de la Ruiz-O'Neill Jr. in Oslo; x"
      )
    ).toBe("Writing by Ana de la Ruiz-O'Neill Jr. in Oslo;")
    expect(
      found({template: 'Writing by {name} in {place};', at: 'start'}, 'Writing by candle light in Oslo; x')
    ).toBeUndefined()
    expect(
      found({template: '{name} contributed to this report.'}, 'ANA RUIZ contributed to this report.')
    ).toBeDefined()
    expect(
      found({template: '{name} contributed to this report.'}, 'nobody contributed to this report.')
    ).toBeUndefined()
    expect(found({template: 'nnn {initials}'}, 'NNN tca')).toBeDefined()
    expect(found({template: 'First published on {date}'}, 'First published on 3 May 2019, 09:15')).toBeDefined()
    expect(found({template: 'First published on {date}'}, 'First published on paper')).toBeUndefined()
  })

  it('takes as much as it can at an open edge', () => {
    expect(found({template: 'Follow {name}', at: 'start'}, 'Follow Ana Ruiz on the air')).toBe('Follow Ana Ruiz')
    expect(
      found({template: '{name} reported from Oslo.', at: 'end'}, 'It was over. Ana Ruiz reported from Oslo.')
    ).toBe('Ana Ruiz reported from Oslo.')
    expect(found({template: '(Reporting by {any})', at: 'end'}, 'Done (so far). (Reporting by Ana Ruiz)')).toBe(
      '(Reporting by Ana Ruiz)'
    )
  })

  it('compares quotation marks and free dashes without regard to their kind', () => {
    expect(found({template: "Editor's note:", at: 'start'}, 'EDITOR’S NOTE: see below')).toBe('EDITOR’S NOTE:')
    for (const dash of ['-', '--', '–', '—']) {
      expect(found({template: 'END -- Novaria', at: 'end'}, `it is. END ${dash} Novaria`)).toBe(`END ${dash} Novaria`)
      expect(found({template: '- Novaria'}, `${dash} Novaria`)).toBe(`${dash} Novaria`)
    }
    expect(found({template: '--Novaria Media', at: 'end'}, 'It ended. --Novaria Media')).toBe('--Novaria Media')
    expect(found({template: '--Novaria Media', at: 'end'}, 'It ended. —Novaria Media')).toBeUndefined()
    expect(found({template: 'Continue reading...'}, 'CONTINUE READING…')).toBe('CONTINUE READING…')
  })

  it('gives offsets in the text when blanks were folded', () => {
    const text = 'xx   Sign     up  for — us   yy'
    const hit = compileTemplates([{template: 'Sign up for -', at: 'start'}]).match(text, 2, text.length - 2)[0]
    expect(hit && text.slice(hit.start, hit.end)).toBe('Sign     up  for —')
  })

  it('gives all rows that match, in their order, with what else they say', () => {
    const index = compileTemplates([
      {template: '{any} Limited.', id: 'a'},
      {template: 'About', at: 'start', id: 'b'},
      {template: 'About {any}', id: 'c'}
    ] as const)
    const text = 'About Novaria Limited.'
    expect(index.match(text, 0, text.length).map(hit => hit.row.id)).toEqual(['a', 'b', 'c'])
    expect(index.match('', 0, 0)).toEqual([])
  })

  it('looks no farther than 400 characters', () => {
    const long = 'x'.repeat(500)
    expect(found({template: 'About {any}'}, `About ${long}`)).toBeUndefined()
    expect(found({template: 'About us', at: 'start'}, `About us ${long}`)).toBe('About us')
    expect(found({template: '(see {any})', at: 'end'}, `${long} (see below)`)).toBe('(see below)')
  })

  it('refuses templates that cannot be looked up', () => {
    expect(() => compileTemplates([{template: '{any} x {any}'}])).toThrow(TypeError)
    expect(() => compileTemplates([{template: '{any} then', at: 'start'}])).toThrow(
      'must start with a literal character'
    )
    expect(() => compileTemplates([{template: 'then {any}', at: 'end'}])).toThrow('must end with a literal character')
    expect(() => compileTemplates([{template: 'then {anything}'}])).toThrow('unknown slot')
    expect(() => compileTemplates([{template: 'By {name}{any} end'}])).toThrow('no text between')
    expect(() => compileTemplates([{template: ''}])).toThrow(TypeError)
  })
})
