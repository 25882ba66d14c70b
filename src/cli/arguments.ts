/** Reads the arguments of the command line by the table of options. */
import {parseArgs} from 'node:util'
import {belongsTo, commands, options, type CommandName} from './options.ts'

/** Whether this is the name of a command. */
function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** The arguments, understood. */
export interface Arguments {
  command?: CommandName
  /** Files, or the agencies' query. */
  operands: string[]
  flags: ReadonlySet<string>
  values: ReadonlyMap<string, string>
}

/** The arguments cannot be understood; the message says why. */
export class UsageError extends Error {}

/**
 * Reads the command line's arguments.
 *
 * @param argv arguments without node and script
 */
export function readArguments(argv: readonly string[]): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, {type, short}]) => [name, short === undefined ? {type} : {type, short}])
  )
  const {tokens} = parseArgs({args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true})
  const words: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw new UsageError(`there is no option ${token.rawName}`)
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
      flags.add(token.name)
    } else {
      if (token.value === undefined || token.value === '') {
        throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? 'VALUE'}`)
      }
      values.set(token.name, token.value)
    }
  }

  const [name, ...operands] = words
  if (name === undefined) return {operands, flags, values}
  if (name === 'help') return readHelp(operands, flags)
  if (!isCommand(name)) {
    throw new UsageError(`there is no command ${name}; to read a file: wirestory parse ${name}`)
  }
  for (const given of [...flags, ...values.keys()]) {
    if (!belongsTo(given, name)) throw new UsageError(`wirestory ${name} has no option --${given}`)
  }
  for (const [option, value] of values) {
    const choices = options[option]?.choices?.[name]
    if (choices && !choices.includes(value)) {
      throw new UsageError(`--${option} of wirestory ${name} is one of ${choices.join(', ')}, not ${value}`)
    }
  }
  return {command: name, operands, flags, values}
}

/** `wirestory help parse` is `wirestory parse --help`. */
function readHelp(operands: readonly string[], flags: ReadonlySet<string>): Arguments {
  const [topic] = operands
  const help = {operands: [], flags: new Set([...flags, 'help']), values: new Map<string, string>()}
  if (topic === undefined) return help
  if (!isCommand(topic)) throw new UsageError(`there is no command ${topic}`)
  return {...help, command: topic}
}
