/**
 * The tables of states and outlets, as the engine asks them: for the same
 * names again and again.
 */
import * as outlets from '../lexicon/outlets.ts'
import * as states from '../lexicon/states.ts'
import {remembering} from '../text/remember.ts'

/** The state that a name or a capital stands for: `Russia`, `Moscow`, `U.S.`. */
export const stateOf: (name: string) => states.StateRow | undefined = /* @__PURE__ */ remembering(states.stateOf)

/** The country of an adjective: `RU` for `Russian`, `US` for `U.S.`. */
export const demonymOf: (adjective: string) => string | undefined = /* @__PURE__ */ remembering(states.demonymOf)

/** Whether a name is that of a paper, broadcaster, site or agency. */
export const isOutlet: (name: string) => boolean = /* @__PURE__ */ remembering(outlets.isOutlet)
