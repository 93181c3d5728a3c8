import type { Me } from './api'

/** What stands at the top of each page: a resident's council, a center, or the municipality. */
export function placeName(me: Me): string {
  switch (me.role) {
    case 'RESIDENT':
      return me.councils[0]?.name ?? me.municipalityName
    case 'ANSHIN_CENTER':
      return me.centers[0]?.name ?? me.municipalityName
    case 'CITY':
      return me.municipalityName
  }
}
