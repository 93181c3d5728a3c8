import { Link } from '@tanstack/react-router'
import { buttonClass } from '@/shared/ui/Button'
import type { NextStep } from './nextStep'

/** The largest thing on the page. */
export function NextStepButton({ step }: { step: NextStep }) {
  return (
    <p className="next-step">
      <Link {...step.link} className={buttonClass('primary', true)}>
        {step.verb}
      </Link>
    </p>
  )
}
