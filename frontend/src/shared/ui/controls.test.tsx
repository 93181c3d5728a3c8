import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './Button'
import { DateField } from './DateField'
import { Field } from './Field'
import { RadioTiles } from './RadioTiles'

function DayForm({ onDay }: { onDay: (day: string | undefined) => void }) {
  const [day, setDay] = useState<string>()
  const change = (next: string | undefined) => {
    setDay(next)
    onDay(next)
  }
  return <DateField label="聞いた日" value={day} onChange={change} />
}

test('an error is read out with its field', () => {
  render(<Field label="場所" hint="分かるときだけ" error="書いてください。" />)

  const field = screen.getByLabelText('場所')
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(described.map((element) => element?.textContent)).toEqual(['分かるときだけ', '書いてください。'])
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('an unavailable button can be reached and does nothing', async () => {
  const click = vi.fn()
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault())
  render(
    <form onSubmit={submit}>
      <Button type="submit" unavailable onClick={click}>
        送る
      </Button>
    </form>,
  )

  await userEvent.click(screen.getByRole('button', { name: '送る' }))

  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  expect(click).not.toHaveBeenCalled()
  expect(submit).not.toHaveBeenCalled()
})

test('a day is taken as it is written and shown in full', async () => {
  const onDay = vi.fn()
  render(<DayForm onDay={onDay} />)

  await userEvent.type(screen.getByRole('textbox', { name: '聞いた日' }), 'R8.9.17')

  expect(onDay).toHaveBeenLastCalledWith('2026-09-17')
  expect(screen.getByText('令和8年9月17日（木）')).toBeTruthy()
})

test('a day that cannot be read is said when the field is left, and what was typed stays', async () => {
  const onDay = vi.fn()
  render(<DayForm onDay={onDay} />)
  const field = screen.getByRole('textbox', { name: '聞いた日' })

  await userEvent.type(field, '九月の終わり')
  await userEvent.tab()

  expect(screen.getByText(/日付が読めません/)).toBeTruthy()
  expect((field as HTMLInputElement).value).toBe('九月の終わり')
  expect(onDay).toHaveBeenLastCalledWith(undefined)
})

test('tiles are one group with one answer', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'SHOPPING', label: '買い物' },
    { value: 'MOBILITY', label: '移動' },
  ]
  render(<RadioTiles label="何のこと？" options={options} onChange={onChange} />)

  await userEvent.click(screen.getByRole('radio', { name: '買い物' }))
  await userEvent.keyboard('{ArrowDown}')

  expect(screen.getByRole('group', { name: '何のこと？' })).toBeTruthy()
  expect((screen.getByRole('radio', { name: '移動' }) as HTMLInputElement).checked).toBe(true)
})
