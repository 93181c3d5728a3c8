import { expect, test } from 'vitest'
import { oneOf, parseSearch, stringifySearch, textOf } from './address'

test('an address reads as people would write it', () => {
  expect(stringifySearch({ month: '2026-09', status: ['OPEN', 'DONE'], areaId: undefined, query: '' })).toBe(
    '?month=2026-09&status=OPEN&status=DONE',
  )
  expect(stringifySearch({})).toBe('')
})

test('what was written is read again', () => {
  const search = { month: '2026-09', status: ['OPEN', 'DONE'], query: '坂の下 & ベンチ' }
  expect(parseSearch(stringifySearch(search))).toEqual(search)
})

test('an address made up by somebody gives nothing rather than nonsense', () => {
  expect(oneOf('CLOSED', ['OPEN', 'DONE'])).toBeUndefined()
  expect(oneOf('DONE', ['OPEN', 'DONE'])).toBe('DONE')
  expect(textOf(['a', 'b'])).toBeUndefined()
})
