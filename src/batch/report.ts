/** `reportBatch`: a page that shows what a batch came to. */
import {DamagedPart} from './recount.ts'
import {manifestName, writeWhole} from './manifest.ts'
import {collectReport} from './report/collect.ts'
import {reportPage} from './report/page.ts'
import {createToken} from './temporary.ts'
import {readManifest} from './verify.ts'

export const reportName = 'report.html'

/**
 * Reads all parts and writes `report.html` beside them: one page without
 * scripts that loads nothing.
 *
 * @param folder of the output
 * @throws DamagedPart where a part or the manifest is damaged, an Error of the
 *   system where the folder cannot be read or written
 */
export async function reportBatch(folder: string): Promise<void> {
  const manifest = readManifest(folder)
  if (!manifest) throw new DamagedPart(`${manifestName} is no manifest`)
  writeWhole(folder, reportName, reportPage(await collectReport(folder, manifest)), createToken())
}
