import { UnsavedForms } from '@/shared/forms/UnsavedForms'
import type { CodeList } from './api'
import { CodeListForm } from './CodeListForm'
import { LISTS } from './lists'

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
