import type { Stored } from '@/shared/forms/mergeEdits'
import type { Decision } from '../api'
import { present } from '../meetingFields'

/** Chosen where the owner is nobody of the list. */
export const OTHER_OWNER = 'other'

export type DecisionFields = {
  text: string
  who: string
  owner: string
  dueOn: string
  outcome: string
  state: Decision['state']
}

export const NEW_DECISION: DecisionFields = { text: '', who: '', owner: '', dueOn: '', outcome: '', state: 'OPEN' }

export function storedDecision(decision: Decision): Stored<DecisionFields> {
  return {
    version: decision.version,
    fields: {
      text: decision.text,
      who: decision.ownerMemberId ?? OTHER_OWNER,
      owner: decision.owner,
      dueOn: decision.dueOn ?? '',
      outcome: decision.outcome ?? '',
      state: decision.state,
    },
  }
}

type Owner = { memberId: string; displayName: string }

export function decisionBody({ text, who, owner, dueOn }: DecisionFields, members: readonly Owner[]) {
  const member = members.find((each) => each.memberId === who)
  return {
    text: text.trim(),
    owner: member?.displayName ?? owner.trim(),
    ...present({ ownerMemberId: member?.memberId, dueOn }),
  }
}
