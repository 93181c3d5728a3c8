import { Button } from './Button'

/** Prints what is on the screen; sheets made by the server are links to their PDF instead. */
export function PrintButton({ label = '印刷する' }: { label?: string }) {
  return <Button onClick={() => window.print()}>{label}</Button>
}
