import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { type Choice, importKey, type ResourceImport, saveImport } from './api'
import { ColumnsForm } from './ColumnsForm'
import { FindingList } from './FindingList'
import { PreviewTable } from './PreviewTable'

type Props = {
  code: string
  list: ResourceImport
  areas: readonly Choice[]
  kinds: readonly Choice[]
  scenes: readonly Choice[]
  organizers: readonly Choice[]
}

/** What a list would bring; what is wrong with it; and the one button that saves all of it. */
export function ImportPage({ code, list, ...choices }: Props) {
  const queryClient = useQueryClient()
  const took = (now: ResourceImport) => queryClient.setQueryData(importKey(code, list.id), now)
  const save = useMutation({ mutationFn: () => saveImport(code, list), onSuccess: took })
  const again = <Link to="/resource-imports/new">ほかの一覧表を取り込む</Link>
  if (list.state !== 'PREVIEW') {
    return (
      <Page title={list.fileName} back={again} focusKey={list.state} narrow>
        <SavingState list={list} />
      </Page>
    )
  }
  return (
    <Page title={list.fileName} back={again} focusKey={list.state}>
      <Counts list={list} />
      {list.failure && (
        <Notice tone="danger">
          <p>前に保存しようとしたときは、うまくいきませんでした。何も保存されていません。もう一度ためしてください。</p>
        </Notice>
      )}
      {list.savable ? (
        <Button look="primary" large unavailable={save.isPending} onClick={() => save.mutate()}>
          {list.rowsTotal}件を保存する
        </Button>
      ) : (
        <p>
          {list.counts.errorRows > 0
            ? 'なおすところがあるので、まだ保存できません。下を見てください。'
            : '保存するものがありません。'}
        </p>
      )}
      {save.error && (
        <Notice tone="danger" live>
          <p>{messageOf(save.error)}</p>
        </Notice>
      )}
      <FindingList title="なおすところ" findings={list.errors} total={list.counts.errorRows} unit="行" />
      <ColumnsForm key={list.version} code={code} list={list} onChosen={took} {...choices} />
      <PreviewTable rows={list.preview} />
      <FindingList title="お知らせ" findings={list.notes} total={list.counts.notes} unit="件" />
    </Page>
  )
}

function Counts({ list: { counts, headingRow } }: { list: ResourceImport }) {
  const parts: [string, number][] = [
    ['新しい', counts.added],
    ['変わる', counts.changed],
    ['いまと同じ', counts.same],
    ['もうあるかもしれない', counts.doubtful],
    ['ほかの担当なので変えない', counts.others],
    ['ほかの市区町村', counts.elsewhere],
    ['なおすところがある', counts.errorRows],
  ]
  return (
    <>
      <p className="page__lead">
        {parts
          .filter(([, count]) => count > 0)
          .map(([words, count]) => `${words} ${count}件`)
          .join('・') || '取り込める行がありません'}
      </p>
      <p>{headingRow}行目を見出しとして読みました。まだ何も保存していません。</p>
    </>
  )
}

function SavingState({ list }: { list: ResourceImport }) {
  if (list.state === 'SAVED') {
    return (
      <>
        <Notice tone="success" title={`${list.rowsTotal}件を保存しました`} live>
          <p>送ったファイルは、もう消しました。</p>
        </Notice>
        <p>
          <Link to="/resources">一覧を見る</Link>
        </p>
      </>
    )
  }
  return (
    <>
      <p role="status">
        保存しています。{list.rowsTotal}件のうち {list.rowsDone}件まで進みました。このページを閉じても続きます。
      </p>
      <progress aria-label="保存の進みぐあい" max={list.rowsTotal} value={list.rowsDone} />
    </>
  )
}
