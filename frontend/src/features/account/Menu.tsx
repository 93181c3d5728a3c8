import { useRouterState } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/shared/ui/Button'

type Props = { who: string; children: ReactNode; onLogOut: () => void }

/** Opens in place, closes with Escape, a click beside it, or when a page was chosen. */
export function Menu({ who, children, onLogOut }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const address = useRouterState({ select: (state) => state.location.href })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu
  useEffect(() => setOpen(false), [address])
  useEffect(() => {
    if (!open) return
    const closeBeside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeBeside)
    return () => document.removeEventListener('pointerdown', closeBeside)
  }, [open])

  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the button and links inside
    <div className="menu" ref={box} onKeyDown={closeByKey}>
      <Button look="quiet" aria-expanded={open} aria-controls="menu-panel" onClick={() => setOpen(!open)}>
        ☰ メニュー
      </Button>
      <div className="menu__panel" id="menu-panel" hidden={!open}>
        <p>{who}</p>
        <ul>
          {children}
          <li>
            <button type="button" className="menu__item" onClick={onLogOut}>
              ログアウトする
            </button>
          </li>
        </ul>
      </div>
    </div>
  )
}
