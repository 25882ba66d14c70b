/** What Stryker loads, in each of its processes: it knows nothing of TypeScript. */
import {register} from 'tsx/esm/api'

register()

export const {strykerPlugins} = await import('./plugins.ts')
