import type { Account, Role } from './api'

/** What people call the three kinds of logins; the center's name differs by municipality. */
export function roleWords(role: Role, centerLabel: string): string {
  switch (role) {
    case 'CITY':
      return '市の職員'
    case 'ANSHIN_CENTER':
      return `${centerLabel}の職員`
    case 'RESIDENT':
      return '協議体のメンバー'
  }
}

export function stateWords({ status, provisioning }: Pick<Account, 'status' | 'provisioning'>): string {
  if (status === 'DISABLED') return 'とめています'
  return provisioning === 'PENDING' ? '準備中' : '使えます'
}
