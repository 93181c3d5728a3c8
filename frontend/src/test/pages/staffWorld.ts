import type { Schemas } from '@/shared/api/client'

type CouncilState = Schemas['CouncilState']

const id = (kind: string, number: number) => `0198a000-0000-7000-8000-00000000${kind}0${number}`

/** Three councils: one has met, one will, one has no day yet. */
export function council(number: 0 | 1 | 2): CouncilState {
  const common = { month: '2026-11', layer: '第2層', decisions: number, overdue: 0, newVoices: number === 1 ? 5 : 0 }
  const meeting = { meetingId: id('ee', number) }
  switch (number) {
    case 0:
      return {
        ...common,
        ...meeting,
        councilId: id('cc', 0),
        councilName: '八幡協議体',
        state: 'HELD',
        heldOn: '2026-11-19',
      }
    case 1:
      return {
        ...common,
        ...meeting,
        councilId: id('cc', 1),
        councilName: '豊岡協議体',
        state: 'PLANNED',
        heldOn: '2026-11-26',
      }
    case 2:
      return { ...common, councilId: id('cc', 2), councilName: '吉井協議体', state: 'NOT_PLANNED' }
  }
}

export const STATES: Schemas['CouncilStates'] = {
  items: [council(0), council(1), council(2)],
  held: 1,
  planned: 1,
  notPlanned: 1,
  overdue: 1,
  newVoices: 5,
  unreviewed: 4,
}

export const BENCH: Schemas['DecisionView'] = {
  id: id('dd', 1),
  meetingId: id('ee', 0),
  heldOn: '2026-10-15',
  councilId: id('cc', 0),
  councilName: '八幡協議体',
  text: 'ベンチを置く場所を見にいく',
  owner: '区長（町屋）',
  dueOn: '2026-11-18',
  overdueDays: 2,
  state: 'OPEN',
  version: 3,
  editable: true,
}

export const HOME: Schemas['HomeView'] = {
  role: 'ANSHIN_CENTER',
  today: '2026-11-20',
  councils: [council(0), council(1)],
  newVoices: 4,
  dueDecisions: [BENCH],
  answeredVoices: [],
  nextAction: { kind: 'REVIEW_VOICES', count: 4 },
}

export const CENTER: Schemas['CenterView'] = {
  id: id('e1', 1),
  name: '八幡センター',
  areaIds: [],
  version: 2,
  editable: true,
}

export const LOGIN: Schemas['AccountView'] = {
  id: id('ac', 1),
  username: 'member-10202-1',
  label: '区長（町屋）',
  role: 'RESIDENT',
  centerIds: [],
  councilIds: [id('cc', 0)],
  status: 'ACTIVE',
  provisioning: 'DONE',
  version: 1,
  editable: true,
}

export const COUNCILS: Schemas['CouncilPage'] = {
  items: [
    {
      id: id('cc', 0),
      name: '八幡協議体',
      layer: '第2層',
      areaId: id('a0', 0),
      areaName: '八幡',
      centerNames: [],
      status: 'ACTIVE',
      version: 0,
      editable: true,
    },
  ],
}

export function member(number: number, displayName: string, hasLogin: boolean): Schemas['MemberView'] {
  return {
    id: id('bb', number),
    councilId: id('cc', 0),
    capacity: '区長',
    displayName,
    kind: 'LOCAL_ACTOR',
    core: true,
    termFrom: '2026-04-01',
    current: true,
    hasLogin,
    version: 0,
    editable: true,
  }
}
