import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '@/shared/ui/Page'
import { Tabs } from '@/shared/ui/Tabs'

type Props = { centerLabel: string; children: ReactNode }

const current = {
  activeProps: { 'aria-current': 'page' as const },
  activeOptions: { exact: true, includeSearch: false },
}

/** The frame of all settings: one tab per kind of thing. */
export function SettingsPage({ centerLabel, children }: Props) {
  return (
    <Page title="設定">
      <Tabs label="設定">
        {[
          <Link key="municipality" to="/settings" {...current}>
            市のこと
          </Link>,
          <Link key="centers" to="/settings/centers" {...current}>
            {centerLabel}
          </Link>,
          <Link key="areas" to="/settings/areas" {...current}>
            地域
          </Link>,
          <Link key="statistics" to="/settings/statistics" {...current}>
            人口などの数字
          </Link>,
          <Link key="words" to="/settings/words" {...current}>
            えらぶことば
          </Link>,
          <Link key="voice-kinds" to="/settings/voice-kinds" {...current}>
            声と手助け
          </Link>,
        ]}
      </Tabs>
      {children}
    </Page>
  )
}
