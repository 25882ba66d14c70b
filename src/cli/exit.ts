/** The exit statuses. */

/** Everything was done. */
export const ok = 0
/** A file could not be read, or the output not be written. */
export const failure = 1
/** The arguments are wrong. */
export const usage = 2
/** Stopped by Ctrl-C: 128 and the number of the signal, as shells have it. */
export const interrupted = 130
