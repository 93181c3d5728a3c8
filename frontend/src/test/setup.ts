import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { fakeServer } from './fakeServer'

beforeEach(() => {
  window.scrollTo = vi.fn() // jsdom has no layout to scroll
  fakeServer.start()
})

afterEach(() => {
  cleanup()
  sessionStorage.clear()
  fakeServer.stop()
})
