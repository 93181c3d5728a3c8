import { UnsavedForms } from '@/shared/forms/UnsavedForms'
import type { CodeList, ListName } from './api'
import { CodeListForm } from './CodeListForm'

export const LISTS: readonly { list: ListName; title: string; hint: string }[] = [
  {
    list: 'VOICE_CATEGORY',
    title: '何の声か',
    hint: '声をのこすとき、はじめにえらぶことばです。6つまでが押しやすい数です。',
  },
  { list: 'MEETING_KIND', title: '会議の種類', hint: '会議をひらくときにえらぶことばです。' },
  { list: 'CAPACITY', title: '名簿の役目', hint: '協議体の名簿に人を足すときにえらぶことばです。' },
]

type Props = { municipalityCode: string; codeLists: readonly CodeList[] }

export function WordsSetting({ municipalityCode, codeLists }: Props) {
  return (
    <UnsavedForms>
      <p>ことばは消えません。使わなくなったものは「えらべるようにする」をはずすと、前の記録にだけ残ります。</p>
      <div className="stack">
        {LISTS.flatMap(({ list, title, hint }) => {
          const codeList = codeLists.find((each) => each.list === list)
          return codeList
            ? [
                <CodeListForm
                  key={list}
                  municipalityCode={municipalityCode}
                  title={title}
                  hint={hint}
                  codeList={codeList}
                />,
              ]
            : []
        })}
      </div>
    </UnsavedForms>
  )
}
