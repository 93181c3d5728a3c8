import { createContext, type ReactNode, use, useEffect, useId, useMemo, useState } from 'react'
import { LeaveGuard } from '../ui/LeaveGuard'

const Unsaved = createContext<(id: string, unsaved: boolean) => void>(() => {})

/** One leave guard for a page with several forms; each of them calls `useUnsaved`. */
export function UnsavedForms({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([])
  const mark = useMemo(
    () => (id: string, unsaved: boolean) =>
      setIds((before) =>
        before.includes(id) === unsaved ? before : unsaved ? [...before, id] : before.filter((each) => each !== id),
      ),
    [],
  )
  return (
    <Unsaved value={mark}>
      {children}
      <LeaveGuard dirty={ids.length > 0} />
    </Unsaved>
  )
}

export function useUnsaved(unsaved: boolean): void {
  const id = useId()
  const mark = use(Unsaved)
  useEffect(() => {
    mark(id, unsaved)
    return () => mark(id, false)
  }, [id, mark, unsaved])
}
