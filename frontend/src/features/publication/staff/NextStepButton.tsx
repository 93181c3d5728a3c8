import { Link } from '@tanstack/react-router'
import { buttonClass } from '@/shared/ui/Button'
import type { NextStep } from './nextStep'

/** The largest thing on the page. Its address comes from the server's answer, so that it is not one of the typed ones. */
export function NextStepButton({ step }: { step: NextStep }) {
  return (
    <p className="next-step">
      <Link to={step.to} search={(step.search ?? {}) as never} className={buttonClass('primary', true)}>
        {step.verb}
      </Link>
    </p>
  )
}
