/** Words that tell whose doing a verb without a subject of its own is. */

/** What somebody's words come in: `Ruiz sent a letter saying`. */
export const carriers: ReadonlySet<string> = new Set(
  'statement report video complaint lawsuit letter email e-mail message tweet memo post release note speech op-ed remarks comments ad call briefing interview telegram article editorial appearance'.split(
    ' '
  )
)

/**
 * Verbs whose subject also does what a verb behind them says, whatever stands
 * between: `went on the radio to accuse`, `met the board to discuss`.
 */
export const movers: ReadonlySet<string> = new Set(
  'go come travel fly drive head return appear gather meet use have spend join work visit stop'.split(' ')
)

/** Words that pick one of many: `was the first senator to endorse her`. */
export const firsts: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'latest', 'only'])
