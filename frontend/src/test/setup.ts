import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { fakeServer } from './fakeServer'

configure({ asyncUtilTimeout: 10_000 }) // a busy machine is slow, not wrong

beforeEach(() => {
  if (typeof window === 'undefined') return // a test of pure code, run by Node alone
  window.scrollTo = vi.fn() // jsdom has no layout to scroll
  // jsdom knows dialogs, but not how to open them
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  fakeServer.start()
})

afterEach(() => {
  if (typeof window === 'undefined') return
  cleanup()
  sessionStorage.clear()
  fakeServer.stop()
})
