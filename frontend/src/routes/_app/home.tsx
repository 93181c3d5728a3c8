import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { useOutbox } from '@/shared/outbox/useOutbox'
import { Page } from '@/shared/ui/Page'
import { SavedState } from '@/shared/ui/SavedState'

export const Route = createFileRoute('/_app/home')({ component: Home })

function Home() {
  const me = useMe()
  const { items } = useOutbox()
  return (
    <Page title="はじめのページ">
      <p>{me.label}さん、こんにちは。</p>
      <SavedState unsent={items.length} />
    </Page>
  )
}
