import { queryOptions } from '@tanstack/react-query'
import type { Me } from '@/features/account/api'
import { codeListQuery } from '@/features/municipality/api'
import { api, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'

export type Place = { id: string; name: string; kana?: string | undefined; words?: string }

const FOR_A_DAY = { staleTime: 24 * 3_600_000, gcTime: Number.POSITIVE_INFINITY } // a voice is left where the line is dead
const LIMIT = 200

export function categoriesQuery(code: string) {
  return { ...codeListQuery(code, 'VOICE_CATEGORY'), ...FOR_A_DAY }
}

/** The places that a person may mean: the areas of the own councils and each 町内 in them; for the city all of them. */
export function placesQuery(me: Me) {
  const code = me.municipalityCode
  const districts = me.councils.map(({ areaId, areaName }) => ({ id: areaId, name: areaName }))
  const roots = me.role === 'CITY' ? [undefined] : [...new Set(districts.map(({ id }) => id))]
  return queryOptions({
    queryKey: ['areas', code, 'places', ...roots],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(roots.map((withinId) => neighborhoods(code, withinId, signal)))
      const places: Place[] = [...districts, ...found.flat()]
      return [...new Map(places.map((place) => [place.id, place])).values()].sort(byReading)
    },
    ...FOR_A_DAY,
  })
}

/** Finds by name or reading, in whichever kana it is typed. */
export function findPlaces(places: readonly Place[], typed: string): readonly Place[] {
  const wanted = plain(typed)
  return places.filter((place) => plain(place.name).includes(wanted) || plain(place.kana ?? '').includes(wanted))
}

function neighborhoods(code: string, withinId: string | undefined, signal: AbortSignal) {
  return everyPage((cursor) =>
    unwrap(
      api.GET('/api/v1/municipalities/{code}/areas', {
        params: {
          path: { code },
          query: {
            schemeCode: 'NEIGHBORHOOD',
            limit: LIMIT,
            ...(withinId && { withinId }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      }),
    ),
  )
}

const READING = new Intl.Collator('ja')

function byReading(one: Place, other: Place): number {
  return READING.compare(one.kana ?? one.name, other.kana ?? other.name)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
