/**
 * Which writing of a story this is, as slugs, headers and headline tags say it.
 */
import type {StoryVersion} from '../story/types.ts'

/** `1st Ld-Writethru`, `10thLd-Writethru`, `2nd Ld - Writethru`, `Reagan2nd-ldwritethru`, `Writethru`. */
const leadForm =
  /(?<number>\d{1,2})(?:st|nd|rd|th|h)?[ -]{0,2}(?:ld|lead)(?![a-z]{0,3}er)(?: {0,2}-? {0,2}(?<writethru>writethru))?/i
const writethruForm = /^(?:-|adv ?\d{1,2}-)?(?:(?<number>\d{1,2})(?:st|nd|rd|th)[ -])?writethru$/i
/** `2nd Add`, `5thadd`, `4th Take`: what follows the first transmission. */
const addForm = /(?<number>\d{1,2})(?:st|nd|rd|th)[ -]?(?:add|take)/i
/** `UPDATE 1`, `WRAPUP 2`, `CORRECTED`, as slugs of Reuters list them among `PIX` and `TV`. */
const deskForm = /^(?<word>UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|LEAD|LD)(?: (?<number>\d{1,2}))?$/i

const deskKinds: Readonly<Record<string, StoryVersion['kind']>> = {
  update: 'update',
  wrapup: 'update',
  corrected: 'correction',
  correction: 'correction',
  refile: 'correction',
  rpt: 'repeat',
  repeat: 'repeat',
  lead: 'lead',
  ld: 'lead'
}

/**
 * Reads a version out of a part of a slug or header.
 *
 * @param part what stands between two commas, such as `10th Ld-Writethru` or `UPDATE 1`
 */
export function readVersion(part: string): StoryVersion | undefined {
  const printed = part.trim()
  if (printed.length > 60) return undefined
  const lead = leadForm.exec(printed)
  if (lead) {
    const kind = lead.groups?.['writethru'] === undefined ? 'lead' : 'writethru'
    return {kind, number: Number(lead.groups?.['number']), text: lead[0]}
  }
  const writethru = writethruForm.exec(printed)
  if (writethru) {
    const number = writethru.groups?.['number']
    return {kind: 'writethru', ...(number !== undefined && {number: Number(number)}), text: printed}
  }
  const desk = deskForm.exec(printed)
  if (desk) {
    const number = desk.groups?.['number']
    const kind = deskKinds[(desk.groups?.['word'] ?? '').toLowerCase()] ?? 'other'
    return {kind, ...(number !== undefined && {number: Number(number)}), text: printed}
  }
  const add = addForm.exec(printed)
  return add ? {kind: 'take', number: Number(add.groups?.['number']), text: add[0]} : undefined
}
