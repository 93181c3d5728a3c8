import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { createAppRouter } from '@/router'
import type { Schemas } from '@/shared/api/client'
import { createQueryClient } from '@/shared/api/queryClient'
import { fakeServer } from './fakeServer'

type Me = Schemas['MeView']

export const YAWATA_RESIDENT: Me = {
  accountId: '0198a000-0000-7000-8000-000000000001',
  username: 'yawata-resident',
  label: '区長（町屋）',
  role: 'RESIDENT',
  municipalityCode: '102024',
  municipalityName: '高崎市',
  centerLabel: '高齢者あんしんセンター',
  centers: [],
  councils: [
    {
      id: '0198a000-0000-7000-8000-0000000000c1',
      name: '八幡協議体',
      areaId: '0198a000-0000-7000-8000-0000000000a1',
      areaName: '八幡',
      memberId: '0198a000-0000-7000-8000-0000000000d1',
    },
  ],
  homeAreaId: '0198a000-0000-7000-8000-0000000000a1',
}

export const YAWATA_CENTER: Me = {
  ...YAWATA_RESIDENT,
  accountId: '0198a000-0000-7000-8000-000000000002',
  username: 'yawata-center',
  label: '生活支援コーディネーター',
  role: 'ANSHIN_CENTER',
  centers: [{ id: '0198a000-0000-7000-8000-0000000000e1', name: '八幡センター' }],
}

export const TAKASAKI_CITY: Me = {
  ...YAWATA_RESIDENT,
  accountId: '0198a000-0000-7000-8000-000000000003',
  username: 'takasaki-city',
  label: '市の担当',
  role: 'CITY',
  councils: [],
}

/** A tab that has logged in: what the login page leaves behind. */
export function logInAs(me: Me, secondsLeft = 3600) {
  const expiresAt = Math.floor(Date.now() / 1000) + secondsLeft
  sessionStorage.setItem(
    'oidc.user:http://localhost:8180/realms/sasaeai:sasaeai-app',
    JSON.stringify({
      access_token: `token-of-${me.username}`,
      refresh_token: 'refresh',
      token_type: 'Bearer',
      scope: 'openid',
      expires_at: expiresAt,
      profile: { sub: me.accountId, iss: '', aud: '', exp: expiresAt, iat: 0 },
    }),
  )
  fakeServer.answer('get', '/api/v1/me', me)
}

/** The whole app at an address, against the fake server. */
export function renderApp(address: string) {
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, router, queryClient }
}
