import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@/shared/api/client'
import { ProblemError } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import { upload } from '@/shared/api/upload'
import { FileField } from '@/shared/ui/FileField'
import { Notice } from '@/shared/ui/Notice'
import { Select } from '@/shared/ui/Select'
import type { AreaScheme } from './api'

type Props = { code: string; schemes: readonly AreaScheme[] }

const FAULTS: Readonly<Record<string, string>> = {
  'unknown-area': 'どの地域か分かりません。name に、上の一覧と同じ名前を書いてください。',
  'ambiguous-area': '同じ名前の地域がいくつかあります。分け方をえらんでください。',
  'area-twice': 'この地域の境界は、前にもありました。片方を消してください。',
  'ring-open': '線が閉じていません。はじめの点と終わりの点を同じにしてください。',
  'self-crossing': '線が自分と交わっています。地図のソフトでなおしてください。',
  'geometry-unsound': '形が正しくありません。地図のソフトでなおしてください。',
  'geometry-type': '面（Polygon か MultiPolygon）ではありません。',
  'too-few-points': '点が足りません。4つより多くしてください。',
  'too-small': '小さすぎて、面になりません。',
  'position-swapped': '緯度と経度が逆のようです。経度を先に書いてください。',
  'position-outside-japan': '日本の外の点があります。数字をたしかめてください。',
  required: 'GeoJSON の FeatureCollection ではないようです。',
}

/** Boundaries come as a file from a map program; all of it is taken, or nothing. */
export function BoundaryImport({ code, schemes }: Props) {
  const [schemeId, setSchemeId] = useState('')
  const queryClient = useQueryClient()
  const bring = useMutation({
    mutationFn: (file: File) =>
      upload<Schemas['BoundariesSaved']>({
        path: `/api/v1/municipalities/${code}/area-boundaries${schemeId ? `?schemeId=${schemeId}` : ''}`,
        method: 'PUT',
        file,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['area-map'] }),
  })
  return (
    <details className="more">
      <summary>地域の境界を取り込む</summary>
      <p>地図に線を描くためのファイルです。名前の同じ地域の境界が新しくなります。ほかの地域はそのままです。</p>
      <Select
        label="どの分け方の地域か"
        emptyLabel="どれでも"
        options={schemes.map((scheme) => ({ value: scheme.id, label: scheme.name }))}
        value={schemeId}
        onChange={(event) => setSchemeId(event.target.value)}
      />
      <FileField
        label="境界のファイル"
        hint="GeoJSON、10メガバイトまで。"
        accept=".geojson,.json"
        onChoose={(file) => bring.mutate(file)}
      />
      <p role="status">
        {bring.isPending ? '読んでいます。' : bring.data ? `${bring.data.saved}の地域の境界を保存しました。` : ''}
      </p>
      {bring.error && (
        <Notice tone="danger" title="何も保存していません" live>
          <Faults error={bring.error} />
        </Notice>
      )}
    </details>
  )
}

function Faults({ error }: { error: Error }) {
  const faults = error instanceof ProblemError ? error.problem.errors : []
  if (faults.length === 0) return <p>{messageOf(error)}</p>
  return (
    <ul>
      {faults.map(({ pointer, code }) => (
        <li key={`${pointer} ${code}`}>
          {featureWords(pointer)}
          {FAULTS[code] ?? '形をたしかめてください。'}
        </li>
      ))}
    </ul>
  )
}

/** `/features/2` is the third one to a person. */
function featureWords(pointer: string): string {
  const number = /^\/features\/(\d+)$/.exec(pointer)?.[1]
  return number === undefined ? '' : `${Number(number) + 1}番目の図形：`
}
