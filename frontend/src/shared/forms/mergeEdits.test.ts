import { expect, test } from 'vitest'
import { mergeEdits } from './mergeEdits'

const BASE = { place: '八幡公民館', startsAt: '14:00', theme: undefined as string | undefined }

test('changes of different fields are joined', () => {
  const mine = { ...BASE, place: '八幡集会所' }
  const theirs = { ...BASE, startsAt: '13:30' }

  expect(mergeEdits(BASE, mine, theirs)).toEqual({ place: '八幡集会所', startsAt: '13:30', theme: undefined })
})

test('the same change twice is no conflict, and neither is an empty field beside an absent one', () => {
  const mine = { ...BASE, place: '八幡集会所', theme: '' }

  expect(mergeEdits(BASE, mine, { ...BASE, place: '八幡集会所' })).toEqual({ ...BASE, place: '八幡集会所' })
})

test('two different changes of one field are for a person to decide', () => {
  expect(mergeEdits(BASE, { ...BASE, place: '公会堂' }, { ...BASE, place: '八幡集会所' })).toBeUndefined()
})
