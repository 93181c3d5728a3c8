import { useMutation } from '@tanstack/react-query'
import { saveFile } from '@/features/meeting/files'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import type { ResourceQuery } from '../search'

type Props = {
  code: string
  /** What the list is narrowed to; the file is narrowed to the same. */
  query: ResourceQuery
}

const FORMATS = [
  { format: 'XLSX', label: 'Excel の表', ending: 'xlsx' },
  { format: 'CSV', label: 'CSV', ending: 'csv' },
  { format: 'GEOJSON', label: '地図のデータ（GeoJSON）', ending: 'geojson' },
  { format: 'ICALENDAR', label: 'カレンダー', ending: 'ics' },
] as const

/** The list as a file, in four forms. */
export function ExportLinks({ code, query }: Props) {
  const save = useMutation({
    mutationFn: ({ format, ending }: { format: string; ending: string }) =>
      saveFile(
        `/api/v1/municipalities/${code}/resources/export?${parameters({ ...query, format })}`,
        `地域資源.${ending}`,
      ),
  })
  return (
    <>
      <div className="row">
        {FORMATS.map((each) => (
          <Button key={each.format} unavailable={save.isPending} onClick={() => save.mutate(each)}>
            {each.label}
          </Button>
        ))}
      </div>
      <p role="status">{save.isPending ? 'ファイルを作っています。' : ''}</p>
      {save.error && (
        <Notice tone="danger" live>
          <p>{messageOf(save.error)}</p>
        </Notice>
      )}
    </>
  )
}

function parameters(asked: Record<string, unknown>): URLSearchParams {
  const all = Object.entries(asked).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]))
  return new URLSearchParams(all)
}
