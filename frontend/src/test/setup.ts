import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { fakeServer } from './fakeServer'

beforeEach(() => {
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
  cleanup()
  sessionStorage.clear()
  fakeServer.stop()
})
