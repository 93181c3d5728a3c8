import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SplitView } from '@/shared/ui/SplitView'
import { SettingList } from './SettingList'

type Props = Parameters<typeof SettingList>[0] & {
  listLabel: string
  open: string | undefined
  /** The form of the open thing; nothing when its address is of something that is gone. */
  form: ReactNode
  /** Heading of the right side. */
  title: string | undefined
}

/** List on the left, the open thing's form on the right. */
export function OpenSetting({ to, newLabel, groups, listLabel, open, form, title }: Props) {
  const heading = open === 'new' ? newLabel : title
  return (
    <SplitView
      listLabel={listLabel}
      list={<SettingList to={to} newLabel={newLabel} groups={groups} />}
      detailLabel={heading ?? '内容'}
      openKey={open}
      back={
        <Link to={to} search={{}}>
          ← {listLabel}
        </Link>
      }
      empty={<p>左の一覧から、なおすものをえらんでください。</p>}
      detail={
        open &&
        (heading ? (
          <div key={open}>
            <h2>{heading}</h2>
            {form}
          </div>
        ) : (
          <p>見つかりません。一覧からえらびなおしてください。</p>
        ))
      }
    />
  )
}
