import {expect, it} from 'vitest'
import {weights} from '../../../src/quotes/resolve/history.ts'
import {weightAt} from '../../../src/quotes/resolve/weight.ts'
import {sentenceOf} from './sentence.ts'

it.each([
  ['Ruiz saw Lund.', 'Ruiz', 'subject'],
  ['Ruiz saw Lund.', 'Lund', 'other'],
  ['The port of Ruiz shut.', 'Ruiz', 'other'],
  ['For Ruiz, a teacher, the port is home.', 'Ruiz', 'subject'],
  ['For Ruiz the port is home.', 'Ruiz', 'other'],
  ['To Ruiz, a teacher, the port is home.', 'Ruiz', 'other'],
  ['But for Ruiz, a teacher, the port is home.', 'Ruiz', 'other'],
  ['Lund left for Ruiz, a teacher.', 'Ruiz', 'other'],
  ['Lund thought that Ruiz slept.', 'Ruiz', 'clauseSubject'],
  ['Lund thought that she saw Ruiz there.', 'Ruiz', 'other'],
  ['Lund thought Ruiz slept.', 'Ruiz', 'other'],
  ['Lund slept, and Ruiz left.', 'Ruiz', 'clauseSubject'],
  ['Lund slept, and Ruiz, a teacher, left.', 'Ruiz', 'other'],
  ['Lund slept with Ruiz left there.', 'Ruiz', 'other']
] as const)('%s: %s has the weight of %s', (text, name, part) => {
  const {chunks} = sentenceOf(text)
  const at = chunks.findIndex(({start, end}) => text.slice(start, end) === name)
  const verb = chunks.findIndex(chunk => chunk.verb?.form === 'finite')
  expect(at).toBeGreaterThanOrEqual(0)
  expect(weightAt(chunks, at, verb >= 0 && verb < at)).toBe(weights[part])
})
