import type { RowFinding } from './api'
import { findingWords, placeWords } from './words'

type Props = { title: string; findings: readonly RowFinding[]; total: number; unit: string }

/** Where in the sheet, and what to do; the first ones, with how many there are. */
export function FindingList({ title, findings, total, unit }: Props) {
  if (findings.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}（{total}
        {unit}）
      </h2>
      {total > findings.length && <p>はじめの{findings.length}件です。</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.row} ${finding.column} ${finding.code} ${finding.text}`}>
            <strong>{placeWords(finding)}</strong> {findingWords(finding)}
          </li>
        ))}
      </ul>
    </section>
  )
}
