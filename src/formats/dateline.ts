/** Where the dateline goes, in formats whose text carries it. */
import type {Story} from '../story/types.ts'

/**
 * The paragraph that the dateline begins: the first behind it, and no subhead or list.
 *
 * @param story a story
 * @returns an index into `Story.paragraphs`; nothing where there is no dateline or no such paragraph
 */
export function datelineParagraph({dateline, paragraphs}: Story): number | undefined {
  if (!dateline) return undefined
  const index = paragraphs.findIndex(({start, kind}) => kind === 'text' && start >= dateline.end)
  return index === -1 ? undefined : index
}
