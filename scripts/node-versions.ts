/**
 * `npm run test:nodes`: the packed package under other versions of Node, whose
 * binaries are packages of npm: every fixture, in every format, must come to
 * the same bytes as here. Fetches some 60 MB a version, into a temporary folder.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import manifest from '../package.json' with {type: 'json'}

const {positionals} = parseArgs({allowPositionals: true})
const versions = positionals.length > 0 ? positionals : ['20', '22', '24']
const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'wirestory-nodes-'))

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--silent'], {cwd, stdio: ['ignore', 'ignore', 'inherit']})
}

/** The binary's package needs no script to be run, other than `node` itself. */
function fetchNode(version: string): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  const home = path.join(folder, `node-${version}`)
  mkdirSync(home)
  writeFileSync(path.join(home, 'package.json'), '{"private": true}\n')
  npm(['install', '--prefer-offline', '--ignore-scripts', `${name}@${version}`], home)
  return path.join(home, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node')
}

function smoke(binary: string, consumer: string): string[] {
  const output = execFileSync(binary, ['smoke.js', path.join(root, 'fixtures')], {cwd: consumer, encoding: 'utf8'})
  return output.trim().split('\n')
}

try {
  const consumer = path.join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(path.join(consumer, 'package.json'), '{"private": true, "type": "module"}\n')
  npm(['pack', '--ignore-scripts', '--pack-destination', consumer], root)
  npm(['install', '--prefer-offline', `./${manifest.name}-${manifest.version}.tgz`], consumer)
  copyFileSync(path.join(root, 'scripts/nodes/smoke.js'), path.join(consumer, 'smoke.js'))
  const expected = smoke(process.execPath, consumer)
  console.log(`${process.version} (this one): ${expected.length} results`)
  for (const version of versions) {
    const binary = fetchNode(version)
    const name = execFileSync(binary, ['--version'], {encoding: 'utf8'}).trim()
    const given = smoke(binary, consumer)
    const differing = expected.filter((line, index) => line !== given[index])
    console.log(`${name}: ${given.length} results, ${differing.length} of them different`)
    for (const line of differing.slice(0, 10)) console.log(`  ${line}`)
    if (given.length !== expected.length || differing.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
