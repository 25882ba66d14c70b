/** Colours of the terminal, used sparingly: everything is readable without them. */

/** SGR codes that turn a style on and off. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
} as const

type Style = keyof typeof styles

/** Puts a style around a text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string

const colours: Paint = (style, text) => {
  const [on, off] = styles[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}

const plain: Paint = (_style, text) => text

/**
 * Chooses colours or none: the flag decides, then `FORCE_COLOR`, then `NO_COLOR`, then the terminal.
 *
 * @param env the environment
 * @param isTerminal whether the output is one
 * @param refused whether `--no-color` was given
 */
export function choosePaint(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  refused: boolean
): Paint {
  if (refused) return plain
  const forced = env['FORCE_COLOR']
  if (forced) return forced === '0' || forced === 'false' ? plain : colours
  if (env['NO_COLOR']) return plain
  return isTerminal && env['TERM'] !== 'dumb' ? colours : plain
}
