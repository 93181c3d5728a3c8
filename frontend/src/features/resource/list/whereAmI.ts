import { inJapan } from '@/shared/map/mapView'
import type { Position } from '../api'

const WAIT_MS = 10_000

/** Asks the device once; what it says goes nowhere but into the reader's own question. Fails with a sentence for the reader. */
export function whereAmI(): Promise<Position> {
  return new Promise((found, failed) => {
    if (!('geolocation' in navigator)) return failed(new Error('この端末では、いまいる所が分かりません。'))
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (inJapan([longitude, latitude])) found({ latitude, longitude })
        else failed(new Error('端末の言う場所が日本の外です。'))
      },
      ({ code, PERMISSION_DENIED }) =>
        failed(
          new Error(
            code === PERMISSION_DENIED
              ? 'この端末では、いまいる所を使わない設定になっています。'
              : 'いまいる所が分かりませんでした。',
          ),
        ),
      { timeout: WAIT_MS },
    )
  })
}
