/** The help, rendered from the tables. */
import {belongsTo, commands, options, type CommandName} from './options.ts'

/** Two columns, the left one as wide as its widest entry. */
function columns(rows: ReadonlyArray<readonly [string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

function indent(line: string): string {
  return `  ${line}\n`
}

function optionRows(command?: CommandName): Array<readonly [string, string]> {
  return Object.entries(options)
    .filter(([name]) => command === undefined || belongsTo(name, command))
    .map(([name, {short, value, summary}]) => [
      `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      summary
    ])
}

/**
 * The help text, of all or of one command.
 *
 * @param command the command
 */
export function renderHelp(command?: CommandName): string {
  if (command === undefined) {
    const list = Object.entries(commands)
    return (
      'wirestory: reads the raw text of news-agency stories.\n\n' +
      'Usage: wirestory COMMAND [OPTION...] [FILE...]\n\n' +
      `Commands:\n${columns(list.map(([name, {usage, summary}]) => [`${name} ${usage}`, summary]))}\n` +
      `Options:\n${columns(optionRows())}\n` +
      `Examples:\n${list.map(([, {examples}]) => examples.map(indent).join('')).join('')}\n` +
      'Without a FILE, or with - for one, standard input is read.\n' +
      'Exit status: 0, 1 when a file could not be read, 2 when the arguments are wrong,\n' +
      '130 when Ctrl-C or SIGTERM stopped a batch.\n'
    )
  }
  const {usage, summary, examples} = commands[command]
  return (
    `wirestory ${command}: ${summary}.\n\n` +
    `Usage: wirestory ${command} [OPTION...] ${usage}\n\n` +
    `Options:\n${columns(optionRows(command))}\n` +
    `Examples:\n${examples.map(indent).join('')}`
  )
}
