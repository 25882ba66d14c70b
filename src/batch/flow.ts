/** Work on things as they come, a bounded number at a time. */

/**
 * Runs work on each of some things. None is asked for before there is room for
 * it, nor before what was done is taken.
 *
 * @param things what comes
 * @param limit how many are worked on at a time
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
  const running = new Map<number, Promise<Done<R>>>()
  let count = 0
  const next = async (): Promise<R> => {
    const [first] = running.values()
    const {index, result} = await (ordered && first ? first : Promise.race(running.values()))
    running.delete(index)
    return result
  }
  for await (const thing of things) {
    const index = count++
    const one = work(thing, index).then(result => ({index, result}))
    // It is told when its turn comes; until then nobody listens.
    one.catch(() => undefined)
    running.set(index, one)
    if (running.size >= limit) yield await next()
  }
  while (running.size > 0) yield await next()
}

interface Done<R> {
  index: number
  result: R
}
