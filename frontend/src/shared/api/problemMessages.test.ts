import { expect, test } from 'vitest'
import { fieldMessage, fieldName } from './fieldMessages'
import { ConnectionError, isProblem, ProblemError, readProblem } from './problem'
import { messageOf, PROBLEM_MESSAGES } from './problemMessages'

test('every problem has a plain sentence that ends, without code words', () => {
  for (const [slug, message] of Object.entries(PROBLEM_MESSAGES)) {
    expect(message, slug).toMatch(/^[^A-Za-z]+(?:[A-Za-z]+[^A-Za-z]+)*。$/)
    expect(message, slug).not.toMatch(/エラー|ステータス|サーバー|null|undefined|[0-9]{3}/)
  }
})

test('a problem is told by its type alone', () => {
  const stale = new ProblemError(readProblem({ type: '/problems/stale-version', title: 'Stale' }, 412))

  expect(messageOf(stale)).toBe(PROBLEM_MESSAGES['stale-version'])
  expect(isProblem(stale, 'stale-version')).toBe(true)
  expect(isProblem(new Error('x'), 'stale-version')).toBe(false)
})

test('an answer that is no problem document gets the sentence of its status', () => {
  expect(readProblem('<html>Bad gateway</html>', 502).type).toBe('/problems/unexpected')
  expect(readProblem(undefined, 413).type).toBe('/problems/too-large')
  expect(readProblem({ type: '/problems/validation', errors: [{ pointer: '/name' }, null] }, 422).errors).toEqual([])
})

test('an unknown failure and a lost line both say that nothing typed is lost', () => {
  expect(messageOf(new TypeError('x is undefined'))).toContain('残っています')
  expect(messageOf(new ConnectionError())).toContain('つながりません')
})

test('a pointer names its field', () => {
  expect(fieldName('/person/name')).toBe('person.name')
  expect(fieldName('/councils/0/number')).toBe('councils.0.number')
  expect(fieldMessage('end-before-start')).toContain('終わり')
})
