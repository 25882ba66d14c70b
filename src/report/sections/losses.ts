/** Records that are not whole: why, and which have no story at all. */
import {element, type Markup} from '../../formats/markup.ts'
import type {Figures} from '../figures.ts'
import {nameCell, table} from '../table.ts'
import {count, counted, shown} from '../words.ts'
import {section} from './section.ts'

/** Reasons that are listed, of each status. */
const listed = 20

export function lossesSection(figures: Figures): Markup {
  const {partial, quarantined} = figures
  const lead = [
    partial > 0 &&
      `${counted(partial, 'record is', 'records are')} partial: damaged or too long, and the story is what could be read of it.`,
    quarantined > 0 && `${counted(quarantined, 'record is', 'records are')} quarantined: there is no story.`,
    partial + quarantined === 0 && 'Every record gave a whole story.'
  ]
  return section(
    {id: 'losses', title: 'Partial and quarantined', lead: lead.filter(Boolean).join(' ')},
    partial + quarantined === 0 ? undefined : reasonsTable(figures),
    quarantined === 0 ? undefined : recordsTable(figures)
  )
}

function reasonsTable({reasons}: Figures): Markup {
  const rows = (['quarantined', 'partial'] as const).flatMap(status =>
    reasons[status].top(listed).map(({name, count: n}) => [element('code', {}, shown(name)), status, count(n)])
  )
  return table({
    caption: 'Records by reason',
    columns: [
      {head: 'Reason', kind: 'name'},
      {head: 'Status', kind: 'text'},
      {head: 'Records', kind: 'number'}
    ],
    rows
  })
}

function recordsTable({quarantinedRecords, quarantined}: Figures): Markup {
  const more = quarantined - quarantinedRecords.length
  return table({
    caption: more > 0 ? `The first quarantined records; ${count(more)} more are in the parts` : 'Quarantined records',
    columns: [
      {head: 'File', kind: 'name'},
      {head: 'Bytes', kind: 'text'},
      {head: 'Reason', kind: 'text'}
    ],
    rows: quarantinedRecords.map(({source: {file, start, end}, key, reason}) => [
      element(
        'span',
        {},
        nameCell(fileWords(file)),
        key === undefined ? undefined : element('span', {class: 'sentence'}, element('bdi', {}, `key ${shown(key)}`))
      ),
      `${count(start)} to ${count(end)}`,
      element('bdi', {}, shown(reason, 200))
    ])
  })
}

/** A path, cut in front, as its end tells more. */
function fileWords(file: string): string {
  return file.length > 60 ? `…${shown(file.slice(-59))}` : shown(file)
}
