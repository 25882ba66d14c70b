/**
 * The rules that sign a quote, in the order in which they are asked, each with
 * the construction that it reads: what is said is `C`.
 */
import type {QuoteRule} from '../story/types.ts'

export const quoteRules: Readonly<Record<QuoteRule, string>> = {
  relay: 'ANSA cited the envoy, Ana Ruiz, as saying C',
  'according-to': 'C, according to Ruiz',
  'as-put': 'as Ruiz put it, C; in the words of Ruiz, C',
  'cue-before-inverted': 'Said Ruiz: "C"',
  'cue-after-inverted': '"C," said Ruiz',
  'cue-after': '"C," Ruiz said; C, Ruiz said; "C," Ruiz said, "C"',
  'cue-before': 'Ruiz said: "C"',
  clause: 'Ruiz said that C; Ruiz asked whether C',
  infinitive: 'Ruiz promised to C; Ruiz urged them to C',
  object: 'Ruiz called the plan C; Ruiz denied C',
  noun: "Ruiz's claim that C; Ruiz is confident that C",
  label: 'RUIZ: C',
  dash: '"C" - Ana Ruiz',
  colon: 'Ruiz took the floor: "C"',
  heading: 'Ana Ruiz, mayor of Brack, on a line of its own, and below it: "C"',
  'next-sentence': '"C!" Ruiz shouted.',
  'next-paragraph': '"C" and in the next paragraph: said Ruiz',
  continued: 'Ruiz had her say. "C," she said. "C"',
  'continued-sentence': 'Ruiz said C while repairs "C"',
  subject: 'Ruiz left the hall "C"',
  compromise: 'found by `wirestory/compromise` at words that no rule above could sign',
  'carried-over': 'a paragraph that is all "C", behind one that ends with what Ruiz said',
  unattributed: '"C", and nothing in sight that says who said it'
}
