import { describe, expect, test } from 'vitest'
import { daysBetween, fiscalYearOf, today } from './civilDay'
import {
  formatBothCalendars,
  formatDay,
  formatDaysLeft,
  formatFiscalYear,
  formatInstant,
  formatTimes,
  formatWareki,
} from './format'
import { parseDay } from './parseDay'

describe('a day is shown', () => {
  test('with its weekday, and in wareki where paper is meant', () => {
    expect(formatDay('2026-09-17')).toBe('9月17日（木）')
    expect(formatWareki('2026-09-17')).toBe('令和8年9月17日（木）')
    expect(formatBothCalendars('2026-09-17')).toBe('令和8年（2026年）9月17日（木）')
  })

  test.each([
    ['2019-05-01', '令和元年5月1日（水）'],
    ['2019-04-30', '平成31年4月30日（火）'],
    ['1989-01-08', '平成元年1月8日（日）'],
    ['1989-01-07', '昭和64年1月7日（土）'],
    ['1926-12-25', '昭和元年12月25日（土）'],
  ])('%s as %s at the edge of its era', (day, wareki) => {
    expect(formatWareki(day)).toBe(wareki)
  })

  test('an instant on the clock of the municipality', () => {
    expect(formatInstant('2026-09-17T05:00:00Z')).toBe('9月17日（木）14:00')
    expect(formatInstant('2026-09-16T15:05:00Z')).toBe('9月17日（木）0:05')
    expect(formatTimes('09:30:00', '11:00')).toBe('9:30–11:00')
  })

  test('the days that are left, in words', () => {
    expect(daysBetween('2026-11-20', '2027-03-01')).toBe(101)
    expect([6, 1, 0, -2].map(formatDaysLeft)).toEqual(['あと6日', 'あした', 'きょう', '2日すぎ'])
  })

  test('the fiscal year turns in April, the day turns in Tokyo', () => {
    expect([fiscalYearOf('2026-03-31'), fiscalYearOf('2026-04-01')]).toEqual([2025, 2026])
    expect(formatFiscalYear(2019)).toBe('令和元年度（2019年度）')
    expect(today(new Date('2026-11-19T15:00:00Z'))).toBe('2026-11-20')
  })
})

describe('a day is read', () => {
  test.each([
    ['平成29年7月3日', '2017-07-03'],
    ['H29.7.3', '2017-07-03'],
    ['h29/7/3', '2017-07-03'],
    ['令和元年５月１日', '2019-05-01'],
    ['R8.9.17', '2026-09-17'],
    ['令和8年9月17日（木）', '2026-09-17'],
    ['2026-02-16', '2026-02-16'],
    ['2026年2月16日', '2026-02-16'],
    ['20260216', '2026-02-16'],
    ['9/17', '2026-09-17'],
    ['9月17日(木)', '2026-09-17'],
    ['９月１７日木曜日', '2026-09-17'],
    ['2/16', '2027-02-16'],
    ['2/29', '2028-02-29'],
    ['きょう', '2026-11-20'],
    ['あした', '2026-11-21'],
  ])('%s means %s', (text, day) => {
    const reference = text === '2/29' ? '2028-01-10' : '2026-11-20'
    expect(parseDay(text, reference)).toEqual({ day })
  })

  test.each(['', '13/1', '2/30', '九月', '令和0年1月1日', '9999-01-01', '9月', '木'])('%j is not guessed', (text) => {
    expect(parseDay(text, '2026-11-20')).toEqual({ problem: expect.stringContaining('日付が読めません') })
  })

  test('a weekday that contradicts its date is said', () => {
    expect(parseDay('9/17(金)', '2026-11-20')).toEqual({
      problem: '9月17日（木）です。曜日か日をたしかめてください。',
    })
  })
})
