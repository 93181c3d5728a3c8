import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { FileField } from '@/shared/ui/FileField'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { bringList, type ResourceImport } from './api'
import { ExportLinks } from './ExportLinks'

const LARGEST = 20 * 1024 * 1024

type Props = { code: string; onBrought: (list: ResourceImport) => void }

/** The first of three steps: the file. */
export function ImportStart({ code, onBrought }: Props) {
  const [tooLarge, setTooLarge] = useState<string>()
  const bring = useMutation({
    mutationFn: (file: File) => bringList(code, file, crypto.randomUUID()),
    onSuccess: onBrought,
  })
  const choose = (file: File) => {
    const fits = file.size <= LARGEST
    setTooLarge(fits ? undefined : `「${file.name}」は大きすぎます。20メガバイトまでのファイルに分けてください。`)
    bring.reset()
    if (fits) bring.mutate(file)
  }
  const failure = tooLarge ?? (bring.error ? messageOf(bring.error) : undefined)
  return (
    <Page title="一覧表から取り込む" narrow>
      <p>
        Excel や CSV
        の一覧表を、地域資源の一覧に取り込みます。たしかめてから保存するので、選んだだけでは何も変わりません。
      </p>
      <FileField
        label="一覧表のファイル"
        hint="Excel（xlsx）・CSV・GeoJSON。20メガバイト、10万行まで。"
        accept=".xlsx,.csv,.txt,.geojson,.json"
        onChoose={choose}
      />
      <p role="status">{bring.isPending ? '読んでいます。行が多いと、少し時間がかかります。' : ''}</p>
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <section aria-labelledby="export">
        <h2 id="export">いまの一覧を表にする</h2>
        <p>表をなおして、もう一度取り込むことができます。管理番号の列はそのままにしてください。</p>
        <ExportLinks code={code} query={{}} />
      </section>
    </Page>
  )
}
