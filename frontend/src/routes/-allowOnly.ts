import { notFound } from '@tanstack/react-router'
import type { Me } from '@/features/account/api'

/** For `beforeLoad` of pages below `_app`: to everybody else the page does not exist. The server decides again. */
export function allowOnly(...roles: readonly Me['role'][]) {
  return ({ context }: { context: { me: Me } }) => {
    if (!roles.includes(context.me.role)) throw notFound()
  }
}
