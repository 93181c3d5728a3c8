import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { logInAs, YAWATA_RESIDENT } from '@/test/renderApp'
import { ConnectionError, ProblemError } from '../api/problem'
import { openSession } from '../auth/session'
import { clearDevice, findDraft } from '../drafts/drafts'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { useDraftForm } from './useDraftForm'

type Values = { text: string; person: { name: string } }

function VoiceForm({ send }: { send: (values: Values, key: string) => Promise<void> }) {
  const values = { text: '', person: { name: '' } }
  const { form, idempotencyKey, failure, submit, restored } = useDraftForm<Values>({ draftKey: 'voices/new', values })
  const { errors } = form.formState
  return (
    <form onSubmit={submit((filled) => send(filled, idempotencyKey))}>
      {restored && <p>つづきから書けます</p>}
      <Field label="ひとこと" {...form.register('text')} error={errors.text?.message} />
      <Field label="名前" {...form.register('person.name')} error={errors.person?.name?.message} />
      {failure && <Notice tone="danger">{failure}</Notice>}
      <Button type="submit">送る</Button>
    </form>
  )
}

function text(): string {
  return (screen.getByLabelText('ひとこと') as HTMLInputElement).value
}

beforeEach(async () => {
  logInAs(YAWATA_RESIDENT)
  await openSession()
  await clearDevice(YAWATA_RESIDENT.accountId)
})

test('what was typed is there again after the page was lost', async () => {
  render(<VoiceForm send={vi.fn()} />)
  await userEvent.type(screen.getByLabelText('ひとこと'), '坂の下にベンチがほしい')
  cleanup()

  await waitFor(async () => expect(await findDraft('voices/new')).toBeDefined())
  render(<VoiceForm send={vi.fn()} />)

  expect(await screen.findByText('つづきから書けます')).toBeTruthy()
  expect(text()).toBe('坂の下にベンチがほしい')
})

test('a failed send keeps the text and repeats the same key', async () => {
  const send = vi.fn((_: Values, _key: string): Promise<void> => Promise.reject(new ConnectionError()))
  render(<VoiceForm send={send} />)
  await userEvent.type(screen.getByLabelText('ひとこと'), 'ベンチ')

  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText(/つながりません/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))

  expect(text()).toBe('ベンチ')
  expect(send.mock.calls[0]?.[1]).toBe(send.mock.calls[1]?.[1])
})

test('the errors of the server stand on their fields', async () => {
  const errors = [{ pointer: '/person/name', code: 'size' }]
  const send = () => Promise.reject(new ProblemError({ type: '/problems/validation', status: 422, errors }))
  render(<VoiceForm send={send} />)

  await userEvent.click(screen.getByRole('button'))

  await waitFor(() => expect(screen.getByLabelText('名前').getAttribute('aria-invalid')).toBe('true'))
  expect(document.activeElement).toBe(screen.getByLabelText('名前'))
})

test('an error at a place that the form does not have stands in nobody’s way', async () => {
  const errors = [{ pointer: '/councils/0', code: 'unknown-reference' }]
  const refusal = new ProblemError({ type: '/problems/validation', status: 422, errors })
  const send = vi.fn((_: Values, _key: string): Promise<void> => Promise.resolve()).mockRejectedValueOnce(refusal)
  render(<VoiceForm send={send} />)

  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText(/書き方をなおすところがあります/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button'))

  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
})

test('after a good send the draft is gone and the next one has a new key', async () => {
  const send = vi.fn((_: Values, _key: string): Promise<void> => Promise.resolve())
  render(<VoiceForm send={send} />)
  await userEvent.type(screen.getByLabelText('ひとこと'), 'ベンチ')

  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(text()).toBe(''))
  await userEvent.type(screen.getByLabelText('ひとこと'), '坂')
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))

  expect(send.mock.calls[0]?.[1]).not.toBe(send.mock.calls[1]?.[1])
  await waitFor(async () => expect(await findDraft('voices/new')).toBeUndefined())
})
