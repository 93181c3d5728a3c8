import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LeaveGuard } from './LeaveGuard'

function renderGuarded(dirty: boolean, onDiscard?: () => void) {
  const root = createRootRoute()
  const form = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <LeaveGuard dirty={dirty} {...(onDiscard ? { onDiscard } : {})} />,
  })
  const other = createRoute({ getParentRoute: () => root, path: '/other', component: () => <h1>つぎのページ</h1> })
  const history = createMemoryHistory({ initialEntries: ['/'] })
  const router = createRouter({ routeTree: root.addChildren([form, other]), history })
  render(<RouterProvider router={router as never} />)
  return { history, leave: () => history.push('/other') }
}

test('a page with unsent text asks before it is left', async () => {
  const { leave } = renderGuarded(true)
  await waitFor(() => expect(document.querySelector('dialog')).toBeTruthy())

  leave()
  await userEvent.click(await screen.findByRole('button', { name: 'つづきを書く' }))
  expect(screen.queryByRole('heading', { name: 'つぎのページ' })).toBeNull()

  leave()
  await userEvent.click(await screen.findByRole('button', { name: '残して移動する' }))
  expect(await screen.findByRole('heading', { name: 'つぎのページ' })).toBeTruthy()
})

test('throwing away what was typed is a choice of its own', async () => {
  const discard = vi.fn()
  const { leave } = renderGuarded(true, discard)
  await waitFor(() => expect(document.querySelector('dialog')).toBeTruthy())

  leave()
  await userEvent.click(await screen.findByRole('button', { name: '消して移動する' }))

  expect(discard).toHaveBeenCalledOnce()
  expect(await screen.findByRole('heading', { name: 'つぎのページ' })).toBeTruthy()
})

test('a page without unsent text is left without a question', async () => {
  const { leave } = renderGuarded(false)
  await waitFor(() => expect(document.querySelector('dialog')).toBeTruthy())

  leave()

  expect(await screen.findByRole('heading', { name: 'つぎのページ' })).toBeTruthy()
})
