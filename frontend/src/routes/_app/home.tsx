import { createFileRoute } from '@tanstack/react-router'
import { lazy } from 'react'
import { useMe } from '@/features/account/api'
import { useOutbox } from '@/shared/outbox/useOutbox'
import { Page } from '@/shared/ui/Page'
import { SavedState } from '@/shared/ui/SavedState'

/** Staff get a page of their own; its code does not travel to residents' phones. */
const StaffHome = lazy(() =>
  import('@/features/publication/StaffHome').then((module) => ({ default: module.StaffHome })),
)

export const Route = createFileRoute('/_app/home')({ component: Home })

function Home() {
  const me = useMe()
  const { items } = useOutbox()
  if (me.role !== 'RESIDENT') return <StaffHome />
  return (
    <Page title="はじめのページ">
      <p>{me.label}さん、こんにちは。</p>
      <SavedState unsent={items.length} />
    </Page>
  )
}
