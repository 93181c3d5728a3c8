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

function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}
