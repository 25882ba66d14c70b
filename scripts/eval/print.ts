/** Figures as a table in Markdown, and what went wrong. */
import type {Figure} from './score.ts'

export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({name, stories, gold, found, right}) => {
    const precision = percent(right, found)
    const recall = percent(right, gold)
    return `| ${[name, stories, gold, found, right, precision, recall, percent(2 * right, gold + found)].join(' | ')} |`
  })
  return [
    '| field | stories | gold | found | right | precision | recall | F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows
  ].join('\n')
}

/** Where nothing was to be found and nothing was, there is no figure. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

/** The first misses of each field: `-` what the gold has, `+` what was found instead. */
export function printMisses(figures: readonly Figure[], most: number): string {
  return figures
    .flatMap(({name, misses}) =>
      misses
        .slice(0, most)
        .map(({id, missing, extra}) =>
          [
            `${name}, ${id}`,
            ...missing.map(value => `  - ${short(value)}`),
            ...extra.map(value => `  + ${short(value)}`)
          ].join('\n')
        )
    )
    .join('\n')
}

const width = 100

function short(value: string): string {
  return value.length > width ? `${value.slice(0, width)}…` : value
}
