export type Visibility = 'DRAFT' | 'CENTER' | 'COUNCIL' | 'MUNICIPALITY' | 'PUBLIC'

type Props = {
  tier: Visibility
  /** Name that belongs to the tier: 「八幡協議体」, 「八幡センター」. */
  name?: string | undefined
}

const CLOSED_LOCK = 'M4 9h12v9H4z M7 9V6a3 3 0 0 1 6 0v3'
const GROUP = 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M13 9a3 3 0 1 0 0-6 M1 18c0-8 12-8 12 0 M15 12c3 0 4 3 4 6'
const GLOBE = 'M10 2a8 8 0 1 0 .1 0 M2 10h16 M10 2c-6 5-6 11 0 16 M10 2c6 5 6 11 0 16'

const SHAPES: Record<Visibility, string> = {
  DRAFT: CLOSED_LOCK,
  CENTER: CLOSED_LOCK,
  COUNCIL: GROUP,
  MUNICIPALITY: GROUP,
  PUBLIC: GLOBE,
}

/** Who can see the thing beside it, in words with a shape. */
export function VisibilityBadge({ tier, name }: Props) {
  return (
    <span className="badge">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d={SHAPES[tier]} />
      </svg>
      <span>
        <span className="visually-hidden">見られる人：</span>
        {visibilityWords(tier, name)}
      </span>
    </span>
  )
}

export function visibilityWords(tier: Visibility, name?: string): string {
  switch (tier) {
    case 'DRAFT':
      return '準備中の人だけ'
    case 'CENTER':
      return `${name ?? 'センター'}と市の人だけ`
    case 'COUNCIL':
      return `${name ?? '協議体'}の人だけ`
    case 'MUNICIPALITY':
      return '市のだれでも'
    case 'PUBLIC':
      return '公開'
  }
}
