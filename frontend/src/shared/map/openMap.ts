import { loadBaseMap } from './baseMap'
import type { MapOptions, MapView } from './mapView'

/** The vector map, or where the device has no WebGL2 a simpler one. Each comes only when it is needed. */
export async function openMap(options: Omit<MapOptions, 'baseMap'>): Promise<MapView> {
  const asked = loadBaseMap()
  if (hasWebGl2()) {
    try {
      const [baseMap, { openVectorMap }] = await Promise.all([asked, import('./vectorMap')])
      return await openVectorMap({ ...options, baseMap })
    } catch {
      options.container.replaceChildren() // a driver that promises more than it does: the simpler map serves too
    }
  }
  const [baseMap, { openSimpleMap }] = await Promise.all([asked, import('./simpleMap')])
  return openSimpleMap({ ...options, baseMap })
}

/** Sends for the code before the page that needs it is there. */
export function prepareMap(): void {
  const sent: Promise<unknown> = hasWebGl2() ? import('./vectorMap') : import('./simpleMap')
  sent.catch(() => undefined) // whoever opens the map asks again, and says so if it fails
}

let webGl2: boolean | undefined

function hasWebGl2(): boolean {
  webGl2 ??= document.createElement('canvas').getContext('webgl2') !== null
  return webGl2
}
