/** The body in runs: list items that follow each other are one list. */
import type {Paragraph} from '../story/types.ts'

export interface Run {
  kind: Paragraph['kind']
  /** Into `Story.paragraphs`, following each other. */
  indices: number[]
}

/**
 * Joins the list items of a list; every other paragraph is a run of its own.
 *
 * @param paragraphs of a story
 */
export function bodyRuns(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = []
  for (const [index, {kind}] of paragraphs.entries()) {
    const last = runs.at(-1)
    if (kind === 'list-item' && last?.kind === kind) last.indices.push(index)
    else runs.push({kind, indices: [index]})
  }
  return runs
}
