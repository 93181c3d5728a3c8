import type { Place } from '@/shared/map/mapView'
import type { Position } from '../api'

/** A map counts the other way round. */
export function placeOf({ latitude, longitude }: Position): Place {
  return [longitude, latitude]
}
