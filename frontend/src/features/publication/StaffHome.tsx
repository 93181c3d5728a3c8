import { useMe } from '@/features/account/api'
import { Page } from '@/shared/ui/Page'
import type { Home } from './home'

/** Home of centers and the city. */
export function StaffHome({ home }: { home: Home }) {
  const me = useMe()
  return (
    <Page title="はじめのページ">
      <p>{me.label}さん、こんにちは。</p>
      <p>まだ見ていない声 {home.newVoices}件</p>
    </Page>
  )
}
