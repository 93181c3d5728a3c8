import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PaperLinks } from './PaperLinks'

const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')

test('an area is printed for the hand and for the wall, and beside it the book of all', () => {
  render(<PaperLinks code="102024" area={{ id: 'yawata', name: '八幡' }} />)

  expect(hrefOf(/^八幡の.*A4/)).toBe('/api/v1/municipalities/102024/resource-maps/yawata/map.pdf?size=A4')
  expect(hrefOf(/^八幡の.*A3/)).toBe('/api/v1/municipalities/102024/resource-maps/yawata/map.pdf?size=A3')
  expect(hrefOf(/ガイドブック/)).toBe('/api/v1/municipalities/102024/resource-guidebook.pdf')
})

test('without an area there is the book alone', () => {
  render(<PaperLinks code="102024" />)

  expect(screen.getAllByRole('link')).toHaveLength(1)
})
