export type Mark = 'open' | 'half' | 'full' | 'done' | 'off'

const SHAPES: Record<Mark, string> = {
  open: '',
  half: 'M10 3a7 7 0 0 0 0 14z',
  full: 'M10 3a7 7 0 1 0 .1 0z',
  done: 'M10 3a7 7 0 1 0 .1 0z',
  off: 'M6 6l8 8 M14 6l-8 8',
}

/** A state in words, with a shape that differs without its colour. */
export function StateMark({ mark, children }: { mark: Mark; children: string }) {
  return (
    <span className="state-mark">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <circle cx="10" cy="10" r="7" />
        <path d={SHAPES[mark]} fill={mark === 'off' ? 'none' : 'currentColor'} />
        {mark === 'done' && <path className="state-mark__tick" d="M6.5 10.2l2.4 2.4 4.6-5" />}
      </svg>
      {children}
    </span>
  )
}
