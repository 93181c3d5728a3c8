import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  title: string
  /** Above the title, the day first: 「9月17日（木）14:00 八幡公民館」. */
  lead?: ReactNode
  /** A router `<Link>` to the page above this one. */
  back?: ReactNode
  /** Beside the title, quiet things: who can see it, print. */
  aside?: ReactNode
  narrow?: boolean
  /** Changes when the page shows another thing under the same route: the focus moves to the heading again. */
  focusKey?: string
  /** The page begins in a field that takes the focus itself: its label says where one is. */
  beginsInField?: boolean
  children: ReactNode
}

let firstPageShown = false

/** One page: names the window, and moves the focus to its heading so that screen readers hear where they are. */
export function Page({ title, lead, back, aside, narrow = false, focusKey, beginsInField = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title}｜ささえあい`
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is another page to its reader
  useEffect(() => {
    if (firstPageShown && !beginsInField) heading.current?.focus()
    firstPageShown = true
  }, [focusKey])
  return (
    <main id="main" className={narrow ? 'page page--narrow' : 'page'}>
      {back && (
        <p className="page__back">
          <span aria-hidden="true">← </span>
          {back}
        </p>
      )}
      {lead && <p className="page__lead">{lead}</p>}
      <div className="page__heading">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside && <div className="row">{aside}</div>}
      </div>
      {children}
    </main>
  )
}
