/** Our parts of Stryker: what runs the tests, and what leaves mutants out. */
import {declareFactoryPlugin, declareValuePlugin, PluginKind} from '@stryker-mutator/api/plugin'
import {lines} from './lines.ts'
import {InProcessRunner} from './runner.ts'
import {sample} from './sample.ts'

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner()),
  declareValuePlugin(PluginKind.Ignore, 'sample', sample),
  declareValuePlugin(PluginKind.Reporter, 'lines', lines)
]
