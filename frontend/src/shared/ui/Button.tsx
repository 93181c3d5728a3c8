import type { ComponentProps, MouseEvent } from 'react'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  look?: Look
  large?: boolean
  /** The reason stands beside the button in words; the button stays reachable and does nothing. */
  unavailable?: boolean
}

export function Button({
  look = 'secondary',
  large = false,
  unavailable = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: Props) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (unavailable) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={[buttonClass(look, large), className].filter(Boolean).join(' ')}
      aria-disabled={unavailable || undefined}
      onClick={click}
    />
  )
}

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(look: Look = 'secondary', large = false): string {
  return ['button', look !== 'secondary' && `button--${look}`, large && 'button--large'].filter(Boolean).join(' ')
}
