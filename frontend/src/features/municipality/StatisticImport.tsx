import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@/shared/api/client'
import { messageOf } from '@/shared/api/problemMessages'
import { upload } from '@/shared/api/upload'
import { Button } from '@/shared/ui/Button'
import { DataTable } from '@/shared/ui/DataTable'
import { FileField } from '@/shared/ui/FileField'
import { Notice } from '@/shared/ui/Notice'

type Reading = Schemas['AreaStatisticImportView']

const FAULTS: Readonly<Record<string, string>> = {
  required: '何も書いてありません。',
  'column-missing': 'この見出しの列がありません。',
  'unknown-area': 'この名前の地域がありません。「地域」に足すか、名前を合わせてください。',
  'ambiguous-area': '同じ名前の地域がいくつかあります。',
  day: '日付として読めません。',
  'date-range': '今日より後の日付です。',
  number: '数として読めません。',
  'aged-above-population': '65歳以上の合計が、総人口より多くなっています。',
  'same-as-row': '同じ地域と日付の行が、前にもあります。',
}

/** Figures of many areas at once: the file is read first, and saved when its reader agrees. */
export function StatisticImport({ code }: { code: string }) {
  const [file, setFile] = useState<File>()
  const queryClient = useQueryClient()
  const send = (chosen: File, save: boolean) =>
    upload<Reading>({
      path: `/api/v1/municipalities/${code}/area-statistic-imports?save=${save}`,
      method: 'POST',
      file: chosen,
    })
  const look = useMutation({ mutationFn: (chosen: File) => send(chosen, false) })
  const save = useMutation({
    mutationFn: (chosen: File) => send(chosen, true),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['area-statistics'] }),
  })
  const failure = look.error ?? save.error
  return (
    <details className="more">
      <summary>人口の表を取り込む</summary>
      <p>
        「地域・年齢別人口」の表（自治体標準オープンデータセット）です。調査年月日・地域名・総人口・世帯数と、65歳からの
        年齢ごとの列を読みます。
      </p>
      <FileField
        label="人口の表のファイル"
        hint="CSV か Excel（xlsx）、20メガバイトまで。"
        accept=".csv,.txt,.xlsx"
        onChoose={(chosen) => {
          setFile(chosen)
          save.reset()
          look.mutate(chosen)
        }}
      />
      <p role="status">
        {look.isPending || save.isPending ? '読んでいます。' : save.data?.saved ? '保存しました。' : ''}
      </p>
      {failure && (
        <Notice tone="danger" live>
          <p>{messageOf(failure)}</p>
        </Notice>
      )}
      {look.data && !save.data?.saved && <ReadingView reading={look.data} onSave={() => file && save.mutate(file)} />}
    </details>
  )
}

function ReadingView({ reading, onSave }: { reading: Reading; onSave: () => void }) {
  const changes = reading.added + reading.changed
  return (
    <>
      <p>
        新しい {reading.added}件・変わる {reading.changed}件・いまと同じ {reading.same}件
      </p>
      {reading.errors.length > 0 ? (
        <Notice tone="warning" title="なおすところがあるので、まだ保存できません">
          <ul>
            {reading.errors.map((error) => (
              <li key={`${error.row} ${error.heading} ${error.code}`}>
                {error.row}行目「{error.heading}」 {FAULTS[error.code] ?? '書き方をたしかめてください。'}
                {error.text && `（${error.text}）`}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        changes > 0 && (
          <Button look="primary" onClick={onSave}>
            {changes}件を保存する
          </Button>
        )
      )}
      <DataTable
        caption="はじめの行は、こうなります"
        rows={reading.preview}
        rowKey={(row) => String(row.row)}
        columns={[
          { key: 'area', label: '地域', cell: (row) => row.areaName },
          { key: 'asOf', label: '日', cell: (row) => row.asOf },
          { key: 'population', label: '人口', cell: (row) => row.population ?? '', align: 'end' },
          { key: 'aged65', label: '65歳以上', cell: (row) => row.aged65 ?? '', align: 'end' },
          { key: 'households', label: '世帯', cell: (row) => row.households ?? '', align: 'end' },
        ]}
      />
    </>
  )
}
