/** Work on things as they come, a bounded number at a time. */

/**
 * Runs work on each of some things. None is asked for before there is room for
 * it, and what is done is given at once, however long the next thing takes.
 *
 * @param things what comes; what came before it failed is worked on and given first
 * @param limit how many are worked on, or wait to be taken, at a time
 * @param ordered whether results come in the order of the things, or as they are done
 * @param work what is done with each
 * @throws whatever work rejects with, when its turn comes
 */
export async function* flowOf<T, R>(
  things: AsyncIterable<T>,
  limit: number,
  ordered: boolean,
  work: (thing: T, index: number) => Promise<R>
): AsyncGenerator<R, void, undefined> {
  const source = things[Symbol.asyncIterator]()
  const running = new Map<number, Promise<Done<R>>>()
  let count = 0
  let coming: Promise<Coming<T>> | undefined
  let end: Ended | undefined
  const start = (thing: T): void => {
    const index = count++
    const one = work(thing, index).then(result => ({index, result}))
    // It is told when its turn comes; until then nobody listens.
    one.catch(() => undefined)
    running.set(index, one)
  }
  try {
    for (;;) {
      if (!end && running.size < limit) coming ??= comingFrom(source)
      const [first] = running.values()
      const awaited = [...(ordered && first ? [first] : running.values()), ...(coming ? [coming] : [])]
      if (awaited.length === 0) break
      const happened = await Promise.race(awaited)
      if ('index' in happened) {
        running.delete(happened.index)
        yield happened.result
      } else {
        coming = undefined
        if ('thing' in happened) start(happened.thing)
        else end = happened
      }
    }
  } finally {
    // A source that was asked for its next thing hears nothing before it has that.
    const closed = end ? undefined : source.return?.()
    if (coming) closed?.catch(() => undefined)
    else await closed
  }
  await end?.failed
}

interface Done<R> {
  index: number
  result: R
}

/** The source is at its end, or has failed. */
interface Ended {
  failed?: Promise<unknown>
}

type Coming<T> = {thing: T} | Ended

function comingFrom<T>(source: AsyncIterator<T>): Promise<Coming<T>> {
  const next = source.next()
  return next.then(
    (answer): Coming<T> => (answer.done === true ? {} : {thing: answer.value}),
    () => ({failed: next})
  )
}
