/**
 * `wirestory/compromise`: a plugin that asks compromise about what our own
 * rules leave open. Importing this loads compromise; no other entry does.
 */
export {wireCompromise} from './passes/compromise.ts'
