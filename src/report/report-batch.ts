/** `reportBatch`: from the parts of a batch to a page. */
import {basename, dirname, join} from 'node:path'
import {writeWhole} from '../batch/parts/manifest.ts'
import {gather} from './gather.ts'
import {renderPage} from './page.ts'

/** The page's name in the folder of the batch. */
export const reportName = 'report.html'

/**
 * Reads all parts and writes a page that shows what is in them: without scripts,
 * and with nothing that is loaded from elsewhere. A file that is there is replaced.
 *
 * @param folder of the output of a batch
 * @param path of the page; `report.html` beside the parts by default
 * @throws InputError where there are no results to read
 * @throws DamagedPart where a part or the manifest is damaged
 * @throws an Error of the system where something cannot be read or written
 */
export async function reportBatch(folder: string, path = join(folder, reportName)): Promise<void> {
  writeWhole(dirname(path), basename(path), renderPage(await gather(folder)))
}
